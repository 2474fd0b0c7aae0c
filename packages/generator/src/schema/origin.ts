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

/** A class whose constructor gives back what it is given, so that the fields of one below it are put on that. */
class Given {
  constructor(given: object) {
    // oxlint-disable-next-line no-constructor-return
    return given;
  }
}

/**
 * Puts the origin on the schema itself, as a private field: nothing that goes through keys sees it, no copy takes it
 * along, and it costs a fraction of an entry in a `WeakMap`.
 */
class Originated extends Given {
  #origin: Origin;

  constructor(schema: JsonSchema, origin: Origin) {
    super(schema);
    this.#origin = origin;
  }

  static originOf(schema: object): Origin | undefined {
    return #origin in schema ? schema.#origin : undefined;
  }

  static replace(schema: object, origin: Origin): boolean {
    if (!(#origin in schema)) return false;
    schema.#origin = origin;
    return true;
  }
}

/** Takes note of where a schema comes from, and returns it. */
export function withOrigin(schema: JsonSchema, origin: Origin): JsonSchema {
  if (!Originated.replace(schema, origin)) new Originated(schema, origin);
  return schema;
}

/** Where a schema that `schemasOf` made comes from. */
export function originOf(schema: JsonSchema): Origin | undefined {
  return Originated.originOf(schema);
}
