import type { JsonSchema, Json } from "@kubewright/generator";
import type { OpenApiSchemas } from "@kubewright/manifests";

import { nameWith, type NamedType } from "./type-name.ts";

const names = new WeakMap<JsonSchema, string>();

/** The types of fields in the schemas that `inlineDefinition` made: `[]Container`. */
export function typeNames(schema: JsonSchema): string {
  return nameWith(schema, namedIn(schema));
}

function namedIn(schema: JsonSchema): NamedType {
  const { items, additionalProperties } = schema;
  const inner =
    items ??
    (typeof additionalProperties === "object"
      ? additionalProperties
      : undefined);
  if (inner !== undefined) return { inner: namedIn(inner) };
  const name = names.get(schema);
  return name === undefined ? {} : { name };
}

/** A definition of an OpenAPI document with all that it refers to put in its place; where it comes back to itself, it ends. */
export function inlineDefinition(
  definitions: OpenApiSchemas,
  id: string,
): JsonSchema {
  return new Inliner(definitions as Definitions).named(id, {});
}

type Definitions = Readonly<Record<string, JsonSchema>>;

class Inliner {
  private readonly open: string[] = [];

  constructor(private readonly definitions: Definitions) {}

  /** A definition, with what its user says of it on top. */
  named(id: string, own: JsonSchema): JsonSchema {
    const name = id.slice(id.lastIndexOf(".") + 1);
    const target = this.definitions[id];
    const isCut = target === undefined || this.open.includes(id);
    this.open.push(id);
    const made: JsonSchema = {
      ...(isCut ? { type: "object" } : this.inline(target)),
      ...own,
    };
    this.open.pop();
    if (name === "IntOrString") return intOrString(made);
    names.set(made, name);
    return made;
  }

  private inline(schema: JsonSchema): JsonSchema {
    const { $ref, allOf, default: value, ...rest } = schema;
    const target = $ref ?? allOf?.[0]?.$ref;
    if (target !== undefined)
      return this.named(target.slice(target.lastIndexOf("/") + 1), rest);
    const { properties, items, additionalProperties, ...own } = rest;
    return {
      ...own,
      ...(isSaid(value) && { default: value }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, field]) => [
            name,
            this.inline(field),
          ]),
        ),
      }),
      ...(items && { items: this.inline(items) }),
      ...(typeof additionalProperties === "object" && {
        additionalProperties: this.inline(additionalProperties),
      }),
    };
  }
}

/** Documents give zero values as defaults where Go has them; these say nothing. */
function isSaid(value: Json | undefined): value is Json {
  return (
    value !== undefined &&
    value !== "" &&
    value !== 0 &&
    value !== false &&
    JSON.stringify(value) !== "{}"
  );
}

function intOrString({ description }: JsonSchema): JsonSchema {
  return {
    ...(description !== undefined && { description }),
    "x-kubernetes-int-or-string": true,
  };
}
