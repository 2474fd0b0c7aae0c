import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { Check } from "./schema-node.ts";

/** What a field of an object has to satisfy, and whether it must be there. */
export interface Field {
  /** The type of values that need no check; empty where there is none. */
  readonly free: string;
  readonly check: Check | undefined;
  readonly isRequired: boolean;
}

/** What a check of objects is made of. */
export interface ObjectRules {
  readonly fields: ReadonlyMap<string, Field>;
  /** What the schema wants of fields that it does not name. */
  readonly other: Field;
  readonly required: number;
  /** The check of values that are no objects. */
  readonly any: Check;
  /** Whether a field is the object's own; asked only where prototypes are polluted. */
  readonly isOwn: (object: JsonObject, key: string) => boolean;
}

/** From so many fields on, to look one up is faster than to compare names one by one. */
const most = 40;

/**
 * The check of objects with functions of its own for the engine to compile, so that it need not serve all schemas at
 * once: half the time. No text of a schema gets into the code, only counts and the names of types; names and checks are
 * arguments. Undefined where there are too many fields, or where code may not be made of strings.
 */
export function objectCode(rules: ObjectRules): Check | undefined {
  const { fields, other, required, any, isOwn } = rules;
  if (fields.size > most) return undefined;
  const names = [...fields.keys()];
  const checks = [...fields.values()].map(({ check }) => check ?? accept);
  try {
    const make = new Function(
      "names",
      "checks",
      "other",
      "any",
      "isOwn",
      "isObject",
      sourceOf([...fields.values()], other.check !== undefined, required),
    ) as (...parts: unknown[]) => Check;
    return make(names, checks, other.check, any, isOwn, isObject);
  } catch {
    return undefined;
  }
}

const accept: Check = (_: JsonValue) => true;

function sourceOf(
  fields: readonly Field[],
  hasOther: boolean,
  required: number,
): string {
  const list = (prefix: string) => fields.map((_, i) => prefix + i).join(", ");
  return `"use strict";
const [${list("name")}] = names;
const [${list("check")}] = checks;
return (value) => {
  if (!isObject(value)) return any(value);
  let missing = ${required};
  for (const key in value) {
    if (!isOwn(value, key)) continue;
    const inner = value[key];
    ${fields.map(caseOf).join("\n    ")}
    ${hasOther ? "if (!other(inner)) return false;" : ""}
  }
  return missing === 0;
};`;
}

function caseOf({ free, isRequired }: Field, i: number): string {
  const isFree =
    free === "" ? "" : `typeof inner !== ${JSON.stringify(free)} && `;
  return `if (key === name${i}) { ${isRequired ? "missing--; " : ""}if (${isFree}!check${i}(inner)) return false; continue; }`;
}
