import type { JsonSchema } from "@kubewright/generator";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Shortens the descriptions of a schema to so many characters; 0 drops them. */
export function limitDescriptions(
  schema: JsonSchema,
  length: number,
): JsonSchema {
  const done = new Map<JsonSchema, JsonSchema>();
  const limited = (node: JsonSchema): JsonSchema => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = limitedNode(node, length, limited);
    done.set(node, made);
    return made;
  };
  return limited(schema);
}

function limitedNode(
  { description, ...rest }: JsonSchema,
  length: number,
  limited: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
  const { properties, items, additionalProperties } = rest;
  return {
    ...(description !== undefined &&
      length > 0 && { description: truncate(description, length) }),
    ...rest,
    ...(properties && { properties: mapped(properties, limited) }),
    ...(items && { items: limited(items) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: limited(additionalProperties),
    }),
  };
}

function mapped(
  schemas: Schemas,
  change: (schema: JsonSchema) => JsonSchema,
): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, change(schema)]),
  );
}

/** Cuts after a sentence, else after a word, else anywhere but within a character. */
export function truncate(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length);
  const sentence = cut.findLastIndex((one) => /^\p{STerm}$/u.test(one));
  if (sentence > 0) return cut.slice(0, sentence + 1).join("");
  const word = cut.findLastIndex((one) => /^\s$/u.test(one));
  return `${(word > 0 ? cut.slice(0, word) : cut).join("")}...`;
}
