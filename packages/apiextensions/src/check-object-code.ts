import { addFault, faultOfParts, type Fault } from "./fault.ts";
import { isObject } from "./json-value.ts";
import type { Check, SchemaNode } from "./schema-node.ts";

/** What a field of an object has to satisfy, and whether it must be there. */
export interface Field {
  /** The type of values that need no check; empty where there is none. */
  readonly free: "" | "boolean" | "string";
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
  const { node, fields, other, required, any } = rules;
  if (fields.size > most) return undefined;
  const names = [...fields.keys()];
  const checks = [...fields.values()].map(({ check }) => check ?? accept);
  const parameters = {
    names,
    checks,
    other: other.check,
    any,
    isObject,
    addFault,
    faultOfParts,
    node,
  };
  try {
    const make = new Function(
      ...Object.keys(parameters),
      sourceOf(fields, other, required),
    ) as (...parts: unknown[]) => Check;
    return make(...Object.values(parameters));
  } catch {
    return undefined;
  }
}

const accept: Check = (): Fault | undefined => undefined;

function sourceOf(
  fields: ReadonlyMap<string, Field>,
  other: Field,
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
    const inner = value[key];
    let fault;
    switch (key.length) {
      ${casesOf(fields)}
    }
    ${other.check === undefined ? "" : findOf(other, "other")}
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

function caseOf(field: Field, i: number): string {
  const { isRequired } = field;
  return `if (key === name${i}) { ${isRequired ? "missing--; " : ""}${findOf(field, `check${i}`)} continue; }`;
}

function findOf({ free }: Field, check: string): string {
  const isFree = free === "" ? "" : `typeof inner !== "${free}" && `;
  return `if (${isFree}(fault = ${check}(inner)) !== undefined) parts = addFault(parts, fault, key);`;
}
