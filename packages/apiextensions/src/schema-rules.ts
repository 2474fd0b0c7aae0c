import type { Schema } from "./schema.ts";

/** The bounds and the pattern of a schema: all schemas have the same fields here, which makes reading them fast. */
export interface SchemaRules {
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: string | undefined;
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly minimum: number | undefined;
  readonly exclusiveMinimum: boolean;
  readonly maximum: number | undefined;
  readonly exclusiveMaximum: boolean;
  readonly multipleOf: number | undefined;
}

/** The rules of a schema; sizes that it does not bound are bounded by infinity. */
export function rulesOf({
  minLength = -Infinity,
  maxLength = Infinity,
  pattern,
  minItems = -Infinity,
  maxItems = Infinity,
  uniqueItems = false,
  minProperties = -Infinity,
  maxProperties = Infinity,
  minimum,
  exclusiveMinimum = false,
  maximum,
  exclusiveMaximum = false,
  multipleOf,
}: Schema): SchemaRules {
  return {
    minLength,
    maxLength,
    pattern,
    minItems,
    maxItems,
    uniqueItems,
    minProperties,
    maxProperties,
    minimum,
    exclusiveMinimum,
    maximum,
    exclusiveMaximum,
    multipleOf,
  };
}

/** Whether texts may not be of any length. */
export function boundsLength({ minLength, maxLength }: SchemaRules): boolean {
  return minLength !== -Infinity || maxLength !== Infinity;
}

/** Whether objects may not have any number of fields. */
export function boundsCount({
  minProperties,
  maxProperties,
}: SchemaRules): boolean {
  return minProperties !== -Infinity || maxProperties !== Infinity;
}

/** Whether not all numbers will do. */
export function boundsNumbers({
  minimum,
  maximum,
  multipleOf,
}: SchemaRules): boolean {
  return (
    minimum !== undefined || maximum !== undefined || multipleOf !== undefined
  );
}
