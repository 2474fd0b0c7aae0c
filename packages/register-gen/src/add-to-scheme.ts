import {
  code,
  decl,
  hasLists,
  hasResource,
  lit,
  runtime,
} from "@kubewright/generator";
import type { ApiPackage, Code, Kind } from "@kubewright/generator";
import { hasFunction } from "./hand-written.ts";

/** The group version of a folder, and the function that tells a scheme of its kinds. */
export function addToScheme(pkg: ApiPackage, kinds: readonly Kind[]): Code {
  const { group = "", version = "" } = pkg;
  return code`
    /** The group and version of this folder's kinds. */
    export const ${decl("groupVersion")} = ${lit({ group, version })} as const;

    ${
      !hasFunction("addToScheme", pkg) &&
      code`
        /** Makes this folder's kinds known to a scheme. */
        export function ${decl("addToScheme")}(scheme: ${runtime.Scheme}): ${runtime.Scheme} {
          return scheme.addKnownTypes(groupVersion, [
            ${kinds.map((kind) => code`${lit(knownKind(kind))},`)}
          ]);
        }
      `
    }
  `;
}

function knownKind(kind: Kind) {
  const { kind: name, listKind, plural, scope } = kind;
  return {
    kind: name,
    ...(hasLists(kind) && { listKind }),
    ...(hasResource(kind) && { plural, scope }),
  };
}
