import type { Json } from "../model/json.ts";
import type { Type, UnionType } from "../model/type.ts";
import { celName } from "./cel.ts";
import { equalJson } from "./equal.ts";
import type { JsonSchema, SchemaDraft, ValidationRule } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { schemaProblems } from "./problems.ts";
import type { SchemaContext } from "./context.ts";
import { literalsType } from "./value-type.ts";

interface Member {
  readonly type: Type;
  readonly schema: JsonSchema;
  /** The discriminator's values in this member. */
  readonly values: readonly Json[];
}

/** The schema of a discriminated union: all fields in one object, and what each member asks for in `oneOf`. */
export function unionSchema(
  context: SchemaContext,
  { discriminator, members: types, span }: UnionType,
): JsonSchema {
  const members = types.map((type): Member => {
    const schema = expanded(context, type);
    const values = schema.properties?.[discriminator]?.enum ?? [];
    return { type, schema, values };
  });
  const required = requiredByAll(members);
  const values = members.flatMap((member) => member.values);
  const type = literalsType(values as readonly (string | number | boolean)[]);
  const first = members[0]?.schema.properties?.[discriminator] ?? {};
  const { enum: _, ...common } = first;
  const rules = members.flatMap((member) => memberRules(member, discriminator));
  if (type === undefined) context.report(schemaProblems.mixedLiterals(), span);
  return {
    type: "object",
    properties: {
      ...mergedProperties(context, members, discriminator),
      [discriminator]: { ...common, enum: values },
    },
    ...(required.length > 0 && { required }),
    oneOf: members.map((member) => branch(member, discriminator, required)),
    ...(rules.length > 0 && { "x-kubernetes-validations": rules }),
  };
}

/** A member's own schema, where references are kept too: its fields become the union's. */
function expanded(context: SchemaContext, type: Type): JsonSchema {
  const to = type.kind === "ref" && context.model.declarations[type.to];
  if (!to) return mergeLayers(context.typeLayers(type));
  const rest = { ...type, kind: "unknown" as const };
  const [, ...forms] = context.typeLayers(rest);
  return mergeLayers([...context.layersOf(to), ...forms]);
}

function requiredByAll(members: readonly Member[]): readonly string[] {
  const [first, ...others] = members.map(({ schema }) => schema.required ?? []);
  return (first ?? []).filter((name) =>
    others.every((names) => names.includes(name)),
  );
}

function mergedProperties(
  { report }: SchemaContext,
  members: readonly Member[],
  discriminator: string,
): Readonly<Record<string, JsonSchema>> {
  const merged = new Map<string, JsonSchema>();
  for (const { schema, type } of members)
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const before = merged.get(name);
      if (before === undefined || name === discriminator)
        merged.set(name, property);
      else if (!equalJson(undescribed(before), undescribed(property)))
        report(schemaProblems.unionProperty(name), type.span);
    }
  return Object.fromEntries(merged);
}

function undescribed({ description: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/** What holds for the objects of one member, as restrictions alone. */
function branch(
  { schema, values }: Member,
  discriminator: string,
  common: readonly string[],
): JsonSchema {
  const own = (schema.required ?? []).filter((name) => !common.includes(name));
  const restrictions: SchemaDraft = {};
  if (schema.minProperties !== undefined)
    restrictions.minProperties = schema.minProperties;
  if (schema.maxProperties !== undefined)
    restrictions.maxProperties = schema.maxProperties;
  return {
    properties: { [discriminator]: { enum: values } },
    ...(own.length > 0 && { required: own }),
    ...restrictions,
  };
}

/** A member's rules hold where the discriminator says that it is the member. */
function memberRules(
  { schema, values }: Member,
  discriminator: string,
): readonly ValidationRule[] {
  const name = celName(discriminator);
  const rules = schema["x-kubernetes-validations"] ?? [];
  return rules.map((rule) => ({
    ...rule,
    rule: `!(self.${name} in ${JSON.stringify(values)}) || (${rule.rule})`,
  }));
}
