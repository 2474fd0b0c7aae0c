import type { Schema } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares what the junctors say of a value: any difference may refuse what was accepted, unless it is gone. */
export function compareAlternatives(
  { was, is, place }: SchemaPair,
  found: Found,
): void {
  for (const keyword of ["allOf", "anyOf", "oneOf", "not"] as const) {
    const before = membersOf(was, keyword);
    const after = membersOf(is, keyword);
    const added = after.filter((member) => !before.includes(member));
    const gone = before.filter((member) => !after.includes(member));
    if (added.length + gone.length === 0) continue;
    const at = { ...place, keyword };
    // One more alternative of anyOf lets more through, one less of allOf too.
    const looser =
      after.length === 0 ||
      (keyword === "allOf" && added.length === 0) ||
      (keyword === "anyOf" && gone.length === 0 && before.length > 0);
    found(looser ? "alternativesRemoved" : "alternativesChanged", at, keyword);
  }
}

function membersOf(
  schema: Schema,
  keyword: "allOf" | "anyOf" | "oneOf" | "not",
): readonly string[] {
  if (schema.intOrString === true && keyword === "anyOf") return [];
  const value = schema[keyword];
  const members = value === undefined ? [] : [value].flat();
  return (members as readonly Schema[]).map(canonical);
}

/** A text that equal schemas share, however their keys are ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Map)
      return Object.fromEntries([...inner].toSorted(byKey));
    if (typeof inner === "bigint") return `${inner}n`;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner))
      return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(byKey));
  });
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
