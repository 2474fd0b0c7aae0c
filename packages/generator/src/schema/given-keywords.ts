import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { argumentSpan } from "../model/argument-span.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Marked } from "./marked.ts";
import { replacingLayer } from "./merge.ts";
import { schemaProblems } from "./problems.ts";

/** The keywords of JSONSchemaProps in apiextensions.k8s.io/v1. */
const keywords: ReadonlySet<string> = new Set(
  `$ref $schema additionalItems additionalProperties allOf anyOf default definitions dependencies description enum
  example exclusiveMaximum exclusiveMinimum externalDocs format id items maxItems maxLength maxProperties maximum
  minItems minLength minProperties minimum multipleOf not nullable oneOf pattern patternProperties properties required
  title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys
  x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields
  x-kubernetes-validations`.split(/\s+/),
);

/** The layer of what `Keywords` gives at one place; a keyword that no schema has is reported and left out. */
export function givenKeywords(
  uses: readonly MarkerUse[],
  { report }: Pick<Marked, "report">,
): JsonSchema | undefined {
  const use = uses.find(({ name }) => name === "Keywords");
  if (use === undefined) return undefined;
  const given = (use.args[0] ?? {}) as Readonly<Record<string, Json>>;
  const known = Object.entries(given).filter(([keyword]) => {
    if (keywords.has(keyword) || isExtension(keyword)) return true;
    const near = didYouMean(keyword, [...keywords]);
    report(
      schemaProblems.unknownKeyword(keyword, near),
      argumentSpan(use, `/0/${keyword}`),
    );
    return false;
  });
  return replacingLayer(Object.fromEntries(known) as JsonSchema);
}

/** What other tools note in schemas, and API servers leave out. */
function isExtension(keyword: string): boolean {
  return keyword.startsWith("x-") && !keyword.startsWith("x-kubernetes-");
}
