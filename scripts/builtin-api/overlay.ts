import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  withBase,
  withMarkers,
  type Definitions,
  type SchemaNode,
} from "@kubewright/importer";
import { parse } from "yaml";

/** What the documents of an API server do not say of the built-in API. */
export const overlay = parse(
  readFileSync(join(import.meta.dirname, "overlay.yaml"), "utf8"),
) as {
  readonly implicitZeros: readonly string[];
  readonly withoutPage: readonly string[];
  readonly extends: Readonly<Record<string, string>>;
  readonly documentDefaults: readonly string[];
  /** By what definitions' names begin with, and by name: where the enumeration stands. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By definition, and by the field that tells: the field that each of its values says is set. */
  readonly discriminated: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
};

type Properties = Readonly<Record<string, SchemaNode>>;

const references = "#/components/schemas/";

/** Definitions as the overlay has them: with named enumerations, bases of classes, and defaults that are for documents. */
export function withOverlay(definitions: Definitions): Definitions {
  const all = new Map(definitions);
  for (const [prefix, names] of Object.entries(overlay.enums))
    for (const [name, places] of Object.entries(names))
      for (const place of places.split(" "))
        nameEnum(all, { prefix, name, place });
  for (const [name, base] of Object.entries(overlay.extends))
    all.set(name, extending(all, name, base));
  for (const place of overlay.documentDefaults) {
    const { owner, property } = placeOf(place);
    const mark = { name: "DocumentOnly", args: ["default"] } as const;
    change(all, owner, property, (node) => withMarkers(node, [mark]));
  }
  return all;
}

function nameEnum(
  all: Map<string, SchemaNode>,
  at: {
    readonly prefix: string;
    readonly name: string;
    readonly place: string;
  },
): void {
  const id = `${at.prefix}.${at.name}`;
  const isItem = at.place.endsWith("[]");
  const written = at.place.replace("[]", "");
  const { owner, property } = placeOf(
    written.split(".").length === 2 ? `${at.prefix}.${written}` : written,
  );
  const named = (node: SchemaNode): SchemaNode => {
    const { type, enum: values, ...rest } = node;
    if (values === undefined)
      throw new Error(`There is no enumeration at ${at.place}.`);
    all.set(id, { type: type!, enum: values });
    return { ...rest, allOf: [{ $ref: `${references}${id}` }] };
  };
  change(all, owner, property, (node) =>
    isItem ? { ...node, items: named(node.items as SchemaNode) } : named(node),
  );
}

function placeOf(place: string): {
  readonly owner: string;
  readonly property: string;
} {
  const dot = place.lastIndexOf(".");
  return { owner: place.slice(0, dot), property: place.slice(dot + 1) };
}

function change(
  all: Map<string, SchemaNode>,
  owner: string,
  property: string,
  to: (node: SchemaNode) => SchemaNode,
): void {
  const schema = all.get(owner);
  const properties = schema?.properties as Properties | undefined;
  const node = properties?.[property];
  if (node === undefined)
    throw new Error(
      `There is no ${owner}.${property}, of which the overlay speaks.`,
    );
  all.set(owner, {
    ...schema,
    properties: { ...properties, [property]: to(node) },
  });
}

/** A class without the fields that it has from the one that it extends. */
function extending(all: Definitions, name: string, base: string): SchemaNode {
  const schema = all.get(name) ?? {};
  const inherited = Object.keys(
    (all.get(base)?.properties ?? {}) as Properties,
  );
  const own = Object.entries((schema.properties ?? {}) as Properties).filter(
    ([property]) => !inherited.includes(property),
  );
  const properties = Object.fromEntries(own);
  return withBase({ ...schema, properties }, `${references}${base}`);
}
