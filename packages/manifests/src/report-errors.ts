import {
  Float64,
  stringifyJson,
  type FieldError,
  type JsonValue,
  type Schema,
} from "@kubewright/apiextensions";
import type { Problem, Report, Span } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";

import { pathIn } from "./field-path.ts";
import type { ManifestObject } from "./objects-in.ts";
import { manifestProblems } from "./problems.ts";

/** Reports a field that the schema does not know, at its key. */
export function reportUnknownField(
  object: ManifestObject,
  field: string,
  schema: Schema,
  report: Report,
): void {
  const path = pathIn(object.value, field);
  const names = namesAt(schema, path.slice(0, -1));
  const near = didYouMean(String(path.at(-1)), names) ?? "";
  report(
    manifestProblems.unknownField(field, object.kind, near),
    object.manifest.spanOf([...object.path, ...path], "key"),
  );
}

function namesAt(
  schema: Schema,
  path: readonly (string | number)[],
): readonly string[] {
  let at: Schema | undefined = schema;
  for (const step of path)
    at =
      typeof step === "number"
        ? at?.items?.schema
        : (at?.properties?.get(step) ?? at?.additionalProperties?.schema);
  return [...(at?.properties?.keys() ?? [])];
}

/** Reports why a server refuses a field, at its value. */
export function reportFieldError(
  object: ManifestObject,
  error: FieldError,
  report: Report,
): void {
  // Rules in CEL are not evaluated; that they would be is no error of the manifest.
  if (error.field === "<nil>" && error.detail.startsWith("some validation"))
    return;
  report(problemOf(object.kind, error), placeOf(object, error));
}

function placeOf(object: ManifestObject, error: FieldError): Span {
  const { manifest, path, value } = object;
  const field = error.field === "" ? "metadata" : error.field;
  const inner = pathIn(value, field);
  return manifest.spanOf([...path, ...inner], "value");
}

function problemOf(kind: string, error: FieldError): Problem {
  const { type, field, detail, value } = error;
  const rule = ruleIn(error);
  switch (type) {
    case "FieldValueRequired":
      return manifestProblems.missingField(
        field,
        kind,
        /required/.test(detail) ? "" : rule,
      );
    case "FieldValueTypeInvalid":
      return manifestProblems.wrongType(field, kind, rule);
    case "FieldValueNotSupported":
      return notListed(error);
    case "FieldValueDuplicate":
      return manifestProblems.duplicateItem(field, shown(value));
    case "Decode":
      return manifestProblems.notStorable(detail);
    case "FieldValueInvalid":
    case "FieldValueForbidden":
    case "FieldValueTooLong":
    case "FieldValueTooMany":
      return manifestProblems.badValue(field, kind, rule);
  }
}

function notListed({ field, value, detail }: FieldError): Problem {
  const values = detail.replace(/^supported values: /, "");
  const known = Array.from(values.matchAll(/"((?:[^"\\]|\\.)*)"/g), (match) =>
    String(match[1]),
  );
  const near =
    typeof value === "string" ? (didYouMean(value, known) ?? "") : "";
  return manifestProblems.notListed(
    field,
    shown(value),
    known.map((each) => `'${each}'`).join(", "),
    near,
  );
}

/** The server's words, as they go on after the field's name. */
function ruleIn({ type, field, detail, value }: FieldError): string {
  const said = detail.startsWith(`${field} in body `)
    ? detail.slice(`${field} in body `.length)
    : detail;
  const words = said
    .replace(/^must be of type (\S+): "(.*)"$/, (_all, wanted, given) =>
      type === "FieldValueTypeInvalid"
        ? `must be of type ${wanted}, and is of type ${given}`
        : `must be of format ${wanted}`,
    )
    .replace(
      /^may not be more than (\d+) bytes?$/,
      "has to have at most $1 characters",
    )
    .replace(/^should/, "has to")
    .replace(/^must be/, "has to be")
    .replace(/^a lowercase/, "has to be a name: a lowercase")
    .replace(/ \(e\.g\. .*$/s, "");
  return /^(FieldValueInvalid|FieldValueTooMany)$/.test(type) && isShort(value)
    ? `${words}, and is ${shown(value)}`
    : words;
}

function isShort(value: JsonValue | undefined): boolean {
  return (
    value !== undefined &&
    (typeof value !== "object" || value instanceof Float64) &&
    shown(value).length < 60
  );
}

function shown(value: JsonValue | undefined): string {
  const text = value === undefined ? "nothing" : stringifyJson(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
