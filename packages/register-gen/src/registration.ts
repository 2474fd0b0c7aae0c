import {
  assign,
  call,
  code,
  decl,
  hasLists,
  lit,
  params,
  runtime,
  typeArgs,
  typeOf,
} from "@kubewright/generator";
import type { ApiPackage, Code, Kind, Model } from "@kubewright/generator";
import { declarationOf, hasFunction } from "./hand-written.ts";
import { constantName } from "./kind-names.ts";

/** What is generated for one kind; what the folder's own files export under the same name is left out. */
export function registrationOf(
  kind: Kind,
  pkg: ApiPackage,
  model: Model,
): Code {
  const { group, version, listKind } = kind;
  const declaration = model.declarations[kind.type];
  if (!declaration) {
    throw new Error(`A bug: the model has no class for kind '${kind.kind}'.`);
  }
  const type = typeOf(declaration, model);
  const listed = hasLists(kind);
  const ownList = declarationOf(listKind, pkg);
  const list = ownList ? typeOf(ownList, model) : code`${decl(listKind)}`;
  return code`
    ${kindConstant({ group, version, kind: kind.kind })}

    ${listed && kindConstant({ group, version, kind: listKind })}

    ${listed && !ownList && listType(kind, type)}

    ${guard(kind.kind, type, pkg)}

    ${listed && guard(listKind, list, pkg)}

    ${constructorOf(kind, type, pkg)}
  `;
}

function kindConstant(gvk: Pick<Kind, "group" | "version" | "kind">): Code {
  const { group, version, kind } = gvk;
  const value = code`${lit({ group, version, kind })} as const`;
  return code`
    /** The group, version and kind of ${kind} objects. */
    export const ${assign(decl(constantName(kind)), value)};
  `;
}

function listType({ group, version, kind, listKind }: Kind, type: Code): Code {
  const apiVersion = group === "" ? version : `${group}/${version}`;
  return code`
    /** A list of ${kind} objects. */
    export interface ${decl(listKind)} extends ${runtime.KubernetesList}<${type}> {
      readonly apiVersion: ${lit(apiVersion)};
      readonly kind: ${lit(listKind)};
    }
  `;
}

function guard(kind: string, type: Code, pkg: ApiPackage): Code | false {
  const name = `is${kind}`;
  if (hasFunction(name, pkg)) return false;
  const test = call(runtime.isObjectOf, [constantName(kind), "value"]);
  return code`
    /** Whether a value says that its kind is ${kind}. */
    export function ${decl(name)}${params([code`value: unknown`])}: value is ${type} {
      return ${test};
    }
  `;
}

function constructorOf(
  { kind }: Kind,
  type: Code,
  pkg: ApiPackage,
): Code | false {
  const name = `new${kind}`;
  if (hasFunction(name, pkg)) return false;
  const omitted = [type, code`"apiVersion" | "kind"`];
  const init = code`init: Omit${typeArgs(omitted)}`;
  const make = code`${runtime.newObject}<${type}>`;
  return code`
    /** An object of kind ${kind} with these fields, and its \`apiVersion\` and \`kind\`. */
    export function ${decl(name)}${params([init])}: ${type} {
      return ${call(make, [constantName(kind), "init"])};
    }
  `;
}
