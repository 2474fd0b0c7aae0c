import { at, child, required, type FieldError } from "./field-error.ts";
import type { Schema } from "./schema.ts";

/** What the root's alternatives speak of although the schema itself does not declare it. */
export function incompleteJunctors(schema: Schema, path: string): FieldError[] {
  return junctors(schema, { schema, path }, path);
}

interface Declared {
  readonly schema: Schema | undefined;
  readonly path: string;
}

function junctors(
  validation: Schema,
  declared: Declared,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (validation.not !== undefined)
    errors.push(...nested(validation.not, declared, child(path, "not")));
  for (const key of ["allOf", "anyOf", "oneOf"] as const)
    for (const [i, inner] of (validation[key] ?? []).entries())
      errors.push(...nested(inner, declared, at(child(path, key), i)));
  return errors;
}

function nested(
  validation: Schema,
  declared: Declared,
  path: string,
): FieldError[] {
  const { schema } = declared;
  if (schema === undefined)
    return [required(declared.path, `because it is defined in ${path}`)];
  const errors = junctors(validation, declared, path);
  const item = validation.items?.schema;
  if (item !== undefined)
    errors.push(
      ...nested(
        item,
        { schema: schema.items?.schema, path: child(declared.path, "items") },
        child(path, "items"),
      ),
    );
  for (const [key, property] of validation.properties ?? [])
    errors.push(
      ...nested(
        property,
        {
          schema: schema.properties?.get(key),
          path: at(child(declared.path, "properties"), key),
        },
        at(child(path, "properties"), key),
      ),
    );
  return errors;
}
