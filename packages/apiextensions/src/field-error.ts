import { goJson, goNumber, goQuote } from "./go-text.ts";
import { isNumber, type JsonValue } from "./json-value.ts";

/** Why a field is refused, as `status.details.causes[].reason` spells it; Decode is a document that cannot be read. */
export type FieldErrorType =
  | "FieldValueRequired"
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueForbidden"
  | "FieldValueDuplicate"
  | "FieldValueTooLong"
  | "FieldValueTooMany"
  | "FieldValueTypeInvalid"
  | "Decode";

/** One reason why the server refuses a document. */
export interface FieldError {
  readonly type: FieldErrorType;
  /** Path of the field, `<nil>` where the server names none. */
  readonly field: string;
  readonly detail: string;
  readonly value?: JsonValue | undefined;
}

/** A path to a field; undefined is the document itself. */
export type FieldPath = string | undefined;

/** The path of a field by its name. */
export function child(path: FieldPath, name: string): string {
  if (name === "") return `${path ?? ""}[]`;
  return path === undefined ? name : `${path}.${name}`;
}

/** The path of a map entry or list item. */
export function at(path: FieldPath, key: string | number): string {
  return `${path ?? ""}[${key}]`;
}

function make(type: FieldErrorType) {
  return (path: FieldPath, detail = ""): FieldError => ({
    type,
    field: path ?? "<nil>",
    detail,
  });
}

export const required = make("FieldValueRequired");
export const forbidden = make("FieldValueForbidden");

function makeWithValue(type: FieldErrorType) {
  return (
    path: FieldPath,
    value: JsonValue | undefined,
    detail = "",
  ): FieldError => ({ type, field: path ?? "<nil>", detail, value });
}

export const invalid = makeWithValue("FieldValueInvalid");
export const typeInvalid = makeWithValue("FieldValueTypeInvalid");
export const duplicate = makeWithValue("FieldValueDuplicate");

/** The value is none of those that are supported. */
export function notSupported(
  path: FieldPath,
  value: JsonValue | undefined,
  supported: readonly string[],
): FieldError {
  return unsupported(path, value, supportedText(supported));
}

/** What an error says of the values that are supported. */
export function supportedText(supported: readonly string[]): string {
  const list = supported.map(goQuote).join(", ");
  return list === "" ? "" : `supported values: ${list}`;
}

/** The value is none of those that the detail names. */
export const unsupported = makeWithValue("FieldValueNotSupported");

/** The text is longer than it may be, in bytes as the server words it. */
export function tooLong(path: FieldPath, max: number): FieldError {
  return {
    type: "FieldValueTooLong",
    field: path ?? "<nil>",
    detail:
      max >= 0
        ? `may not be more than ${max} byte${max === 1 ? "" : "s"}`
        : "value is too long",
  };
}

/** The list or map has more entries than it may have. */
export function tooMany(
  path: FieldPath,
  actual: number,
  max: number,
): FieldError {
  return {
    type: "FieldValueTooMany",
    field: path ?? "<nil>",
    detail: `must have at most ${max} item${max === 1 ? "" : "s"}`,
    value: actual,
  };
}

const titles: Record<FieldErrorType, string> = {
  FieldValueRequired: "Required value",
  FieldValueInvalid: "Invalid value",
  FieldValueNotSupported: "Unsupported value",
  FieldValueForbidden: "Forbidden",
  FieldValueDuplicate: "Duplicate value",
  FieldValueTooLong: "Too long",
  FieldValueTooMany: "Too many",
  FieldValueTypeInvalid: "Invalid value",
  Decode: "Malformed",
};

/** The error as kubectl prints it: path, type, value, detail. */
export function formatFieldError(error: FieldError): string {
  const parts: string[] = [error.field, titles[error.type]];
  if (error.value !== undefined) parts.push(valueText(error.value));
  if (error.detail !== "") parts.push(error.detail);
  return parts.join(": ");
}

/** A scalar as Go prints it, anything else as Go's JSON, which is safe within HTML. */
function valueText(value: JsonValue): string {
  if (typeof value === "string") return goQuote(value);
  if (isNumber(value)) return goNumber(value);
  return goJson(value);
}
