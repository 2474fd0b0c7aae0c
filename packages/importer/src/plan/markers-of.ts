import {
  acceptsRules,
  valueFault,
  type Json,
  type JsonSchema,
  type ValueType,
} from "@kubewright/generator";
import { validateRules } from "@kubewright/markers/table";

import { canonical, isList, nodeOf, type SchemaNode } from "../schema-node.ts";
import { markersIn, statedKeywords } from "../stated.ts";
import { isSayable, marker } from "./marker.ts";
import type { MarkerPlan } from "./plan.ts";
import type { Remaining } from "./remaining.ts";
import { ruleMarkers } from "./rule-markers.ts";

/** What markers speak about. */
export interface MarkedValue {
  readonly values: ValueType;
  /** The schema as a whole. */
  readonly node: SchemaNode;
  /** Whether the type says nothing to the schema. */
  readonly schemaless?: true;
}

/** The markers that say what is left of a schema, in the order that people write them in; what none of them can say, `Keywords` does. */
export function markersOf(
  rest: Remaining,
  value: MarkedValue,
): readonly MarkerPlan[] {
  const types =
    value.values === "any" && value.schemaless
      ? typeIn(value.node)
      : value.values;
  const said: readonly MarkerPlan[] = [
    ...(value.schemaless ? [marker("Schemaless")] : []),
    ...texts(rest),
    ...rules(rest, types),
    ...ruleMarkers(rest),
    ...listType(rest, value),
    ...markersIn(value.node),
    ...flags(rest, value),
    ...values(rest, value),
  ];
  rest.drop(...statedKeywords);
  const left = rest.take();
  return Object.keys(left).length === 0
    ? said
    : [...said, marker("Keywords", left)];
}

/** Whether a default has keys that nothing is known of, which TypeScript refuses. */
function isUntyped(value: Json, node: SchemaNode): boolean {
  const keys = Object.keys(nodeOf(value) ?? {});
  return (
    keys.length > 0 &&
    node.type === "object" &&
    node.properties === undefined &&
    nodeOf(node.additionalProperties) === undefined
  );
}

/** Whether a schema takes a value; a server does not ask that of examples, but our generators do. */
function isFitting(node: SchemaNode, value: Json): boolean {
  return valueFault(node as JsonSchema, value) === undefined;
}

/** What values a schema has by its own word; any, where that is none. */
function typeIn({ type }: SchemaNode): ValueType {
  const known = /^(array|boolean|integer|number|object|string)$/.exec(
    String(type),
  );
  return (known?.[0] as ValueType | undefined) ?? "any";
}

function texts(rest: Remaining): readonly MarkerPlan[] {
  const made: MarkerPlan[] = [];
  const title = rest.get("title");
  if (typeof title === "string") {
    made.push(marker("Title", title));
    rest.drop("title");
  }
  const docs = nodeOf(rest.get("externalDocs")) ?? {};
  const link = marker("ExternalDocs", docs);
  if (isSayable(link) && URL.canParse(String(docs.url))) {
    made.push(link);
    rest.drop("externalDocs");
  }
  return made;
}

/** The order that people write rules in. */
const ruleNames = validateRules.map(({ name }) => name);

function rules(rest: Remaining, values: ValueType): readonly MarkerPlan[] {
  const found: Record<string, Json> = {};
  for (const name of ruleNames) {
    const rule = rest.get(name);
    if (rule === undefined) continue;
    const alone = { [name]: rule };
    if (isMerged(name) && !isPlainSet(rule)) continue;
    if (isSayable(marker("Validate", alone)) && acceptsRules(alone, values))
      found[name] = rule;
  }
  if (Object.keys(found).length === 0 || !acceptsRules(found, values))
    return [];
  rest.drop(...Object.keys(found));
  return [marker("Validate", found)];
}

/** Whether what several places say of a rule is joined, where empty lists and repetitions are lost. */
function isMerged(name: string): boolean {
  return name === "required" || name === "allOf";
}

function isPlainSet(value: Json): boolean {
  if (!isList(value) || value.length === 0) return false;
  return new Set(value.map(canonical)).size === value.length;
}

function listType(
  rest: Remaining,
  { node, values }: MarkedValue,
): readonly MarkerPlan[] {
  const type = rest.get("x-kubernetes-list-type");
  const keys = rest.get("x-kubernetes-list-map-keys");
  if (values !== "array") return [];
  if (type === "map" ? !hasKeys(node, keys) : keys !== undefined) return [];
  if (type !== "map" && type !== "set" && type !== "atomic") return [];
  rest.drop("x-kubernetes-list-type", "x-kubernetes-list-map-keys");
  return [marker("ListType", type, ...(keys === undefined ? [] : [keys]))];
}

/** Whether the items of a list have all of some keys, as a list of type `map` needs them. */
function hasKeys(node: SchemaNode, keys: Json | undefined): boolean {
  const items = nodeOf(node.items);
  const properties = nodeOf(items?.properties);
  if (!isList(keys) || keys.length === 0 || items?.type !== "object")
    return false;
  const required = isList(items.required) ? items.required : [];
  return keys.every((key) => {
    const property =
      typeof key === "string" && properties && Object.hasOwn(properties, key)
        ? nodeOf(properties[key])
        : undefined;
    if (property === undefined || property.nullable === true) return false;
    if (property.type === "object" || property.type === "array") return false;
    return required.includes(key) || property.default !== undefined;
  });
}

function flags(
  rest: Remaining,
  { values }: MarkedValue,
): readonly MarkerPlan[] {
  const made: MarkerPlan[] = [];
  const take = (keyword: string, marked: MarkerPlan) => {
    made.push(marked);
    rest.drop(keyword);
  };
  const mapType = rest.get("x-kubernetes-map-type");
  const isObject = values === "object" || values === "any";
  if (isObject && (mapType === "atomic" || mapType === "granular"))
    take("x-kubernetes-map-type", marker("MapType", mapType));
  if (isObject && rest.get("x-kubernetes-embedded-resource") === true)
    take("x-kubernetes-embedded-resource", marker("EmbeddedResource"));
  if (rest.get("x-kubernetes-preserve-unknown-fields") === true)
    take(
      "x-kubernetes-preserve-unknown-fields",
      marker("PreserveUnknownFields"),
    );
  return made;
}

function values(rest: Remaining, { node }: MarkedValue): readonly MarkerPlan[] {
  const made: MarkerPlan[] = [];
  const strategy = rest.get("x-kubernetes-patch-strategy");
  const mergeKey = rest.get("x-kubernetes-patch-merge-key");
  if (typeof strategy === "string" || typeof mergeKey === "string") {
    const options = {
      ...(typeof strategy === "string" && { strategy }),
      ...(typeof mergeKey === "string" && { mergeKey }),
    };
    made.push(marker("Patch", options));
    rest.drop("x-kubernetes-patch-strategy", "x-kubernetes-patch-merge-key");
  }
  const example = rest.get("example");
  if (example !== undefined && example !== null && isFitting(node, example)) {
    made.push(marker("Example", example));
    rest.drop("example");
  }
  const value = rest.get("default");
  if (value !== undefined && value !== null && !isUntyped(value, node)) {
    made.push(marker("Default", value));
    rest.drop("default");
  }
  return made;
}
