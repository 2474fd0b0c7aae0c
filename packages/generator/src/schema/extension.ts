import { argumentSpan } from "../model/argument-span.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Marked } from "./marked.ts";
import { schemaProblems } from "./problems.ts";

/** The extensions that a marker of their own sets. */
const owners: ReadonlyMap<string, string> = new Map([
  ["x-kubernetes-embedded-resource", "EmbeddedResource"],
  ["x-kubernetes-group-version-kind", "Kind"],
  ["x-kubernetes-int-or-string", "IntOrString"],
  ["x-kubernetes-list-map-keys", "ListType"],
  ["x-kubernetes-list-type", "ListType"],
  ["x-kubernetes-map-type", "MapType"],
  ["x-kubernetes-patch-merge-key", "Patch"],
  ["x-kubernetes-patch-strategy", "Patch"],
  ["x-kubernetes-preserve-unknown-fields", "PreserveUnknownFields"],
  ["x-kubernetes-unions", "Union"],
  ["x-kubernetes-validations", "Rule"],
]);

/** The keyword of `Extension`, in OpenAPI documents alone; a name that is none is reported. */
export function extensionKeyword(
  use: MarkerUse,
  { document, report }: Marked,
): JsonSchema {
  const [name, value] = use.args as readonly [string, unknown];
  const fault = faultOf(name);
  if (fault !== undefined)
    report(schemaProblems.badExtension(name, fault), argumentSpan(use, "/0"));
  return document && fault === undefined ? { [name]: value } : {};
}

function faultOf(name: string): string | undefined {
  const owner = owners.get(name);
  if (owner !== undefined) return `is what ${owner} sets`;
  return name.startsWith("x-") ? undefined : "does not start with 'x-'";
}
