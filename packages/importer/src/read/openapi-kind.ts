import { pluralize } from "@kubewright/generator";

import type { KindPlan } from "../plan/plan.ts";
import { marker } from "../plan/marker.ts";
import { isList, type SchemaNode } from "../schema-node.ts";
import { kindsOf, splitName } from "./openapi-definitions.ts";
import type { Resource } from "./openapi-resources.ts";

const allVerbs =
  "create delete deletecollection get list patch update watch".split(" ");

/** What makes a definition a kind; nothing for one that is none, or several. */
export function kindPlanOf(
  name: string,
  schema: SchemaNode,
  resources: readonly Resource[] | undefined,
): KindPlan | undefined {
  const [gvk, ...others] = kindsOf(schema);
  if (gvk === undefined || others.length > 0) return undefined;
  const { group, version, kind } = gvk;
  const resource = resources?.find(
    (each) =>
      each.group === group && each.version === version && each.kind === kind,
  );
  const options = {
    group,
    version,
    ...(kind !== splitName(name).last && { kind }),
    ...(resources && resourceOptions(kind, resource)),
    ...(isMetadataRequired(schema) && { requireMetadata: true }),
  };
  return {
    apiVersion: group === "" ? version : `${group}/${version}`,
    kind,
    markers: [marker("Kind", options)],
  };
}

function isMetadataRequired({ required }: SchemaNode): boolean {
  return isList(required) && required.includes("metadata");
}

/** The options that follow from what discovery tells; a kind that it does not know has no resource. */
function resourceOptions(
  kind: string,
  resource: Resource | undefined,
): SchemaNode {
  if (resource === undefined) return { verbs: [] };
  const { resource: plural, singular, shortNames, categories } = resource;
  const hasAll = allVerbs.every((verb) => resource.verbs.includes(verb));
  const hasStatus = resource.subresources.some(({ name }) => name === "status");
  return {
    ...(plural !== pluralize(kind) && { plural }),
    ...(singular !== kind.toLowerCase() && { singular }),
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
    ...(resource.scope === "Cluster" && { scope: "Cluster" }),
    ...(!hasAll && { verbs: resource.verbs }),
    ...(hasStatus && { subresources: { status: true } }),
  };
}
