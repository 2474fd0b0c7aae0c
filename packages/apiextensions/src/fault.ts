import type { JsonValue } from "./json-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A value that may break its schema, by itself or by parts of it: where to look for what to say, no more. */
export interface Fault {
  /** Of which field or item of the value around it; set by the check of that one. */
  key: string | number;
  readonly value: JsonValue;
  /** The schema that is broken; undefined for a field that the schema around it forbids, and where any may be. */
  readonly node: SchemaNode | undefined;
  /** The last of the faults among its fields or items. */
  readonly parts: Fault | undefined;
  /** Whether it is no more than its parts that may be wrong. */
  readonly isPartial: boolean;
  /** The fault after it among the parts of a value; after the last, the first. */
  next: Fault | undefined;
}

/** The fault of a value that breaks the schema by itself. */
export function faultOf(value: JsonValue, node: SchemaNode | undefined): Fault {
  return {
    key: "",
    value,
    node,
    parts: undefined,
    isPartial: false,
    next: undefined,
  };
}

/** The fault of a value with faulty parts. */
export function faultOfParts(
  value: JsonValue,
  node: SchemaNode,
  parts: Fault | undefined,
  isPartial: boolean,
): Fault {
  return { key: "", value, node, parts, isPartial, next: undefined };
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
export function isListInDoubt({ node, parts, isPartial }: Fault): boolean {
  if (node?.listKeys !== undefined) return true;
  if (parts === undefined) return !isPartial && mayHoldOthers(node);
  let part = parts;
  do {
    part = part.next as Fault;
    if (isListInDoubt(part)) return true;
  } while (part !== parts);
  return false;
}

function mayHoldOthers(node: SchemaNode | undefined): boolean {
  if (node === undefined) return true;
  const { properties, additional, item } = node;
  return (
    properties.size > 0 || typeof additional === "object" || item !== undefined
  );
}
