import type { Correlation } from "./correlation.ts";
import { child, type FieldPath } from "./field-error.ts";
import type { Result } from "./result.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Where a value stands, what it was before an update, and what collects what is wrong with it. */
export interface Place {
  /** From the validated value down; empty at the value itself. */
  readonly path: string;
  /** Whether the path begins with a dot, which errors do not show. */
  readonly isDotted: boolean;
  /** Whether fields that the schema names lead here, and nothing else: then all values of the schema have this path. */
  readonly isFixed: boolean;
  readonly correlation: Correlation | undefined;
  /** Whether checks that pass are counted too: only alternatives are compared by how much of them a value satisfies. */
  readonly counts: boolean;
  readonly result: Result;
}

/** The first indexes as paths show them. */
const indexes = Array.from({ length: 64 }, (_, i) => `[${i}]`);

/** The place of a list's item. */
export function itemPlace(place: Place, i: number): Place {
  const { path, isDotted, correlation, counts, result } = place;
  return {
    path: path + (indexes[i] ?? `[${i}]`),
    isDotted,
    isFixed: false,
    correlation: correlation?.index(i),
    counts,
    result,
  };
}

/** The place of an object's field: at the top, fields that the schema names have paths without a dot. */
export function fieldPlace(
  place: Place,
  key: string,
  named: SchemaNode | undefined,
): Place {
  const { path, isDotted, correlation, counts, result } = place;
  const isTop = path === "";
  return {
    path: fieldPath(place, key, named),
    isDotted: isTop ? named === undefined || key.startsWith(".") : isDotted,
    isFixed: place.isFixed && named !== undefined,
    correlation:
      correlation && !(isTop && isTypeMeta(key))
        ? correlation.key(key)
        : undefined,
    counts,
    result,
  };
}

function isTypeMeta(key: string): boolean {
  return key === "apiVersion" || key === "kind";
}

function fieldPath(
  { path, isFixed }: Place,
  key: string,
  named: SchemaNode | undefined,
): string {
  if (named === undefined) return `${path}.${key}`;
  if (isFixed && named.path !== undefined) return named.path;
  const its = path === "" ? key : `${path}.${key}`;
  if (isFixed) named.path = its;
  return its;
}

/** The path that errors show. */
export function shownPath({ path, isDotted, result }: Place): FieldPath {
  // To cut a dot off where there is none would cost more than all else: the engine then has to join the path.
  const name = isDotted ? path.slice(1) : path;
  if (name === "") return result.path;
  return result.path === undefined ? name : child(result.path, name);
}
