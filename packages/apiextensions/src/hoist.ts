import type { Hoisted, Spec, Version } from "./crd.ts";
import { equalJson, type JsonValue } from "./json-value.ts";

const parts = {
  schema: "validation",
  subresources: "subresources",
  additionalPrinterColumns: "additionalPrinterColumns",
  selectableFields: "selectableFields",
} as const satisfies Partial<Record<keyof Version, keyof Hoisted>>;

/** Moves what all versions say alike to the top, as the server does before it validates. */
export function hoist(spec: Spec): Spec & Hoisted {
  const [first] = spec.versions;
  if (first === undefined) return spec;
  const top: Record<string, unknown> = {};
  let versions: readonly Version[] = spec.versions;
  for (const [part, name] of Object.entries(parts)) {
    const key = part as keyof typeof parts;
    if (!versions.every((version) => alike(version[key], first[key]))) continue;
    if (first[key] !== undefined) top[name] = first[key];
    versions = versions.map(({ [key]: _, ...rest }) => rest);
  }
  return { ...spec, ...(top as Hoisted), versions };
}

/** Whether two decoded values mean the same: an empty list or map is an absent one. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b || (isEmpty(a) && isEmpty(b))) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => alike(item, b[i]))
    );
  if (a instanceof Map && b instanceof Map) return alikeEntries(a, b);
  return alikeFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold JSON of the user's: there an empty list is not an absent one. */
const jsonFields = new Set(["default", "enum", "example"]);

function alikeFields(a: Fields, b: Fields): boolean {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (isEmpty(a[key]) && isEmpty(b[key])) continue;
    const isSame = jsonFields.has(key) ? sameJson : alike;
    if (!isSame(a[key], b[key])) return false;
  }
  return true;
}

function sameJson(a: unknown, b: unknown): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    equalJson(a as JsonValue, b as JsonValue)
  );
}

function alikeEntries(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a)
    if (!b.has(key) || !alike(value, b.get(key))) return false;
  return true;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (value instanceof Map && value.size === 0)
  );
}
