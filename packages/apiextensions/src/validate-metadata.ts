import type { FieldError } from "./field-error.ts";
import type { JsonValue } from "./json-value.ts";
import { pathSegmentProblems, subdomainProblems } from "./names.ts";
import { decodeObjectMeta } from "./object-meta.ts";
import { validateObjectMeta, type NameRule } from "./validate-object-meta.ts";

/** Which names the objects of a kind may have: those of most kinds, or anything that a URL can hold. */
export type ObjectNames = "subdomain" | "path-segment";

const rules: Readonly<Record<ObjectNames, NameRule>> = {
  subdomain: (name, isPrefix) =>
    subdomainProblems(isPrefix ? name.replace(/.-$/s, "a") : name),
  "path-segment": pathSegmentProblems,
};

/** Every reason why the server refuses the metadata of a new object; a namespace that is left out is the client's to add. */
export function validateMetadata(
  metadata: JsonValue,
  names: ObjectNames,
): FieldError[] {
  const { meta, error } = decodeObjectMeta(metadata);
  // What cannot be decoded has been reported where the object was decoded.
  if (error !== undefined) return [];
  const { namespace = "" } = meta;
  return validateObjectMeta(
    { ...meta, namespace: namespace === "" ? "default" : namespace },
    { name: rules[names], namespaced: true },
    "metadata",
  );
}
