import type { Hoisted, Spec, Version } from "./crd.ts";
import { Float64 } from "./json-value.ts";

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
  if (a instanceof Float64 || b instanceof Float64)
    return a instanceof Float64 && b instanceof Float64 && a.value === b.value;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => alike(item, b[i]))
    );
  return alikeEntries(entriesOf(a), entriesOf(b));
}

function entriesOf(value: object): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map(Object.entries(value));
}

function alikeEntries(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
): boolean {
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (a.has(key) !== b.has(key) && !isEmpty(a.get(key) ?? b.get(key)))
      return false;
    if (!alike(a.get(key), b.get(key))) return false;
  }
  return true;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (value instanceof Map && value.size === 0)
  );
}
