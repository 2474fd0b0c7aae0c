import { argumentSpan, folderOf } from "@kubewright/generator";
import type {
  ApiPackage,
  Declaration,
  Model,
  Report,
  TypeId,
} from "@kubewright/generator";

import { definitionMarker, definitionOptions } from "./definition-options.ts";
import { openapiProblems } from "./problems.ts";

/** The names of definitions, as Kubernetes forms them: `com.example.stable.v1.CronTab`. */
export interface DefinitionNames {
  /** The name of a declaration that has a definition of its own; scalars and their like are written where they are used. */
  of(declaration: Declaration): string | undefined;
}

/** Names every declaration of a model that has a definition; two of one derived name are told apart by a number. */
export function definitionNames(
  model: Model,
  report: Report,
  modelPackages: Readonly<Record<string, string>> = {},
): DefinitionNames {
  const names = new Map<TypeId, string>();
  const defined = Object.values(model.declarations)
    .filter(hasDefinition)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const stated = statedNames(defined, report);
  const taken = new Set(stated.values());
  for (const declaration of defined) {
    const given = stated.get(declaration.id);
    const name =
      given ?? derivedName(declaration, model.packages, modelPackages);
    let free = name;
    if (given === undefined)
      for (let i = 2; taken.has(free); i++) free = `${name}${i}`;
    taken.add(free);
    names.set(declaration.id, free);
  }
  return { of: ({ id }) => names.get(id) };
}

function hasDefinition(declaration: Declaration): boolean {
  if (declaration.kind !== "alias") return declaration.kind === "class";
  const { kind } = declaration.type;
  if (kind === "object" || kind === "union") return true;
  return definitionMarker(declaration) !== undefined;
}

/** The names that markers give; each is given once. */
function statedNames(
  declarations: readonly Declaration[],
  report: Report,
): ReadonlyMap<TypeId, string> {
  const owners = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const marker = definitionMarker(declaration);
    const { name } = definitionOptions(declaration);
    if (marker === undefined || name === undefined) continue;
    const fault = nameFault(name, owners.get(name));
    if (fault === undefined) owners.set(name, declaration);
    else
      report(
        openapiProblems.badDefinitionName(name, fault),
        argumentSpan(marker, "/0/name"),
      );
  }
  return new Map([...owners].map(([name, { id }]) => [id, name]));
}

function nameFault(name: string, owner?: Declaration): string | undefined {
  if (owner !== undefined) return `is the name of '${owner.name}' already`;
  return /^[\w.-]+$/.test(name)
    ? undefined
    : "has other characters than letters, digits, '.', '-' and '_'";
}

function derivedName(
  declaration: Declaration,
  packages: readonly ApiPackage[],
  modelPackages: Readonly<Record<string, string>>,
): string {
  const { name, specifier } = declaration;
  const folder = folderOf(declaration);
  const home = packages.find(({ dir }) => dir === folder);
  const prefix = modelPackages[folder] ?? prefixOf(home, folder, specifier);
  return [prefix, name.replace(/[^\w.-]/g, "_")]
    .filter((part) => part !== "")
    .join(".");
}

function prefixOf(
  home: ApiPackage | undefined,
  folder: string,
  specifier: string | undefined,
): string {
  if (specifier !== undefined) return packagePrefix(specifier);
  return home?.group !== undefined && home.version !== undefined
    ? groupPrefix(home.group, home.version)
    : dotted(folder);
}

/** The prefix of a group version's definitions: its domain from the end. */
export function groupPrefix(group: string, version: string): string {
  return [...group.split(".").reverse(), version].join(".");
}

/** The module's path; what Kubernetes publishes itself goes by the names that it has there. */
function packagePrefix(specifier: string): string {
  const [from, to] =
    publishedBy.find(([start]) => specifier.startsWith(start)) ?? noPrefix;
  return dotted(`${to}${specifier.slice(from.length)}`);
}

const noPrefix = ["", ""] as const;

/** What definitions of our packages are called by Kubernetes, by the start of their specifiers. */
const publishedBy = [
  ["@kubewright/apimachinery/version", "io/k8s/apimachinery/pkg/version"],
  ["@kubewright/apimachinery/", "io/k8s/apimachinery/pkg/apis/"],
  [
    "@kubewright/api/apiextensions/",
    "io/k8s/apiextensions-apiserver/pkg/apis/apiextensions/",
  ],
  [
    "@kubewright/api/apiregistration/",
    "io/k8s/kube-aggregator/pkg/apis/apiregistration/",
  ],
  ["@kubewright/api/", "io/k8s/api/"],
] as const;

function dotted(path: string): string {
  return path
    .split("/")
    .map((part) => part.replace(/[^\w-]/g, ""))
    .filter((part) => part !== "")
    .join(".");
}
