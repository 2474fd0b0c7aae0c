import { folderOf } from "@kubewright/generator";
import type {
  ApiPackage,
  Declaration,
  Model,
  TypeId,
} from "@kubewright/generator";

/** The names of definitions, as Kubernetes forms them: `com.example.stable.v1.CronTab`. */
export interface DefinitionNames {
  /** The name of a declaration that has a definition of its own; scalars and their like are written where they are used. */
  of(declaration: Declaration): string | undefined;
}

/** Names every declaration of a model that has a definition; two of one name are told apart by a number. */
export function definitionNames(model: Model): DefinitionNames {
  const names = new Map<TypeId, string>();
  const taken = new Set<string>();
  for (const id of Object.keys(model.declarations).toSorted()) {
    const declaration = model.declarations[id];
    if (declaration === undefined || !hasDefinition(declaration)) continue;
    const name = nameOf(declaration, model.packages);
    let free = name;
    for (let i = 2; taken.has(free); i++) free = `${name}${i}`;
    taken.add(free);
    names.set(id, free);
  }
  return { of: ({ id }) => names.get(id) };
}

function hasDefinition(declaration: Declaration): boolean {
  if (declaration.kind !== "alias") return declaration.kind === "class";
  const { kind } = declaration.type;
  return kind === "object" || kind === "union";
}

function nameOf(
  declaration: Declaration,
  packages: readonly ApiPackage[],
): string {
  const { name, specifier } = declaration;
  const folder = folderOf(declaration);
  const home = packages.find(({ dir }) => dir === folder);
  const prefix =
    home?.group !== undefined && home.version !== undefined
      ? groupPrefix(home.group, home.version)
      : specifier === undefined
        ? dotted(folder)
        : packagePrefix(specifier);
  return [prefix, name.replace(/[^\w.-]/g, "_")]
    .filter((part) => part !== "")
    .join(".");
}

/** The prefix of a group version's definitions: its domain from the end. */
export function groupPrefix(group: string, version: string): string {
  return [...group.split(".").reverse(), version].join(".");
}

/** The module's path; what Kubernetes publishes itself goes by the names that it has there. */
function packagePrefix(specifier: string): string {
  const upstream = specifier
    .replace(/^@kubewright\/apimachinery\//, "io/k8s/apimachinery/pkg/apis/")
    .replace(/^@kubewright\/api\//, "io/k8s/api/");
  return dotted(upstream);
}

function dotted(path: string): string {
  return path
    .split("/")
    .map((part) => part.replace(/[^\w-]/g, ""))
    .filter((part) => part !== "")
    .join(".");
}
