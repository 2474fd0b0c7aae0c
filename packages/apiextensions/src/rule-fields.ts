import {
  at,
  child,
  invalid,
  notSupported,
  required,
  type FieldError,
} from "./field-error.ts";
import { findField } from "./field-path-in-schema.ts";
import type { Schema, ValidationRule } from "./schema.ts";
import { structuralProblem } from "./unsupported-fields.ts";

const reasons = [
  "FieldValueDuplicate",
  "FieldValueForbidden",
  "FieldValueInvalid",
  "FieldValueRequired",
];

const newline = /[\n\r]/;

/** What is wrong with the fields of CEL rules, apart from the expressions. */
export function ruleErrors(schema: Schema, path: string): FieldError[] {
  return (schema.validations ?? []).flatMap((rule, i) => {
    const field = at(child(path, "x-kubernetes-validations"), i);
    return [
      ...textErrors(rule, field),
      ...reasonErrors(rule, field),
      ...fieldPathErrors(
        rule.fieldPath ?? "",
        schema,
        child(field, "fieldPath"),
      ),
    ];
  });
}

function textErrors(
  { rule = "", message = "", messageExpression = "" }: ValidationRule,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const messagePath = child(path, "message");
  if (rule.trim() === "")
    errors.push(required(child(path, "rule"), "rule is not specified"));
  else if (message !== "" && message.trim() === "")
    errors.push(
      invalid(messagePath, message, "must be non-empty if specified"),
    );
  else if (newline.test(message.trim()))
    errors.push(invalid(messagePath, message, "must not contain line breaks"));
  else if (newline.test(rule.trim()) && message === "")
    errors.push(
      required(
        messagePath,
        "message must be specified if rule contains line breaks",
      ),
    );
  if (messageExpression !== "" && messageExpression.trim() === "")
    errors.push(
      required(
        child(path, "messageExpression"),
        "messageExpression must be non-empty if specified",
      ),
    );
  return errors;
}

function reasonErrors({ reason }: ValidationRule, path: string): FieldError[] {
  return reason === undefined || reasons.includes(reason)
    ? []
    : [notSupported(child(path, "reason"), reason, reasons)];
}

function fieldPathErrors(
  fieldPath: string,
  schema: Schema,
  path: string,
): FieldError[] {
  if (fieldPath === "") return [];
  const details: string[] = [];
  if (fieldPath.trim() === "") details.push("must be non-empty if specified");
  if (newline.test(fieldPath)) details.push("must not contain line breaks");
  const isStructural = structuralProblem(schema) === undefined;
  if (isStructural && findField(fieldPath, schema).problem !== undefined)
    details.push("must be a valid path");
  return details.map((detail) => invalid(path, fieldPath, detail));
}
