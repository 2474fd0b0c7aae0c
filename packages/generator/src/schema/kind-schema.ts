import type { ClassDeclaration } from "../model/declaration.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { withOrigin } from "./origin.ts";
import { standardDescriptions } from "./object-meta.ts";
import { decoratorLayers } from "./object-schema.ts";
import type { SchemaContext } from "./context.ts";

/** The options of `Kind` that say what the server's own fields look like. */
interface RootOptions {
  readonly typeMeta?: "described" | "bare" | "absent";
  readonly requireMetadata?: boolean;
}

const rootNames = ["apiVersion", "kind", "metadata"] as const;

type RootName = (typeof rootNames)[number];

/** The schema of a kind's root, made of the schema of its class: the server owns the first three fields. */
export function kindSchema(
  context: SchemaContext,
  object: JsonSchema,
  declaration: ClassDeclaration,
  marker: MarkerUse,
): JsonSchema {
  const options = (marker.args[0] ?? {}) as RootOptions;
  const required = requiredOf(context, object, options);
  const { required: _, properties = {}, ...rest } = object;
  const own = Object.entries(properties).filter(([name]) => !isRoot(name));
  const root = rootNames.flatMap((name) => {
    const schema =
      name === "metadata" && context.options.reference !== undefined
        ? properties[name]
        : rootSchema(context, declaration, name, options);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  const all = Object.fromEntries([...root, ...own]);
  return {
    ...rest,
    ...(Object.keys(all).length > 0 && { properties: all }),
    ...(required.length > 0 && { required }),
  };
}

function requiredOf(
  { options }: SchemaContext,
  { required = [] }: JsonSchema,
  { requireMetadata }: RootOptions,
): readonly string[] {
  const names = required.filter(
    (name) => !isRoot(name) || (requireMetadata && name === "metadata"),
  );
  if (requireMetadata && !names.includes("metadata")) names.push("metadata");
  return options.reference === undefined ? names.sort() : names;
}

function isRoot(name: string): boolean {
  return (rootNames as readonly string[]).includes(name);
}

/** The schema of such a field: what all kinds say of it, and what its decorators do. */
function rootSchema(
  context: SchemaContext,
  { fields }: ClassDeclaration,
  name: RootName,
  options: RootOptions,
): JsonSchema | undefined {
  const field = fields.find((each) => each.name === name);
  const schema = unplacedSchema(context, field, name, options);
  if (schema === undefined || field === undefined) return schema;
  const { span, markers, type } = field;
  return withOrigin(schema, { span, markers, type, what: `Field '${name}'` });
}

function unplacedSchema(
  context: SchemaContext,
  field: Field | undefined,
  name: RootName,
  { typeMeta = "described" }: RootOptions,
): JsonSchema | undefined {
  const said = field ? decoratorLayers(context, field) : [];
  if (typeMeta === "absent" && said.length === 0) return undefined;
  const type = name === "metadata" ? "object" : "string";
  const base = typeMeta === "absent" ? {} : { type: type as typeof type };
  if (name === "metadata") return mergeLayers([base, ...said]);
  const standard =
    typeMeta === "described" ? standardDescriptions[name] : undefined;
  const description = (field && descriptionOf(field.doc)) ?? standard;
  const described = description === undefined ? {} : { description };
  return mergeLayers([{ ...described, ...base }, ...said]);
}
