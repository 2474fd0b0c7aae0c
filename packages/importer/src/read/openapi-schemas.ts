import type { ImportedName } from "@kubewright/generator";

import type { NamedSchema } from "../named-schema.ts";
import { kebab } from "../plan/words.ts";
import type { SchemaNode } from "../schema-node.ts";
import {
  isKindList,
  kindsOf,
  referencePrefix,
  splitName,
  type Definitions,
} from "./openapi-definitions.ts";
import { homesOf } from "./openapi-homes.ts";
import { kindPlanOf } from "./openapi-kind.ts";
import type { Resource } from "./openapi-resources.ts";
import { definitionNode, type NodeOptions } from "./openapi-node.ts";
import { publishedType } from "./openapi-published.ts";
import { hasZeroDefaults } from "./openapi-zeros.ts";

/** How classes are made of OpenAPI definitions; what is not given is found out. */
export interface DefinitionsImport extends Partial<
  Omit<NodeOptions, "definitions">
> {
  /** What discovery tells of resources, where that is known. */
  readonly resources?: readonly Resource[];
  /** Whether the built-in kinds are made into classes too, rather than imported from our package. */
  readonly builtIn?: boolean;
  /** A definition's schema as it is read, where something is to be said otherwise. */
  readonly amended?: (name: string, schema: SchemaNode) => SchemaNode;
  /** The folder of a group version's files. */
  readonly folderOf?: (group: string, version: string) => string;
}

/** Schemas with names, and where those that they refer to besides are imported from. */
export interface NamedSchemas {
  readonly schemas: readonly NamedSchema[];
  readonly external: (reference: string) => ImportedName | undefined;
}

/** The schemas of definitions that become classes, in the folders of their group versions. */
export function schemasOfDefinitions(
  all: Definitions,
  options: DefinitionsImport = {},
): NamedSchemas {
  const { builtIn = false, amended = (_name, schema) => schema } = options;
  const published = (name: string) =>
    publishedType(name, { builtIn: !builtIn });
  const definitions = new Map(
    [...all].map(([name, schema]) => [name, amended(name, schema)] as const),
  );
  const names = [...definitions.keys()].filter(
    (name) =>
      published(name) === undefined &&
      !isKindList(name, definitions.get(name)!),
  );
  const zeros = zeroDefaultsIn(names, definitions);
  const nodes: Omit<NodeOptions, "zeroDefaults"> = {
    definitions,
    openEnums: options.openEnums ?? false,
    isImplicit: options.isImplicit ?? (() => false),
  };
  const fileOf = files(names, definitions, options);
  return {
    schemas: names.map((name): NamedSchema => {
      const schema = definitions.get(name)!;
      const kind = kindPlanOf(name, schema, options.resources);
      const zeroDefaults =
        options.zeroDefaults ?? zeros.has(splitName(name).prefix);
      return {
        id: `${referencePrefix}${name}`,
        name: splitName(name).last,
        file: fileOf(name),
        schema: definitionNode({ ...nodes, zeroDefaults }, name, schema),
        ...(kind && { kind }),
      };
    }),
    external: (reference) => published(reference.slice(referencePrefix.length)),
  };
}

/** What the names of definitions with zero defaults begin with: each server writes all of its own in one way. */
function zeroDefaultsIn(
  names: readonly string[],
  definitions: Definitions,
): ReadonlySet<string> {
  const prefixes = new Set(names.map((name) => splitName(name).prefix));
  const having = [...prefixes].filter((prefix) => {
    const own = names.filter((name) => splitName(name).prefix === prefix);
    return hasZeroDefaults(own, definitions);
  });
  return new Set(having);
}

function files(
  names: readonly string[],
  definitions: Definitions,
  { folderOf }: DefinitionsImport,
): (name: string) => string {
  const isKind = (name: string) => kindsOf(definitions.get(name)!).length > 0;
  const homes = homesOf(names, definitions, isKind);
  const folders = foldersOf(names, definitions, folderOf);
  return (name) => {
    const { prefix, last } = splitName(homes.get(name)!);
    return `${folders.get(prefix)!}/${kebab(last)}.ts`;
  };
}

/** The folder of what has names that begin alike: that of the group version of the kinds among it. */
function foldersOf(
  names: readonly string[],
  definitions: Definitions,
  folderOf: DefinitionsImport["folderOf"],
): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const groups = new Map<string, string>();
  const inGroup = (group: string, version: string) => {
    const [first = ""] = group.split(".");
    const short = group === "" ? "core" : first;
    const owner = groups.get(short) ?? group;
    groups.set(short, owner);
    return `${owner === group ? short : group}/${version}`;
  };
  for (const name of names) {
    const { prefix } = splitName(name);
    const [kind] = kindsOf(definitions.get(name)!);
    if (kind !== undefined && !folders.has(prefix))
      folders.set(prefix, (folderOf ?? inGroup)(kind.group, kind.version));
  }
  for (const name of names) {
    const { prefix } = splitName(name);
    if (!folders.has(prefix))
      folders.set(prefix, prefix.split(".").slice(-2).join("/"));
  }
  return folders;
}
