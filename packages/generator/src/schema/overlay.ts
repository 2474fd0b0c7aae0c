import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { extensionKeyword } from "./extension.ts";
import type { JsonSchema, SchemaDraft, ValidationRule } from "./json-schema.ts";
import { checkListType } from "./list-type.ts";
import type { Marked } from "./marked.ts";
import { isReplacing } from "./merge.ts";
import { oneOfRules } from "./one-of-rules.ts";
import { argumentSpan } from "../model/argument-span.ts";
import { schemaProblems } from "./problems.ts";
import { applicability, applies } from "./rule-applicability.ts";
import { statedRules } from "./rules.ts";
import { joined, unionKeywords } from "./union-keywords.ts";
import { givenKeywords } from "./given-keywords.ts";
import { validateRules } from "./validate.ts";
import { inWords, type ValueType } from "./value-type.ts";

/** What some markers at one place say about a value, as layers: the keywords that are given as such replace all others. */
export function overlayLayers(
  uses: readonly MarkerUse[],
  marked: Marked,
): readonly JsonSchema[] {
  const overlay = overlayOf(uses, marked);
  const given = givenKeywords(uses, marked);
  if (given === undefined) return overlay === undefined ? [] : [overlay];
  return overlay === undefined ? [given] : [overlay, given];
}

/** What some markers at one place say about a value, given keywords apart; nothing where they say nothing. */
function overlayOf(
  uses: readonly MarkerUse[],
  marked: Marked,
): JsonSchema | undefined {
  if (uses.length === 0) return undefined;
  const overlay: SchemaDraft = {};
  for (let i = 0; i < uses.length; i++)
    add(overlay, keywordsOf(uses[i]!, marked));
  const rules = uses.some(({ name }) => statesRules(name))
    ? rulesOf(uses, marked)
    : [];
  if (rules.length > 0) overlay["x-kubernetes-validations"] = rules;
  for (const _ in overlay) return overlay;
  return undefined;
}

/** Whether a marker is one of those that say rules, which few are. */
function statesRules(name: string): boolean {
  return name === "Rule" || name === "Immutable" || name.endsWith("OneOf");
}

function rulesOf(uses: readonly MarkerUse[], marked: Marked) {
  const fit = uses.filter((use) => applicable(use, marked));
  return [
    ...statedRules(uses, marked.report),
    ...oneOfRules(fit, marked.fields, marked.report),
  ];
}

function add(overlay: SchemaDraft, keywords: JsonSchema): void {
  const before = overlay["x-kubernetes-unions"];
  Object.assign(overlay, keywords);
  if (before !== undefined) Object.assign(overlay, joined(before, keywords));
}

/** Layers with rules that stand before those that they state. */
export function withRules(
  rules: readonly ValidationRule[],
  layers: readonly JsonSchema[],
): readonly JsonSchema[] {
  if (rules.length === 0) return layers;
  return [
    ...layers.filter((layer) => !isReplacing(layer)),
    { "x-kubernetes-validations": rules },
    ...layers.filter(isReplacing),
  ];
}

const nothing: JsonSchema = {};

function keywordsOf(use: MarkerUse, marked: Marked): JsonSchema {
  const value = use.args[0];
  switch (use.name) {
    case "Validate":
      checkTypeRule(use, marked);
      return validateRules(use, marked);
    case "Title":
      return typeof value === "string" ? { title: value } : nothing;
    case "ExternalDocs":
      return externalDocs(use, marked);
    case "PreserveUnknownFields":
      return { "x-kubernetes-preserve-unknown-fields": true };
    case "Default":
    case "Example":
      return valueKeyword(use.name, value);
    case "Patch":
      return marked.document ? patchKeywords(use) : nothing;
    case "Extension":
      return extensionKeyword(use, marked);
    case "Union":
      return applicable(use, marked) ? unionKeywords(use, marked) : nothing;
    case "EmbeddedResource":
      return applicable(use, marked)
        ? { "x-kubernetes-embedded-resource": true }
        : nothing;
    case "ListType":
      return applicable(use, marked) ? checkListType(use, marked) : nothing;
    case "MapType":
      return applicable(use, marked)
        ? { "x-kubernetes-map-type": value as "atomic" | "granular" }
        : nothing;
    // IntOrString and Schemaless replace what is below them; the others are rules, or not about schemas.
    default:
      return nothing;
  }
}

function valueKeyword(name: string, value: Json | undefined): JsonSchema {
  if (value === undefined || value === null) return nothing;
  return name === "Default" ? { default: value } : { example: value };
}

function applicable(use: MarkerUse, { type, report }: Marked): boolean {
  if (applies(use.name, type)) return true;
  const needs = applicability[use.name]?.needs ?? "";
  report(
    schemaProblems.ruleNotApplicable(use.name, needs, inWords(type)),
    use.span,
  );
  return false;
}

function checkTypeRule(use: MarkerUse, { bare, report }: Marked): void {
  const { type } = (use.args[0] ?? {}) as { readonly type?: ValueType };
  const structured = (value: ValueType) =>
    value === "object" || value === "array";
  if (type === undefined || type === bare || bare === "any") return;
  if (!structured(type) && !structured(bare)) return;
  report(
    schemaProblems.typeConflict(type, inWords(bare)),
    argumentSpan(use, "/0/type"),
  );
}

function externalDocs(use: MarkerUse, { report }: Marked): JsonSchema {
  const docs = use.args[0] as unknown as NonNullable<
    JsonSchema["externalDocs"]
  >;
  if (URL.canParse(docs.url)) return { externalDocs: docs };
  report(schemaProblems.badUrl(docs.url), argumentSpan(use, "/0/url"));
  return {};
}

function patchKeywords(use: MarkerUse): JsonSchema {
  const { strategy, mergeKey } = (use.args[0] ?? {}) as {
    readonly strategy?: string;
    readonly mergeKey?: string;
  };
  return {
    ...(mergeKey !== undefined && { "x-kubernetes-patch-merge-key": mergeKey }),
    ...(strategy !== undefined && { "x-kubernetes-patch-strategy": strategy }),
  };
}
