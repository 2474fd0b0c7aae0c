import type { ApiPackage, Declaration } from "@kubewright/generator";

/** The declaration of a name that the folder's own files export, where they do. */
export function declarationOf(
  name: string,
  pkg: ApiPackage,
): Declaration | undefined {
  return pkg.declarations.find((each) => each.name === name && each.exported);
}

/** Whether the folder's own files export a function, which then stands instead of ours. */
export function hasFunction(name: string, pkg: ApiPackage): boolean {
  return pkg.functions.some((each) => each.name === name);
}
