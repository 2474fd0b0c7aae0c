import {
  schemasOf,
  type Declaration,
  type JsonSchema,
  type Kind,
  type Model,
  type Report,
} from "@kubewright/generator";

import { definitionNames } from "./definition-names.ts";
import { definitionOptions } from "./definition-options.ts";
import {
  listDefinition,
  listMeta,
  listMetaName,
  referenceTo,
} from "./list-definition.ts";
import { referencesIn, withPlainReferences } from "./references.ts";
import { inSwagger } from "./swagger.ts";

/** A schema, with the kinds that have it. */
export interface Definition extends JsonSchema {
  readonly "x-kubernetes-group-version-kind"?: readonly {
    readonly group: string;
    readonly kind: string;
    readonly version: string;
  }[];
}

/** Definitions by name. */
export type Definitions = Readonly<Record<string, Definition>>;

/** The definitions of a model, made on demand. */
export interface DefinitionSource {
  /** Those of some declarations, and of the kinds among them and their lists. */
  of(declarations: readonly Declaration[], kinds: readonly Kind[]): Definitions;
  /** The same, and all that they refer to. */
  closureOf(definitions: Definitions): Definitions;
  /** The same in OpenAPI v2. */
  inSwagger(definitions: Definitions): Definitions;
}

/** Makes the definitions of a model; problems are reported. */
export function definitionsOf(
  model: Model,
  report: Report,
  { zeroDefaults = false }: { readonly zeroDefaults?: boolean } = {},
): DefinitionSource {
  const names = definitionNames(model, report);
  const byName = new Map<string, Declaration>();
  for (const declaration of Object.values(model.declarations)) {
    const name = names.of(declaration);
    if (name !== undefined) byName.set(name, declaration);
  }
  const schemas = schemasOf(model, {
    report,
    zeroDefaults,
    reference(declaration) {
      const name = names.of(declaration);
      return name === undefined ? undefined : referenceTo(name);
    },
  });
  const plain = new Map<Declaration, JsonSchema>();
  const schemaOf = (declaration: Declaration) => {
    const known = plain.get(declaration);
    if (known !== undefined) return known;
    const made = withPlainReferences(schemas.of(declaration.id));
    plain.set(declaration, made);
    return made;
  };
  return {
    of(declarations, kinds) {
      const made = new Map<string, Definition>();
      for (const declaration of declarations) {
        const name = names.of(declaration);
        if (name !== undefined) made.set(name, schemaOf(declaration));
      }
      for (const kind of kinds) {
        const declaration = model.declarations[kind.type];
        const name = declaration && names.of(declaration);
        if (name === undefined) continue;
        const list = `${name.slice(0, name.lastIndexOf(".") + 1)}${kind.listKind}`;
        made.set(name, asKind(made.get(name) ?? {}, kind, kind.kind));
        made.set(list, asKind(listDefinition(kind, name), kind, kind.listKind));
      }
      return sorted(made);
    },
    closureOf: (definitions) =>
      closure(definitions, (name) => {
        const declaration = byName.get(name);
        if (declaration !== undefined) return schemaOf(declaration);
        return name === listMetaName ? listMeta : undefined;
      }),
    inSwagger: (definitions) =>
      Object.fromEntries(
        Object.entries(definitions).map(([name, definition]) => {
          const declaration = byName.get(name);
          const { v2 } = declaration ? definitionOptions(declaration) : {};
          return [name, v2 ?? inSwagger(definition)];
        }),
      ),
  };
}

function asKind(
  schema: JsonSchema,
  { group, version }: Kind,
  kind: string,
): Definition {
  return {
    ...schema,
    "x-kubernetes-group-version-kind": [{ group, kind, version }],
  };
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
  return Object.fromEntries(
    [...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
