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
}

/** The fault of a value, with those of its parts. */
export function faultOf(
  value: JsonValue,
  node: SchemaNode | undefined,
  parts: readonly Fault[] | undefined,
): Fault {
  return { key: "", value, node, parts };
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
