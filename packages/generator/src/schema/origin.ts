import type { MarkerUse } from "../model/marker-use.ts";
import type { Span } from "../model/span.ts";
import type { Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Where a schema comes from. */
export interface Origin {
  /** The field's name, or the type where there is no field. */
  readonly span: Span;
  /** The markers that speak about the value, outermost first. */
  readonly markers: readonly MarkerUse[];
  /** As a reader would call it: `Field 'replicas'`. */
  readonly what: string;
  /** The type as written, whose aliases and classes may say more; absent for a declaration. */
  readonly type?: Type;
}

const origins = new WeakMap<JsonSchema, Origin>();

/** Takes note of where a schema comes from, and returns it. */
export function withOrigin(schema: JsonSchema, origin: Origin): JsonSchema {
  origins.set(schema, origin);
  return schema;
}

/** Where a schema that `schemasOf` made comes from. */
export function originOf(schema: JsonSchema): Origin | undefined {
  return origins.get(schema);
}
