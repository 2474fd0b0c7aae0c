import type { Schema } from "./schema.ts";

/** The parts of a schema that lead to something of interest, so that a walk over a value can leave out all others. */
export interface SchemaPlan {
  readonly schema: Schema;
  readonly properties: readonly (readonly [key: string, plan: SchemaPlan])[];
  /** Names that the schema declares: what else an object holds is additional. */
  readonly declared: ReadonlyMap<string, Schema> | undefined;
  readonly additional: SchemaPlan | undefined;
  readonly item: SchemaPlan | undefined;
}

/** The plan to find what is of interest; undefined where there is nothing. */
export function planOf(
  schema: Schema,
  isOfInterest: (schema: Schema) => boolean,
): SchemaPlan | undefined {
  const inner = (it: Schema | undefined) =>
    it === undefined ? undefined : planOf(it, isOfInterest);
  const properties: (readonly [string, SchemaPlan])[] = [];
  for (const [key, property] of schema.properties ?? []) {
    const plan = inner(property);
    if (plan !== undefined) properties.push([key, plan]);
  }
  const additional = inner(schema.additionalProperties?.schema);
  const item = inner(schema.items?.schema);
  const leadsOn =
    properties.length > 0 || additional !== undefined || item !== undefined;
  return leadsOn || isOfInterest(schema)
    ? { schema, properties, declared: schema.properties, additional, item }
    : undefined;
}
