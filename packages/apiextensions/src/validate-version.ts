import type { Definition, SelectableField, Version } from "./crd.ts";
import {
  at,
  child,
  duplicate,
  forbidden,
  invalid,
  required,
  tooMany,
  type FieldError,
} from "./field-error.ts";
import { findField } from "./field-path-in-schema.ts";
import { isPrintable } from "./go-text.ts";
import { byteLength } from "./names.ts";
import type { Schema } from "./schema.ts";
import { structuralProblem } from "./unsupported-fields.ts";
import { validateDefaults } from "./validate-defaults.ts";
import { validateOpenApi, type Tolerated } from "./validate-openapi.ts";
import { validateStructural } from "./validate-structural.ts";

/** How the schema of a version is validated. */
export interface SchemaRules extends Tolerated {
  readonly hasStatus: boolean;
  readonly mustBeStructural: boolean;
  readonly unprunedDefaults?: boolean;
  /** Checks the expressions of the schema's rules, once all else is in order. */
  readonly checkRules?:
    ((schema: Schema, path: string) => readonly FieldError[]) | undefined;
}

/** What the root of a schema may hold beside a status subresource, in the server's words. */
const allowedAtRoot: Partial<Readonly<Record<keyof Schema, string>>> = {
  description: "Description",
  type: "Type",
  format: "Format",
  title: "Title",
  maximum: "Maximum",
  exclusiveMaximum: "ExclusiveMaximum",
  minimum: "Minimum",
  exclusiveMinimum: "ExclusiveMinimum",
  maxLength: "MaxLength",
  minLength: "MinLength",
  pattern: "Pattern",
  maxItems: "MaxItems",
  minItems: "MinItems",
  uniqueItems: "UniqueItems",
  multipleOf: "MultipleOf",
  required: "Required",
  items: "Items",
  properties: "Properties",
  externalDocs: "ExternalDocs",
  example: "Example",
  preserveUnknownFields: "XPreserveUnknownFields",
  validations: "XValidations",
};

function statusErrors(schema: Schema, path: string): FieldError[] {
  for (const key of Object.keys(schema) as (keyof Schema)[]) {
    if (key === "type" && schema.type !== "object")
      return [
        invalid(
          child(path, "type"),
          schema.type ?? "",
          'only "object" is allowed as the type at the root of the schema if the status subresource is enabled',
        ),
      ];
    if (allowedAtRoot[key] === undefined)
      return [
        invalid(
          path,
          undefined,
          `only [${Object.values(allowedAtRoot).join(" ")}] fields are allowed at the root of the schema if the status subresource is enabled`,
        ),
      ];
  }
  return [];
}

/** What is wrong with the schema of a version. */
export function validateVersionSchema(
  schema: Schema | undefined,
  path: string,
  rules: SchemaRules,
): FieldError[] {
  if (schema === undefined) return [];
  const field = child(path, "openAPIV3Schema");
  const errors = rules.hasStatus ? statusErrors(schema, field) : [];
  if (schema.nullable)
    errors.push(
      forbidden(
        child(field, "nullable"),
        "nullable cannot be true at the root",
      ),
    );
  const problem = rules.mustBeStructural
    ? structuralProblem(schema)
    : undefined;
  const structural =
    rules.mustBeStructural && problem === undefined
      ? structuralErrors(schema, field, rules)
      : [];
  errors.push(...structural, ...validateOpenApi(schema, field, rules));
  if (errors.length > 0) return errors;
  if (problem !== undefined) return [invalid(field, "", problem)];
  return [...(rules.checkRules?.(schema, field) ?? [])];
}

function structuralErrors(
  schema: Schema,
  path: string,
  rules: SchemaRules,
): FieldError[] {
  const errors = validateStructural(schema, path);
  if (errors.length > 0) return errors;
  return validateDefaults(schema, path, rules.unprunedDefaults === true);
}

/** What is wrong with the warning of a deprecated version. */
export function deprecationErrors(
  { deprecated, deprecationWarning: warning }: Version,
  path: string,
): FieldError[] {
  if (warning === undefined) return [];
  const field = child(path, "deprecationWarning");
  const errors = (details: readonly string[]) =>
    details.map((detail) => invalid(field, warning, detail));
  if (!deprecated) return errors(["can only be set for deprecated versions"]);
  const details: string[] = [];
  if (byteLength(warning) > 256) details.push("must be <= 256 characters long");
  if (warning === "") details.push("must not be an empty string");
  let index = 0;
  for (const character of warning) {
    if (!isPrintable(character)) {
      details.push(
        `must only contain printable UTF-8 characters; non-printable character found at index ${index}`,
      );
      break;
    }
    index += byteLength(character);
  }
  return errors(details);
}

const maxSelectableFields = 8;
const selectableTypes = new Set(["string", "boolean", "integer"]);

/** What is wrong with the fields that a version lets clients select by. */
export function selectableFieldErrors(
  fields: readonly SelectableField[],
  schema: Schema,
  path: string,
  allowTooMany: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  for (const [i, { jsonPath }] of fields.entries()) {
    const field = child(at(path, i), "jsonPath");
    if (jsonPath === undefined) {
      errors.push(required(field));
      continue;
    }
    const found = findField(jsonPath, schema, "dots");
    if (found.problem !== undefined) {
      errors.push(
        invalid(field, jsonPath, `is an invalid path: ${found.problem}`),
      );
      continue;
    }
    if (found.root === "metadata")
      errors.push(
        invalid(field, jsonPath, "must not point to fields in metadata"),
      );
    if (!selectableTypes.has(found.schema?.type ?? ""))
      errors.push(
        invalid(
          field,
          jsonPath,
          "must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.",
        ),
      );
    if (seen.has(found.path)) errors.push(duplicate(field, jsonPath));
    seen.add(found.path);
  }
  if (seen.size > maxSelectableFields && !allowTooMany)
    errors.push(tooMany(path, seen.size, maxSelectableFields));
  return errors;
}

/** Whether a version, or all of them, have the status subresource. */
export function hasStatus(
  { spec }: Pick<Definition, "spec">,
  version?: Version,
): boolean {
  if (version === undefined)
    return [spec, ...spec.versions].some(
      ({ subresources }) => subresources?.status !== undefined,
    );
  const perVersion = spec.versions.some(
    ({ subresources }) => subresources !== undefined,
  );
  const subresources = perVersion
    ? spec.versions.find(({ name }) => name === version.name)?.subresources
    : spec.subresources;
  return subresources?.status !== undefined;
}
