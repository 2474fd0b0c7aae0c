import { argumentSpan } from "../model/argument-span.ts";
import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Model } from "../model/model.ts";
import { isForeign, type Span } from "../model/span.ts";
import type { Type } from "../model/type.ts";
import { equalJson } from "./equal.ts";
import type { JsonSchema } from "./json-schema.ts";
import { originOf, type Origin } from "./origin.ts";
import { stepsIn } from "./schema-steps.ts";

/** Where in the source something that a schema says was written. */
export interface SchemaPlace {
  /** The innermost schema on the path. */
  readonly node: JsonSchema;
  /** The schemas on the path, from the root to the innermost. */
  readonly nodes: readonly [JsonSchema, ...JsonSchema[]];
  /** The innermost schema on the path that comes from the project's own source; its field or type is the subject of a sentence. */
  readonly owner: JsonSchema;
  readonly origin: Origin;
  /** What the path names below `owner`: keywords, the names of properties and the numbers of items. */
  readonly below: readonly string[];
  /** The argument that says it, or the nearest thing around it that has a place. */
  readonly span: Span;
}

/**
 * The place in the source of what a path such as `.properties[spec].properties[host].pattern` names in a schema that
 * `schemasOf` made. A path always has one: at worst that of the class at the root.
 */
export function placeInSchema(
  model: Model,
  root: JsonSchema,
  path: string,
): SchemaPlace {
  const steps = stepsIn(root, path);
  const last = steps.findLastIndex(
    (step) => step.isSchema && isOurs(originOf(step.node)),
  );
  const owner = steps[last]?.node ?? root;
  const inner = steps.filter(({ isSchema }) => isSchema);
  const below = steps.slice(last + 1).flatMap(({ names }) => names);
  return {
    node: inner.at(-1)?.node ?? root,
    nodes: [root, ...inner.map(({ node }) => node)],
    owner,
    origin: knownOrigin(owner),
    below,
    span: placeOfKeyword(model, owner, below),
  };
}

/** The place of a keyword, or of what is below it, among the markers that made a schema. */
export function placeOfKeyword(
  model: Model,
  owner: JsonSchema,
  below: readonly string[],
): Span {
  const origin = knownOrigin(owner);
  const uses = [...markersAt(model, origin)];
  const value = valueAt(owner as Json, below);
  return (
    spanAmong(uses, below, value, owner) ??
    (ofType.has(below[0] ?? "") ? origin.type?.span : undefined) ??
    origin.span
  );
}

function isOurs(origin: Origin | undefined): boolean {
  return origin !== undefined && !isForeign(origin.span);
}

function knownOrigin(schema: JsonSchema): Origin {
  const origin = originOf(schema);
  if (origin !== undefined) return origin;
  throw new Error("A generator has a bug: this schema has no origin.");
}

/** What the type itself says, where no marker does. */
const ofType: ReadonlySet<string> = new Set([
  "type",
  "enum",
  "items",
  "additionalProperties",
  "nullable",
]);

/** Every marker that speaks about a value: at its field and in its type, those of aliases and of its class behind these. */
export function* markersAt(model: Model, origin: Origin): Iterable<MarkerUse> {
  yield* origin.markers;
  const seen = new Set<string>();
  let type: Type | undefined = origin.type;
  while (type?.kind === "ref" && !seen.has(type.to)) {
    seen.add(type.to);
    const to: Model["declarations"][string] | undefined =
      model.declarations[type.to];
    if (to === undefined || isForeign(to.span)) return;
    type = to.kind === "alias" ? to.type : undefined;
    yield* type?.markers ?? to.markers;
  }
}

const keywordMarkers: Readonly<
  Record<string, readonly [name: string, pointer: string]>
> = {
  default: ["Default", "/0"],
  example: ["Example", "/0"],
  title: ["Title", "/0"],
  externalDocs: ["ExternalDocs", "/0"],
  "x-kubernetes-list-type": ["ListType", "/0"],
  "x-kubernetes-list-map-keys": ["ListType", "/1"],
  "x-kubernetes-map-type": ["MapType", "/0"],
  "x-kubernetes-preserve-unknown-fields": ["PreserveUnknownFields", ""],
  "x-kubernetes-embedded-resource": ["EmbeddedResource", ""],
  "x-kubernetes-int-or-string": ["IntOrString", ""],
};

function spanAmong(
  uses: readonly MarkerUse[],
  below: readonly string[],
  value: Json | undefined,
  owner: JsonSchema,
): Span | undefined {
  const [keyword, ...rest] = below;
  if (keyword === undefined) return undefined;
  if (keyword === "x-kubernetes-validations")
    return ruleSpan(uses, rest, owner);
  const known = keywordMarkers[keyword];
  if (known === undefined) return validateSpan(uses, below, value);
  const use = uses.find(({ name }) => name === known[0]);
  return use
    ? argumentSpan(use, [known[1], ...rest].join("/"))
    : validateSpan(uses, below, value);
}

/** Of several that say the keyword, the one that says this value; a merge may have moved it into `allOf`. */
function validateSpan(
  all: readonly MarkerUse[],
  below: readonly string[],
  value: Json | undefined,
): Span | undefined {
  const uses = all.filter(({ name }) => /^(Validate|Keywords)$/.test(name));
  const moved = below[0] === "allOf" ? below.slice(2) : [];
  for (const path of [below, moved]) {
    if (path.length === 0) continue;
    const saying = uses.filter((use) => says(use, path));
    const exact = saying.find((use) =>
      equalJson(valueAt(use.args[0]!, path), value),
    );
    const use = exact ?? saying[0];
    if (use !== undefined) return argumentSpan(use, ["/0", ...path].join("/"));
  }
  return undefined;
}

function says({ args }: MarkerUse, path: readonly string[]): boolean {
  return valueAt(args[0] ?? null, path.slice(0, 1)) !== undefined;
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const name of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.hasOwn(at, name)
      ? (at as Readonly<Record<string, Json>>)[name]
      : undefined;
  }
  return at;
}

const ruleMakers = /^(Rule|Immutable|AtMostOneOf|ExactlyOneOf|AtLeastOneOf)$/;

function ruleSpan(
  uses: readonly MarkerUse[],
  [index = "", ...rest]: readonly string[],
  owner: JsonSchema,
): Span | undefined {
  const rule = owner["x-kubernetes-validations"]?.[Number(index)]?.rule;
  const makers = uses.filter(({ name }) => ruleMakers.test(name));
  const exact = makers.find(
    ({ args: [said] }) =>
      (said as { readonly rule?: string } | undefined)?.rule === rule,
  );
  if (exact !== undefined)
    return argumentSpan(exact, ["/0", ...rest].join("/"));
  return makers.find(({ name }) => name !== "Rule")?.span ?? makers[0]?.span;
}
