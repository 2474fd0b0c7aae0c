import type { Resource, SchemaNode } from "@kubewright/importer";
import { overlay } from "./overlay.ts";

const reference = "https://kubernetes.io/docs/reference/kubernetes-api/";

/** A kind's group, version and scope, and where the Kubernetes reference tells of it; nothing for what is no kind. */
export function pageOf(
  name: string,
  schema: SchemaNode,
  resources: readonly Resource[],
): readonly string[] {
  const [gvk] = (schema["x-kubernetes-group-version-kind"] ??
    []) as unknown as readonly Pick<Resource, "group" | "version" | "kind">[];
  if (gvk === undefined) return [];
  const { group, version, kind } = gvk;
  const resource = resources.find(
    (each) =>
      each.group === group && each.version === version && each.kind === kind,
  );
  const scope =
    resource === undefined
      ? "no resource of its own"
      : resource.scope === "Cluster"
        ? "one for the cluster"
        : "in a namespace";
  const words = kind
    .match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g)!
    .map((word) => word.toLowerCase());
  const isStored = resource?.verbs.includes("list") === true;
  const folder = name.split(".").at(-3);
  const page =
    isStored && !overlay.withoutPage.includes(name)
      ? `${folder}/${words.join("-")}-${version}/`
      : "";
  return [
    `Group ${group === "" ? "core" : group}, version ${version}, ${scope}.`,
    `${reference}${page}`,
  ];
}
