import { recorder } from "./record.ts";
import type { FieldOnly, Where } from "./decorator.ts";

interface FieldMarker {
  <T, W extends Where>(target: T, where: W & FieldOnly<W>): void;
}

/**
 * Whether the zero value of the type is its default in OpenAPI documents with `zeroDefaults`, where it is that of
 * whatever is required, an item or a map's value, and of no optional field.
 */
export function ZeroDefault(wanted?: boolean): FieldMarker {
  return recorder("ZeroDefault", wanted === undefined ? [] : [wanted]);
}

/**
 * Whether the zero value of the type is its default in OpenAPI documents with `zeroDefaults`, where it is that of
 * whatever is required, an item or a map's value, and of no optional field.
 */
export type ZeroDefault<T, _Wanted extends boolean = true> = T;
