import {
  originOf,
  type JsonSchema,
  type Model,
  type Type,
} from "@kubewright/generator";

/** The type of a field in a word, with the class's name where a class declares it: `[]Condition`. */
export function typeName(model: Model, schema: JsonSchema): string {
  const type = originOf(schema)?.type;
  return nameWith(schema, type === undefined ? undefined : named(model, type));
}

/** What is named in the type of a field, where its schema does not say. */
export interface NamedType {
  /** Of a class. */
  readonly name?: string;
  readonly inner?: NamedType;
}

/** The class at the end of aliases, lists and maps. */
function named(model: Model, type: Type): NamedType {
  switch (type.kind) {
    case "list":
      return { inner: named(model, type.item) };
    case "map":
      return { inner: named(model, type.value) };
    case "ref": {
      const to = model.declarations[type.to];
      if (to?.kind === "class") return { name: to.name };
      return to?.kind === "alias" ? named(model, to.type) : {};
    }
    case "scalar":
    case "literals":
    case "object":
    case "union":
    case "unknown":
      return {};
  }
}

/** The type of a schema's values in a word, with the names of classes put in. */
export function nameWith(schema: JsonSchema, names: NamedType = {}): string {
  const { type, items, additionalProperties } = schema;
  if (schema["x-kubernetes-int-or-string"] === true) return "integer or string";
  if (items !== undefined) return `[]${nameWith(items, names.inner)}`;
  if (typeof additionalProperties === "object")
    return `map[string]${nameWith(additionalProperties, names.inner)}`;
  if (additionalProperties === true) return "map[string]any";
  if (type === "object") return names.name ?? "Object";
  return type ?? names.name ?? "any";
}
