import type { Json } from "@kubewright/generator";

import { marker } from "../plan/marker.ts";
import type { MarkerPlan } from "../plan/plan.ts";
import {
  isList,
  nodeOf,
  referenceIn,
  without,
  type SchemaNode,
} from "../schema-node.ts";
import { withMarkers, withOrder } from "../stated.ts";
import { kindsOf, type Definitions } from "./openapi-definitions.ts";
import { saidDefault } from "./openapi-zeros.ts";

/** How the schemas of documents are read. */
export interface NodeOptions {
  readonly definitions: Definitions;
  /** Whether every value that is always there has the zero of its type as default. */
  readonly zeroDefaults: boolean;
  /** Whether enumerations are lists of what is known today. */
  readonly openEnums: boolean;
  /** The optional scalars whose zero default nobody states: it is there because they are always written. */
  isImplicit(definition: string, property: string): boolean;
}

/** A definition's schema with what no keyword of a CustomResourceDefinition says as markers. */
export function definitionNode(
  options: NodeOptions,
  name: string,
  schema: SchemaNode,
): SchemaNode {
  const isKind = kindsOf(schema).length === 1;
  const { properties, rest, markers } = unionsIn(
    without(schema, ["x-kubernetes-group-version-kind"]),
  );
  if (properties === undefined) return aliasNode(options, rest);
  const required = isList(rest.required) ? rest.required : [];
  const names = inOrder(Object.keys(properties), required);
  const nodes = names.map((property) => {
    // The classes of kinds say that metadata is always there, whatever their schemas do.
    const always =
      required.includes(property) || (isKind && property === "metadata");
    const implicit = options.isImplicit(name, property);
    const node = nodeOf(properties[property]) ?? {};
    return [property, valueNode(options, node, { always, implicit })] as const;
  });
  const node = { ...rest, properties: Object.fromEntries(nodes) };
  return withOrder(withMarkers(node, markers));
}

/** The schema of what is no class: it is defined for itself only where that is asked for, and enumerations are not. */
function aliasNode({ openEnums }: NodeOptions, schema: SchemaNode): SchemaNode {
  if (schema.enum === undefined)
    return withMarkers(schema, [marker("OpenAPIDefinition")]);
  return openEnums ? withMarkers(schema, [marker("OpenEnum")]) : schema;
}

/** What is required comes first, in the order of `required`; the rest by name. */
function inOrder(
  names: readonly string[],
  required: readonly Json[],
): readonly string[] {
  const first = required.filter(
    (name): name is string => typeof name === "string" && names.includes(name),
  );
  return [
    ...first,
    ...names.filter((name) => !first.includes(name)).toSorted(),
  ];
}

function unionsIn(schema: SchemaNode): {
  readonly properties: SchemaNode | undefined;
  readonly rest: SchemaNode;
  readonly markers: readonly MarkerPlan[];
} {
  const properties = nodeOf(schema.properties);
  const given = schema["x-kubernetes-unions"];
  const markers = isList(given) ? given.map(unionMarker) : [];
  const isSayable = markers.length > 0 && !markers.includes(undefined);
  return {
    properties,
    rest: isSayable ? without(schema, ["x-kubernetes-unions"]) : schema,
    markers: isSayable ? markers.filter((each) => each !== undefined) : [],
  };
}

/** The marker of a union whose members are named as its marker names them. */
function unionMarker(union: Json): MarkerPlan | undefined {
  const { discriminator, ...others } = nodeOf(union) ?? {};
  const fields = nodeOf(others["fields-to-discriminateBy"]) ?? {};
  const members = Object.keys(fields);
  const fits = members.every(
    (name) => fields[name] === name.charAt(0).toUpperCase() + name.slice(1),
  );
  if (!fits) return undefined;
  return marker("Union", {
    ...(discriminator !== undefined && { discriminator }),
    members,
  });
}

interface At {
  /** Whether the value is always there. */
  readonly always: boolean;
  readonly implicit?: boolean;
}

function valueNode(options: NodeOptions, node: SchemaNode, at: At): SchemaNode {
  const { definitions, zeroDefaults, openEnums } = options;
  const markers: MarkerPlan[] = [];
  let read = node;
  if (zeroDefaults) {
    const { markers: said, ...kept } = saidDefault(definitions, node, at);
    read = { ...without(node, ["default"]), ...kept };
    markers.push(...said);
  }
  if (openEnums && read.enum !== undefined) markers.unshift(marker("OpenEnum"));
  const list = listOfReferences(read);
  if (list !== undefined) {
    markers.unshift(list);
    read = without(read, listKeywords);
  }
  return withMarkers(valuesBelow(options, read), markers);
}

const listKeywords = ["x-kubernetes-list-type", "x-kubernetes-list-map-keys"];

/** The marker of a list whose items are told apart by fields of a definition. */
function listOfReferences(node: SchemaNode): MarkerPlan | undefined {
  const keys = node["x-kubernetes-list-map-keys"];
  const items = nodeOf(node.items);
  const isMap = node["x-kubernetes-list-type"] === "map" && isList(keys);
  return isMap && items !== undefined && referenceIn(items) !== undefined
    ? marker("ListType", "map", keys)
    : undefined;
}

function valuesBelow(options: NodeOptions, node: SchemaNode): SchemaNode {
  const below = (keyword: "items" | "additionalProperties"): SchemaNode => {
    const value = nodeOf(node[keyword]);
    if (value === undefined) return {};
    return { [keyword]: valueNode(options, value, { always: true }) };
  };
  return { ...node, ...below("items"), ...below("additionalProperties") };
}
