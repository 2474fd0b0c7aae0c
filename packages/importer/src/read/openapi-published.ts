import { typeRef, type ImportedName } from "@kubewright/generator";

import { splitName } from "./openapi-definitions.ts";

const meta = "@kubewright/apimachinery/meta/v1";

/** Where definitions that our packages have as types are imported from, by what their names begin with. */
const modules: Readonly<Record<string, string>> = {
  "io.k8s.apimachinery.pkg.apis.meta.v1": meta,
  "io.k8s.apimachinery.pkg.api.resource": meta,
  "io.k8s.apimachinery.pkg.runtime": meta,
  "io.k8s.apimachinery.pkg.util.intstr": meta,
  "io.k8s.apimachinery.pkg.version": "@kubewright/apimachinery/version",
  "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1":
    "@kubewright/api/apiextensions/v1",
  "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1":
    "@kubewright/api/apiregistration/v1",
};

/** Where a definition's type is imported from, if our packages have it; built-in kinds count where they are asked for. */
export function publishedType(
  name: string,
  { builtIn }: { readonly builtIn: boolean },
): ImportedName | undefined {
  const { prefix, last } = splitName(name);
  const specifier = specifierOf(prefix);
  const isBuiltIn = specifier?.startsWith("@kubewright/api/") ?? false;
  if (specifier === undefined || (isBuiltIn && !builtIn)) return undefined;
  return typeRef(last, { specifier });
}

function specifierOf(prefix: string): string | undefined {
  if (Object.hasOwn(modules, prefix)) return modules[prefix];
  const [, group, version] = /^io\.k8s\.api\.(\w+)\.(v\w+)$/.exec(prefix) ?? [];
  return group === undefined
    ? undefined
    : `@kubewright/api/${group}/${version}`;
}
