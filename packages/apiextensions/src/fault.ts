import type { JsonValue } from "./json-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * What a value with a fault breaks: all that may be wrong is wrong with its parts; or it is a scalar, and all that is wrong
 * is its type, that it is not listed, or its pattern; or any rules.
 */
export type Broken = "parts" | "type" | "enum" | "pattern" | "any";

/** A value that may break its schema, by itself or by parts of it: where to look for what to say, no more. */
export interface Fault {
  /** Of which field or item of the value around it; set by the check of that one. */
  key: string | number;
  readonly value: JsonValue;
  /** The schema that is broken; undefined for a field that the schema around it forbids, and where any may be. */
  readonly node: SchemaNode | undefined;
  /** The last of the faults among its fields or items. */
  readonly parts: Fault | undefined;
  readonly breaks: Broken;
  /** The fault after it among the parts of a value; after the last, the first. */
  next: Fault | undefined;
}

/** The fault of a value that breaks the schema by itself. */
export function faultOf(
  value: JsonValue,
  node: SchemaNode | undefined,
  breaks: Broken = "any",
): Fault {
  return { key: "", value, node, parts: undefined, breaks, next: undefined };
}

/** The fault of a value with faulty parts. */
export function faultOfParts(
  value: JsonValue,
  node: SchemaNode,
  parts: Fault | undefined,
  isPartial: boolean,
): Fault {
  const breaks = isPartial ? "parts" : "any";
  return { key: "", value, node, parts, breaks, next: undefined };
}

/** Puts a fault after the last one, and returns it. */
export function addFault(
  last: Fault | undefined,
  fault: Fault,
  key: string | number,
): Fault {
  fault.key = key;
  if (last === undefined) fault.next = fault;
  else {
    fault.next = last.next;
    last.next = fault;
  }
  return fault;
}

/** Whether a set or a map is among what may be wrong; so it is where a fault does not tell its parts. */
export function isListInDoubt({ node, parts, breaks }: Fault): boolean {
  if (node?.leadsToKeys === false) return false;
  if (node?.listKeys !== undefined) return true;
  if (parts === undefined) return breaks === "any";
  let part = parts;
  do {
    part = part.next as Fault;
    if (isListInDoubt(part)) return true;
  } while (part !== parts);
  return false;
}
