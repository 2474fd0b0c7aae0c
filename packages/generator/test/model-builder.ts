import type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
} from "../src/model/declaration.ts";
import type { Json } from "../src/model/json.ts";
import type { MarkerUse } from "../src/model/marker-use.ts";
import type { Model } from "../src/model/model.ts";
import type { Span } from "../src/model/span.ts";
import type { Field, ObjectType, Type } from "../src/model/type.ts";

const span: Span = { file: "apis/test/v1/test.ts", start: 0, end: 1 };

/** A type without its place. */
type Built<T extends Type = Type> = T;

const scalar = (of: "string" | "number" | "boolean"): Built => ({
  kind: "scalar",
  scalar: of,
  span,
});

/** Types as TypeScript would write them. */
export const string = scalar("string");
export const number = scalar("number");
export const unknown: Built = { kind: "unknown", span };
export const ref = (to: string): Built => ({ kind: "ref", to, span });
export const list = (item: Type): Built => ({ kind: "list", item, span });
export const map = (value: Type): Built => ({ kind: "map", value, span });
export const literals = (...values: (string | number | boolean)[]): Built => ({
  kind: "literals",
  values,
  span,
});
export const object = (...fields: Field[]): ObjectType => ({
  kind: "object",
  fields,
  span,
});
export const union = (discriminator: string, ...members: Type[]): Built => ({
  kind: "union",
  discriminator,
  members,
  span,
});
export const nullable = (type: Type): Built => ({ ...type, nullable: true });

/** A decorator, whose arguments have the places `start` 100, 101, ... in the order of their pointers. */
export function marker(name: string, ...args: Json[]): MarkerUse {
  return { name, form: "decorator", args, span, argSpans: placesOf(args) };
}

/** A type with a form around it. */
export function form(type: Type, name: string, ...args: Json[]): Built {
  const use: MarkerUse = { ...marker(name, ...args), form: "type" };
  return { ...type, markers: [use, ...(type.markers ?? [])] };
}

function placesOf(args: readonly Json[]): Readonly<Record<string, Span>> {
  const places: Record<string, Span> = {};
  const visit = (value: Json, pointer: string): void => {
    const start = 100 + Object.keys(places).length;
    places[pointer] = { ...span, start, end: start + 1 };
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner as Json, `${pointer}/${key}`);
  };
  args.forEach((arg, i) => visit(arg, `/${i}`));
  return places;
}

/** A field; a name that ends in `?` is optional. */
export function field(
  name: string,
  type: Type,
  extra: { readonly doc?: string; readonly markers?: MarkerUse[] } = {},
): Field {
  return {
    name: name.replace(/\?$/, ""),
    optional: name.endsWith("?"),
    type,
    doc: { text: extra.doc ?? "" },
    markers: extra.markers ?? [],
    span: { ...span, start: 10, end: 11 },
  };
}

type Extra = Partial<
  Pick<ClassDeclaration, "markers" | "bases" | "specifier">
> & { readonly doc?: string };

/** A class whose id is its name. */
export function cls(
  name: string,
  fields: readonly Field[],
  { doc = "", ...extra }: Extra = {},
): ClassDeclaration {
  return {
    kind: "class",
    fields,
    bases: [],
    markers: [],
    ...extra,
    ...named(name, doc),
  };
}

/** An alias whose id is its name. */
export function alias(
  name: string,
  type: Type,
  { doc = "", ...extra }: Extra = {},
): AliasDeclaration {
  return { kind: "alias", type, markers: [], ...extra, ...named(name, doc) };
}

function named(name: string, doc: string) {
  return { id: name, name, doc: { text: doc }, span, exported: true };
}

/** A model of some declarations. */
export function model(...declarations: Declaration[]): Model {
  return {
    packages: [],
    declarations: Object.fromEntries(
      declarations.map((declaration) => [declaration.id, declaration]),
    ),
  };
}
