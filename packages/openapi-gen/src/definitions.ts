import {
  hasLists,
  schemasOf,
  type Declaration,
  type JsonSchema,
  type Kind,
  type Model,
  type Report,
} from "@kubewright/generator";

import { definitionNames, type DefinitionNames } from "./definition-names.ts";
import { definitionOptions } from "./definition-options.ts";
import {
  listDefinition,
  listDefinitions,
  referenceTo,
} from "./list-definition.ts";
import { asMetaKind, withoutValidations } from "./meta-kinds.ts";
import type { OpenApiOptions } from "./options.ts";
import { referencesIn } from "./references.ts";
import { definitionInSwagger } from "./swagger.ts";

/** A schema, with the kinds that have it. */
export interface Definition extends JsonSchema {
  readonly "x-kubernetes-group-version-kind"?: readonly GroupVersionKind[];
}

/** A kind in full. */
export interface GroupVersionKind {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
}

/** Definitions by name. */
export type Definitions = Readonly<Record<string, Definition>>;

/** The definitions of a model, made on demand. */
export interface DefinitionSource {
  /** Those of some declarations, and of the kinds among them and their lists. */
  of(declarations: readonly Declaration[], kinds: readonly Kind[]): Definitions;
  /** The same, and all that they refer to, as in the document of a group version. */
  closureOf(
    definitions: Definitions,
    groupVersion?: Omit<GroupVersionKind, "kind">,
  ): Definitions;
  /** The same in OpenAPI v2. */
  inSwagger(definitions: Definitions): Definitions;
}

/** How definitions are named and filled in. */
export type DefinitionsOptions = Pick<
  OpenApiOptions,
  "modelPackages" | "zeroDefaults"
>;

/** Makes the definitions of a model; problems are reported. */
export function definitionsOf(
  model: Model,
  report: Report,
  { modelPackages, zeroDefaults = false }: DefinitionsOptions = {},
): DefinitionSource {
  const names = definitionNames(model, report, modelPackages);
  const byName = new Map<string, Declaration>();
  for (const declaration of Object.values(model.declarations)) {
    const name = names.of(declaration);
    if (name !== undefined) byName.set(name, declaration);
  }
  const schemaOf = schemaSource(model, names, { report, zeroDefaults });
  return {
    of(declarations, kinds) {
      const made = new Map<string, Definition>();
      for (const declaration of declarations) {
        const name = names.of(declaration);
        if (name !== undefined)
          made.set(name, asMetaKind(name, schemaOf(declaration, name)));
      }
      for (const kind of kinds.filter(hasLists)) {
        const declaration = model.declarations[kind.type];
        const name = declaration && names.of(declaration);
        if (name === undefined) continue;
        const list = `${name.slice(0, name.lastIndexOf(".") + 1)}${kind.listKind}`;
        const listed = listDefinition(kind, name, zeroDefaults);
        made.set(list, ofKind(listed, { ...kind, kind: kind.listKind }));
      }
      return sorted(made);
    },
    closureOf: (definitions, groupVersion) =>
      closure(definitions, (name) => {
        const declaration = byName.get(name);
        if (declaration === undefined) return listDefinitions[name];
        return asMetaKind(name, schemaOf(declaration, name), groupVersion);
      }),
    inSwagger: (definitions) =>
      Object.fromEntries(
        Object.entries(definitions).map(([name, definition]) => {
          const declaration = byName.get(name);
          const { v2 } = declaration ? definitionOptions(declaration) : {};
          return [name, definitionInSwagger(definition, v2)];
        }),
      ),
  };
}

/** Makes each declaration's schema once; what Kubernetes publishes itself has the defaults that it has there. */
function schemaSource(
  model: Model,
  names: DefinitionNames,
  { report, zeroDefaults }: { report: Report; zeroDefaults: boolean },
): (declaration: Declaration, name: string) => Definition {
  const made = new Map<string, Definition>();
  const withZeros = (zeros: boolean) =>
    schemasOf(model, {
      report,
      zeroDefaults: zeros,
      reference(declaration) {
        const name = names.of(declaration);
        return name === undefined ? undefined : referenceTo(name);
      },
    });
  const own = withZeros(zeroDefaults);
  const published = zeroDefaults ? own : withZeros(true);
  return (declaration, name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const schemas = isPublished(declaration) ? published : own;
    const { v3 } = definitionOptions(declaration);
    const schema = v3 ?? schemas.of(declaration.id);
    const kept = asKind(withoutValidations(name, schema), declaration);
    made.set(name, kept);
    return kept;
  };
}

function isPublished({ specifier }: Declaration): boolean {
  return (
    specifier !== undefined && /^@kubewright\/api(machinery)?\//.test(specifier)
  );
}

/** A schema as that of a kind. */
function ofKind(
  schema: JsonSchema,
  { group, version, kind }: GroupVersionKind,
): Definition {
  return {
    ...schema,
    "x-kubernetes-group-version-kind": [{ group, kind, version }],
  };
}

/** A schema as that of the kind that a declaration is; of one that is none, as it is. */
function asKind(
  schema: JsonSchema,
  { markers, name }: Declaration,
): Definition {
  const marker = markers.find((each) => each.name === "Kind");
  if (marker === undefined) return schema;
  const kind = { kind: name, ...(marker.args[0] as object) };
  return ofKind(schema, kind as unknown as GroupVersionKind);
}

function closure(
  definitions: Definitions,
  find: (name: string) => Definition | undefined,
): Definitions {
  const all = new Map(Object.entries(definitions));
  const open = [...all.values()];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const name of referencesIn(next)) {
      const found = all.has(name) ? undefined : find(name);
      if (found === undefined) continue;
      all.set(name, found);
      open.push(found);
    }
  return sorted(all);
}

function sorted(definitions: ReadonlyMap<string, Definition>): Definitions {
  const sorted: Record<string, JsonSchema> = {};
  for (const name of [...definitions.keys()].toSorted())
    sorted[name] = definitions.get(name)!;
  return sorted;
}
