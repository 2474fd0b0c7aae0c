import type { JsonValue } from "./json-value.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A value that breaks its schema, by itself or by parts of it: where to look for what to say, no more. */
export interface Fault {
  /** Of which field or item of the value around it; set by the check of that one. */
  key: string | number;
  readonly value: JsonValue;
  /** The schema that is broken; undefined for a field that the schema around it forbids. */
  readonly node: SchemaNode | undefined;
  /** The faults among its fields or items, in their order. */
  readonly parts: readonly Fault[] | undefined;
  /** Whether it is no more than its parts that is wrong. */
  readonly isPartial: boolean;
}

/** The fault of a value that breaks the schema by itself. */
export function faultOf(value: JsonValue, node: SchemaNode | undefined): Fault {
  return { key: "", value, node, parts: undefined, isPartial: false };
}

/** The fault of a value with faulty parts. */
export function faultOfParts(
  value: JsonValue,
  node: SchemaNode,
  parts: readonly Fault[] | undefined,
  isPartial: boolean,
): Fault {
  return { key: "", value, node, parts, isPartial };
}

/** The faults so far and one more. */
export function addFault(
  faults: Fault[] | undefined,
  fault: Fault,
  key: string | number,
): Fault[] {
  fault.key = key;
  if (faults === undefined) return [fault];
  faults.push(fault);
  return faults;
}
