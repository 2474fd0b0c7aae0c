import type { Fault } from "./fault.ts";
import { formatCheck, isSupportedFormat } from "./formats.ts";
import type { JsonValue } from "./json-value.ts";
import { patternMatcher } from "./pattern.ts";
import { stringifyJson } from "./stringify-json.ts";
import { rulesOf, type SchemaRules } from "./schema-rules.ts";
import type { Schema } from "./schema.ts";

/** A schema prepared for validation. */
export interface SchemaNode {
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly format: string;
  readonly checkFormat: ((text: string) => boolean) | undefined;
  readonly matches: ((text: string) => boolean) | undefined;
  readonly enum: readonly JsonValue[];
  /** The values of `enum`, to tell one list from another. */
  readonly enumText: string;
  readonly rules: SchemaRules;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly additional: SchemaNode | boolean;
  readonly item: SchemaNode | undefined;
  /** What tells the items of a set or a map apart; undefined for other lists. */
  readonly listKeys: ListKeys | undefined;
  /** Whether it is a set or a map, or leads to one. */
  readonly leadsToKeys: boolean;
  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly not: SchemaNode | undefined;
  readonly hasJunctors: boolean;
  /** Whether it is worth while to make code for the check. */
  readonly isKept: boolean;
  /** Made when it is first asked for. */
  check: Check | undefined;
  /** The path from the validated value, where all values of the schema have the same; made when it is first needed. */
  path: string | undefined;
  /** Made when it is first broken. */
  words: RuleWords | undefined;
}

/** What errors say of the rules of a schema. */
export interface RuleWords {
  readonly pattern: string;
  readonly enum: string;
  /** The values of `enum`. */
  readonly supported: string;
  /** By the type of the value that has the wrong one, as it is named. */
  readonly types: Map<string, string>;
}

/** What is wrong with a value; undefined, at little cost, when it is as it should be. */
export type Check = (value: JsonValue) => Fault | undefined;

/** Whether the entries of a list are told apart by all that they are, or by some of their fields. */
export interface ListKeys {
  readonly type: "set" | "map";
  readonly keys: readonly string[];
}

/**
 * Whom the schema validates: objects, where unknown formats are ignored and int-or-string is two types, and alternatives
 * of their schemas, which tell nothing of lists; or defaults, which the server checks against the schema as it is written.
 */
export type NodePurpose = "objects" | "alternatives" | "defaults";

/** Prepares a schema, once, for any number of validations. */
export function compileNode(
  schema: Schema,
  purpose: NodePurpose = "objects",
): SchemaNode {
  const nested = (it: Schema) =>
    purpose === "defaults"
      ? compileNode(withoutClosing(it), purpose)
      : compileNode(it, "alternatives");
  const types = typesOf(schema, purpose);
  const format = formatOf(schema, types, purpose);
  const junctors = {
    allOf: schema.allOf?.map(nested) ?? [],
    anyOf: schema.anyOf?.map(nested) ?? [],
    oneOf: schema.oneOf?.map(nested) ?? [],
    not: schema.not && nested(schema.not),
  };
  const { pattern } = schema;
  const parts = partsOf(schema, (it) => compileNode(it, purpose));
  const listKeys = purpose === "objects" ? listKeysOf(schema) : undefined;
  return {
    types,
    nullable: schema.nullable === true,
    format,
    checkFormat: format === "" ? undefined : formatCheck(format),
    matches: pattern === undefined ? undefined : patternMatcher(pattern),
    enum: schema.enum ?? [],
    enumText: stringifyJson([...(schema.enum ?? [])]),
    rules: rulesOf(schema),
    required: schema.required ?? [],
    properties: parts.properties,
    additional: parts.additional,
    item: parts.item,
    listKeys,
    leadsToKeys: listKeys !== undefined || leadToKeys(parts),
    ...junctors,
    hasJunctors:
      junctors.allOf.length > 0 ||
      junctors.anyOf.length > 0 ||
      junctors.oneOf.length > 0 ||
      junctors.not !== undefined,
    isKept: purpose !== "defaults",
    check: undefined,
    path: undefined,
    words: undefined,
  };
}

type Parts = Pick<SchemaNode, "properties" | "additional" | "item">;

function partsOf(
  { properties = new Map(), items, additionalProperties }: Schema,
  compile: (schema: Schema) => SchemaNode,
): Parts {
  const item = items?.schema;
  const { schema, allows = true } = additionalProperties ?? {};
  return {
    properties: new Map([...properties].map(([key, it]) => [key, compile(it)])),
    additional: schema === undefined ? allows : compile(schema),
    item: item && compile(item),
  };
}

function leadToKeys({ properties, additional, item }: Parts): boolean {
  for (const property of properties.values())
    if (property.leadsToKeys) return true;
  return (
    item?.leadsToKeys === true ||
    (typeof additional === "object" && additional.leadsToKeys)
  );
}

function listKeysOf({
  listType: type,
  listMapKeys: keys = [],
}: Schema): ListKeys | undefined {
  return type === "set" || type === "map" ? { type, keys } : undefined;
}

/** The alternative as it stays in a structural schema: without `additionalProperties: false`. */
function withoutClosing(schema: Schema): Schema {
  const { additionalProperties: _, properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(properties && {
      properties: new Map(
        [...properties].map(([key, it]) => [key, withoutClosing(it)]),
      ),
    }),
    ...(items?.schema && { items: { schema: withoutClosing(items.schema) } }),
  };
}

/** Names as the engine keeps them once: to compare those is faster than to compare what was read. */
const typeNames = [
  "object",
  "string",
  "array",
  "boolean",
  "integer",
  "number",
] as const;

function typesOf(schema: Schema, purpose: NodePurpose): readonly string[] {
  if (purpose !== "defaults" && schema.intOrString)
    return ["integer", "string"];
  const { type } = schema;
  return type === undefined
    ? []
    : [typeNames.find((it) => it === type) ?? type];
}

function formatOf(
  schema: Schema,
  types: readonly string[],
  purpose: NodePurpose,
): string {
  const { format = "" } = schema;
  if (purpose === "defaults") return format;
  const type = types.length === 1 ? (types[0] ?? "") : "";
  return isSupportedFormat(type, format) ? format : "";
}
