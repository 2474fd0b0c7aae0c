import type { JsonSchema } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";
import { Misuse } from "../misuse.ts";

/** A field that a path leads to. */
export interface FoundField {
  readonly schema: JsonSchema;
  /** As users write it: `.spec.hosts`. */
  readonly path: string;
  /** In the spelling of the API server: `.properties[spec]`. */
  readonly schemaPath: string;
  readonly required: boolean;
}

/** The names in a path such as `spec.hosts[*].name` or `spec.labels["a.b"]`; items and values need no step of their own. */
export function namesIn(path: string): readonly string[] {
  return Array.from(
    path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\['([^']*)'\]|([^.[\]]+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  ).filter((name) => !/^(\*|\d+)$/.test(name));
}

/** The field that some names lead to, through the items of lists and the values of maps. */
export function findField(
  root: JsonSchema,
  names: readonly string[],
  kind: string,
): FoundField {
  let at: FoundField = {
    schema: root,
    path: "",
    schemaPath: "",
    required: false,
  };
  for (const name of names) at = stepTo(name, at, kind);
  return at;
}

function stepTo(name: string, from: FoundField, kind: string): FoundField {
  const { schema, path, schemaPath } = objectIn(from);
  const { properties = {}, additionalProperties, required = [] } = schema;
  const next = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (next !== undefined)
    return {
      schema: next,
      path: `${path}${stepText(name)}`,
      schemaPath: `${schemaPath}.properties[${name}]`,
      required: required.includes(name),
    };
  if (typeof additionalProperties === "object")
    return {
      schema: additionalProperties,
      path: `${path}[*]`,
      schemaPath: `${schemaPath}.additionalProperties`,
      required: false,
    };
  throw new Misuse(noField(name, { schema, path, kind }));
}

function stepText(name: string): string {
  return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** The object that a field holds, or the one that each item of a list is. */
function objectIn(field: FoundField): FoundField {
  const { schema, path, schemaPath } = field;
  if (schema.items === undefined) return field;
  return objectIn({
    schema: schema.items,
    path: `${path}[*]`,
    schemaPath: `${schemaPath}.items`,
    required: false,
  });
}

interface Missing {
  readonly schema: JsonSchema;
  readonly path: string;
  readonly kind: string;
}

function noField(name: string, { schema, path, kind }: Missing): string {
  const names = Object.keys(schema.properties ?? {});
  const of = path === "" ? `kind '${kind}'` : `'${path}' of kind '${kind}'`;
  const what = `There is no field '${name}' in ${of}.`;
  const near = didYouMean(name, names);
  if (near !== undefined) return `${what} Did you mean '${near}'?`;
  return names.length === 0
    ? `${what} It has no fields.`
    : `${what} It has ${names.join(", ")}.`;
}
