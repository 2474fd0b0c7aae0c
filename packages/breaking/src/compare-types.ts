import type { Schema } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** The types that take every value of another one. */
const wider: Readonly<Record<string, readonly string[]>> = {
  integer: ["number", "integer or string"],
  string: ["integer or string"],
};

/** Compares types and null; false where the values have so little in common that nothing more can be said. */
export function compareTypes(pair: SchemaPair, found: Found): boolean {
  const { was, is, place } = pair;
  const at = { ...place, keyword: "nullable" };
  if (was.nullable === true && is.nullable !== true)
    found("nullableRemoved", at);
  if (was.nullable !== true && is.nullable === true) found("nullableAdded", at);
  compareEmbedded(pair, found);
  const [before, after] = [typeOf(was), typeOf(is)];
  if (before === after) return true;
  const typed = { ...place, keyword: "type" };
  if (after === "any" || wider[before]?.includes(after) === true) {
    found("typeWidened", typed, before, after);
    return after !== "any";
  }
  found("typeChanged", typed, before, after);
  return false;
}

/** The type of a schema's values in a word. */
export function typeOf({ type, intOrString }: Schema): string {
  if (intOrString === true) return "integer or string";
  return type ?? "any";
}

function compareEmbedded({ was, is, place }: SchemaPair, found: Found): void {
  const [had, has] = [was, is].map(
    ({ embeddedResource }) => embeddedResource === true,
  );
  if (had === has) return;
  found(
    "embeddedResourceChanged",
    { ...place, keyword: "x-kubernetes-embedded-resource" },
    has ? "has to be" : "is no longer",
  );
}
