import type { Definition } from "./crd.ts";
import { decodeDefinition } from "./decode-crd.ts";
import type { FieldError } from "./field-error.ts";
import {
  isWithinDepth,
  maxDefinitionDepth,
  type JsonValue,
} from "./json-value.ts";
import type { Schema } from "./schema.ts";
import {
  approvalErrors,
  validateCrdMetadata,
} from "./validate-crd-metadata.ts";
import { preserveErrors, validateSpec } from "./validate-spec.ts";
import { tolerancesOf } from "./tolerances.ts";
import { statusErrors, statusAfter } from "./validate-status.ts";

/** What the caller adds to the validation of a definition. */
export interface CrdOptions {
  /** Checks the CEL rules below a schema that is in order otherwise; without it they are not checked. */
  readonly checkRules?: (schema: Schema, path: string) => readonly FieldError[];
}

/** Every reason why the server refuses a v1 CRD on create, or, given the stored one, on update. */
export function validateCustomResourceDefinition(
  crd: JsonValue,
  old?: JsonValue,
  options: CrdOptions = {},
): FieldError[] {
  const read = readDefinition(crd);
  if (Array.isArray(read)) return read;
  const before = old === undefined ? undefined : readDefinition(old);
  if (Array.isArray(before)) return before;
  return validateDefinition(read, before, options);
}

/** The definition that a CRD's JSON holds, or the errors that say why it cannot be read. */
export function readDefinition(crd: JsonValue): Definition | FieldError[] {
  if (!isWithinDepth(crd, maxDefinitionDepth))
    return [{ type: "Decode", field: "", detail: "exceeded max depth" }];
  const { definition, problems } = decodeDefinition(crd ?? {});
  if (definition !== undefined) return definition;
  return problems.map((detail) => ({ type: "Decode", field: "", detail }));
}

/** Every reason why the server refuses a definition that was read already. */
export function validateDefinition(
  definition: Definition,
  old?: Definition,
  options: CrdOptions = {},
): FieldError[] {
  const status = statusAfter(definition, old);
  const tolerances = tolerancesOf(definition, old);
  return [
    ...validateCrdMetadata(definition, old),
    ...validateSpec(definition, tolerances, options.checkRules),
    ...statusErrors(definition, status, old),
    ...approvalErrors(definition, old),
    ...preserveErrors(definition, old),
  ];
}
