import { globalNames, pluralize, type Json } from "@kubewright/generator";

import type { NamedSchema } from "../named-schema.ts";
import { rootFormOf } from "../plan/root-fields.ts";
import { kebab, wordOf } from "../plan/words.ts";
import { marker } from "../plan/marker.ts";
import type { KindPlan } from "../plan/plan.ts";
import { isList, nodeOf, without, type SchemaNode } from "../schema-node.ts";

/** The schemas of a CustomResourceDefinition, one for each version, in the folders of their group versions. */
export function schemasOfDefinition(
  definition: SchemaNode,
  groupFolder: string,
): readonly NamedSchema[] {
  const spec = nodeOf(definition.spec) ?? {};
  const kind = String(nodeOf(spec.names)?.kind ?? "");
  const versions = nodesIn(spec.versions);
  return versions.map((version): NamedSchema => {
    const name = String(version.name);
    const schema = nodeOf(nodeOf(version.schema)?.openAPIV3Schema) ?? {};
    return {
      id: `${String(spec.group)}/${name}/${kind}`,
      name: className(kind),
      file: `${groupFolder}/${name}/${kebab(kind)}.ts`,
      schema,
      kind: kindPlan(definition, version, schema),
    };
  });
}

/** A kind's name as a class's, which neither is a global that generated code uses nor has a hyphen. */
function className(kind: string): string {
  const name = wordOf(kind, undefined);
  return globalNames.includes(name) ? `${name}Kind` : name;
}

function kindPlan(
  definition: SchemaNode,
  version: SchemaNode,
  schema: SchemaNode,
): KindPlan {
  const spec = nodeOf(definition.spec) ?? {};
  const names = nodeOf(spec.names) ?? {};
  const kind = String(names.kind);
  const columns = nodesIn(version.additionalPrinterColumns);
  const options = {
    group: spec.group ?? "",
    version: version.name ?? "",
    ...(className(kind) !== kind && { kind }),
    ...namesInAll(spec, names),
    ...(version.storage === true && namesOnce(definition, names)),
    ...versionOptions(version, nodesIn(spec.versions).length > 1),
    ...schemaOptions(schema),
    ...(version.storage === true && definitionOptions(spec)),
  };
  return {
    apiVersion: `${String(spec.group)}/${String(version.name)}`,
    kind,
    markers: [
      marker("Kind", options),
      ...columns.map((column) => marker("PrintColumn", column)),
    ],
  };
}

/** The names that every version's class states. */
function namesInAll(spec: SchemaNode, names: SchemaNode): SchemaNode {
  const kind = String(names.kind);
  return {
    ...(names.plural !== pluralize(kind) && { plural: names.plural ?? "" }),
    ...(names.listKind !== undefined &&
      names.listKind !== `${kind}List` && { listKind: names.listKind }),
    ...(spec.scope === "Cluster" && { scope: "Cluster" }),
  };
}

/** The names that one version's class states for all. */
function namesOnce(definition: SchemaNode, names: SchemaNode): SchemaNode {
  const metadata = nodeOf(definition.metadata) ?? {};
  const kind = String(names.kind);
  return {
    ...(names.singular !== undefined &&
      names.singular !== kind.toLowerCase() && { singular: names.singular }),
    ...filled(names, "shortNames"),
    ...filled(names, "categories"),
    ...filled(metadata, "labels"),
    ...filled({ annotations: annotationsIn(metadata) }, "annotations"),
  };
}

/** The annotations of a definition, without the copy of all of it that kubectl keeps in one. */
function annotationsIn({ annotations }: SchemaNode): SchemaNode {
  return without(nodeOf(annotations) ?? {}, [
    "kubectl.kubernetes.io/last-applied-configuration",
  ]);
}

/** A list or a map that is not empty. */
function filled(node: SchemaNode, key: string): SchemaNode {
  const value = node[key];
  if (typeof value !== "object" || value === null) return {};
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

function versionOptions(
  version: SchemaNode,
  severalVersions: boolean,
): SchemaNode {
  const { deprecationWarning: warning } = version;
  return {
    ...(version.served === false && { served: false }),
    ...(version.storage === true && severalVersions && { storage: true }),
    ...(version.deprecated === true && {
      deprecated: typeof warning === "string" ? warning : true,
    }),
    ...subresources(version),
    ...selectableFields(version),
  };
}

function subresources(version: SchemaNode): SchemaNode {
  const given = nodeOf(version.subresources);
  const hasColumns = nodesIn(version.additionalPrinterColumns).length > 0;
  if (given === undefined) return hasColumns ? { subresources: false } : {};
  const { scale } = given;
  const said: SchemaNode = {
    ...(given.status !== undefined && { status: true }),
    ...(scale !== undefined && { scale }),
  };
  if (Object.keys(said).length === 0 && hasColumns) return {};
  return { subresources: said };
}

function selectableFields(version: SchemaNode): SchemaNode {
  const paths = nodesIn(version.selectableFields).map(
    ({ jsonPath }) => jsonPath ?? "",
  );
  return paths.length === 0 ? {} : { selectableFields: paths };
}

function schemaOptions(schema: SchemaNode): SchemaNode {
  const form = rootFormOf(schema);
  const { required } = schema;
  const metadata = isList(required) && required.includes("metadata");
  return {
    ...(metadata && { requireMetadata: true }),
    ...(form !== "described" && { typeMeta: form }),
  };
}

function definitionOptions(spec: SchemaNode): SchemaNode {
  const order = nodesIn(spec.versions).map(({ name }) => String(name));
  const isSorted = order.join() === order.toSorted().join();
  return {
    ...(!isSorted && { versions: order }),
    ...(spec.preserveUnknownFields === false && {
      preserveUnknownFields: false,
    }),
    ...filled(spec, "conversion"),
  };
}

function nodesIn(value: Json | undefined): readonly SchemaNode[] {
  return (isList(value) ? value : []).map((item) => nodeOf(item) ?? {});
}
