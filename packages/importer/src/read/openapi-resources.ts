import type { Json } from "@kubewright/generator";

import { isList, nodeOf, type SchemaNode } from "../schema-node.ts";

/** What discovery tells of a resource. */
export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The name in URLs. */
  readonly resource: string;
  readonly singular: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly verbs: readonly string[];
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly subresources: readonly { readonly name: string }[];
}

/** The resources in answers of an API server that tell of all groups at once; none in others. */
export function resourcesIn(answers: readonly Json[]): readonly Resource[] {
  return answers
    .map((answer) => nodeOf(answer) ?? {})
    .filter(({ kind }) => kind === "APIGroupDiscoveryList")
    .flatMap(({ items }) => nodesIn(items))
    .flatMap((group) => {
      const name = textOf(nodeOf(group.metadata)?.name);
      return nodesIn(group.versions).flatMap((version) =>
        nodesIn(version.resources).map((resource) =>
          resourceOf(resource, name, textOf(version.version)),
        ),
      );
    });
}

function resourceOf(
  node: SchemaNode,
  group: string,
  version: string,
): Resource {
  return {
    group,
    version,
    kind: textOf(nodeOf(node.responseKind)?.kind),
    resource: textOf(node.resource),
    singular: textOf(node.singularResource),
    scope: node.scope === "Cluster" ? "Cluster" : "Namespaced",
    verbs: textsIn(node.verbs),
    shortNames: textsIn(node.shortNames),
    categories: textsIn(node.categories),
    subresources: nodesIn(node.subresources).map(({ subresource }) => ({
      name: textOf(subresource),
    })),
  };
}

function nodesIn(value: Json | undefined): readonly SchemaNode[] {
  return (isList(value) ? value : []).map((item) => nodeOf(item) ?? {});
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function textsIn(value: Json | undefined): readonly string[] {
  return (isList(value) ? value : []).filter(
    (item) => typeof item === "string",
  );
}
