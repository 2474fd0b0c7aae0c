import type { Schema } from "@kubewright/apiextensions";

import { typeOf } from "./compare-types.ts";

/** Whether two fields may be one field with two names: equal types and names all the way down. */
export function sameForm(one: Schema, other: Schema): boolean {
  if (typeOf(one) !== typeOf(other)) return false;
  const names = [...(one.properties?.keys() ?? [])];
  return (
    names.length === (other.properties?.size ?? 0) &&
    names.every((name) =>
      bothSame(one.properties?.get(name), other.properties?.get(name)),
    ) &&
    bothSame(one.items?.schema, other.items?.schema) &&
    bothSame(
      one.additionalProperties?.schema,
      other.additionalProperties?.schema,
    )
  );
}

function bothSame(one: Schema | undefined, other: Schema | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return sameForm(one, other);
}
