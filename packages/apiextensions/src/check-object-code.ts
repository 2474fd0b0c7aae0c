import { addFault, faultOfParts, type Fault } from "./fault.ts";
import { isObject, type JsonObject } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

/** What a field of an object has to satisfy, and whether it must be there. */
export interface Field {
  /** The type of values that need no check; empty where there is none. */
  readonly free: string;
  readonly check: Check | undefined;
  readonly isRequired: boolean;
}

/** What a check of objects is made of. */
export interface ObjectRules {
  readonly node: SchemaNode;
  readonly fields: ReadonlyMap<string, Field>;
  /** What the schema wants of fields that it does not name. */
  readonly other: Field;
  readonly required: number;
  /** The check of values that are no objects. */
  readonly any: Check;
  /** Whether a field is the object's own; asked only where prototypes are polluted. */
  readonly isOwn: (object: JsonObject, key: string) => boolean;
}

/** From so many fields on, what the code costs to compile is more than it saves. */
const most = 100;

let count = 0;

/**
 * The check of objects with functions of its own for the engine to compile, so that it need not serve all schemas at
 * once: half the time. No text of a schema gets into the code, only counts and the names of types; names and checks are
 * arguments. Undefined where there are too many fields, or where code may not be made of strings.
 */
export function objectCode(rules: ObjectRules): Check | undefined {
  const { node, fields, other, required, any, isOwn } = rules;
  if (fields.size > most) return undefined;
  const names = [...fields.keys()];
  const checks = [...fields.values()].map(({ check }) => check ?? accept);
  const parameters = {
    names,
    checks,
    other: other.check,
    any,
    isOwn,
    isObject,
    addFault,
    faultOfParts,
    node,
  };
  try {
    const make = new Function(
      ...Object.keys(parameters),
      sourceOf(fields, other.check !== undefined, required),
    ) as (...parts: unknown[]) => Check;
    return make(...Object.values(parameters));
  } catch {
    return undefined;
  }
}

const accept: Check = (): Fault | undefined => undefined;

function sourceOf(
  fields: ReadonlyMap<string, Field>,
  hasOther: boolean,
  required: number,
): string {
  const list = (prefix: string) =>
    Array.from(fields, (_, i) => prefix + i).join(", ");
  // Engines share what they learn among functions of equal text, which would be of no use to any.
  return `"use strict"; // ${count++}
const [${list("name")}] = names;
const [${list("check")}] = checks;
return (value) => {
  if (!isObject(value)) return any(value);
  let missing = ${required};
  let parts;
  for (const key in value) {
    if (!isOwn(value, key)) continue;
    const inner = value[key];
    let fault;
    switch (key.length) {
      ${casesOf(fields)}
    }
    ${hasOther ? "fault = other(inner); if (fault !== undefined) parts = addFault(parts, fault, key);" : ""}
  }
  return missing === 0 && parts === undefined ? undefined : faultOfParts(value, node, parts, missing === 0);
};`;
}

/** The fields by the length of their names, which tells most of them apart. */
function casesOf(fields: ReadonlyMap<string, Field>): string {
  const byLength = new Map<number, string[]>();
  let i = 0;
  for (const [name, field] of fields) {
    const same = byLength.get(name.length) ?? [];
    byLength.set(name.length, [...same, caseOf(field, i++)]);
  }
  return Array.from(
    byLength,
    ([length, same]) => `case ${length}: ${same.join(" ")} break;`,
  ).join("\n      ");
}

function caseOf({ free, isRequired }: Field, i: number): string {
  const isFree =
    free === "" ? "" : `typeof inner !== ${JSON.stringify(free)} && `;
  return `if (key === name${i}) { ${isRequired ? "missing--; " : ""}if (${isFree}(fault = check${i}(inner)) !== undefined) parts = addFault(parts, fault, key); continue; }`;
}
