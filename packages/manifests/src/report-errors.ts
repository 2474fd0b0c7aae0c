import type { FieldError, Schema } from "@kubewright/apiextensions";
import type { Problem, Report, Span } from "@kubewright/generator";
import { didYouMean } from "@kubewright/generator/run";

import { pathIn } from "./field-path.ts";
import type { ManifestObject } from "./objects-in.ts";
import { manifestProblems } from "./problems.ts";
import type { KindSchema } from "./schema-source.ts";
import { ruleIn, shown } from "./server-words.ts";
import { undecodableIn } from "./undecodable.ts";

/** An object, and the schema that it was held against. */
export interface CheckedObject {
  readonly object: ManifestObject;
  readonly schema: KindSchema;
}

/** Reports a field that the schema does not know, at its key. */
export function reportUnknownField(
  { object, schema }: CheckedObject,
  field: string,
  report: Report,
): void {
  const path = pathIn(object.value, field);
  const names = namesAt(schema.resource.schema, path.slice(0, -1));
  const near = didYouMean(String(path.at(-1)), names) ?? "";
  const parent = path.filter(isName).slice(0, -1).join(".");
  const span = object.manifest.spanOf([...object.path, ...path], "key");
  const way = unquoted(object, span) ?? explained(object, parent);
  report(manifestProblems.unknownField(field, object.kind, near, way), span);
}

/** How to learn what a field takes. */
function explained({ kind }: ManifestObject, path: string): string {
  return `'kubewright explain ${kind}${path === "" ? "" : `.${path}`}' tells what it takes.`;
}

function isName(step: string | number): boolean {
  return typeof step === "string";
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

/** Reports why a server refuses an object, each reason at its value. */
export function reportFieldErrors(
  checked: CheckedObject,
  errors: readonly FieldError[],
  report: Report,
): void {
  const named = errors.map(withField);
  // That no alternative fits is said by what is wrong with the nearest one.
  const specific = named.filter((error) => !isJunctor(error));
  for (const error of named)
    if (
      !isJunctor(error) ||
      !specific.some(({ field }) => field.startsWith(error.field))
    )
      reportFieldError(checked, error, report);
}

function isJunctor({ detail }: FieldError): boolean {
  return detail.startsWith("must validate ");
}

function reportFieldError(
  { object }: CheckedObject,
  error: FieldError,
  report: Report,
): void {
  // Rules in CEL are not evaluated; that they would be is no error of the manifest.
  if (error.field === "<nil>" && error.detail.startsWith("some validation"))
    return;
  if (error.type === "Decode") return reportUndecodable(object, error, report);
  const path = pathIn(object.value, error.field).filter(isName).join(".");
  const span = placeOf(object, error);
  const way = unquoted(object, span) ?? explained(object, path);
  report(problemOf(error, way), span);
}

/** The server says of what it cannot decode how, and not where. */
function reportUndecodable(
  object: ManifestObject,
  { detail }: FieldError,
  report: Report,
): void {
  const { manifest, path, value } = object;
  const found = undecodableIn(value);
  const span = manifest.spanOf(
    [...path, ...(found?.path ?? ["metadata"])],
    "value",
  );
  report(
    manifestProblems.notStorable(
      found === undefined
        ? detail
        : `'${found.path.join(".")}' is ${shown(found.value)}, and has to be ${found.wanted}`,
      unquoted(object, span) ??
        "Give each field of metadata the type that it has in Kubernetes; values of labels and annotations are quoted strings.",
    ),
    span,
  );
}

/** The error with its field, where the server names it in the text only. */
function withField(error: FieldError): FieldError {
  if (error.field !== "<nil>") return error;
  const [, quoted, bare, rule = ""] =
    /^(?:"([^"]*)"|(\S+) in body) (.*)$/s.exec(error.detail) ?? [];
  const field = quoted ?? bare;
  return field === undefined
    ? error
    : { ...error, field, detail: rule, value: undefined };
}

/** What to do about a word that YAML does not read as text, where there is one. */
function unquoted(
  { manifest }: ManifestObject,
  { start, end }: Span,
): string | undefined {
  const word = manifest.text.slice(start, end);
  if (!/^(y|n|yes|no|on|off)$/i.test(word)) return undefined;
  return `YAML reads a bare '${word}' as ${/^(y|on)/i.test(word)}: put it in quotes.`;
}

function placeOf(object: ManifestObject, error: FieldError): Span {
  const { manifest, path, value } = object;
  const field = error.field === "" ? "metadata" : error.field;
  const inner = [...pathIn(value, field), ...entryOf(object, error)];
  return manifest.spanOf([...path, ...inner], "value");
}

/** The key of a label or an annotation, which the server names by its text only. */
function entryOf(
  { value }: ManifestObject,
  { field, value: refused }: FieldError,
): readonly string[] {
  const [, name] = /^metadata\.(labels|annotations)$/.exec(field) ?? [];
  const { metadata } = value as {
    readonly metadata?: Readonly<Record<string, unknown>>;
  };
  const entries = Object.entries(Object(metadata?.[name ?? ""]) as object);
  const entry =
    name === undefined
      ? undefined
      : entries.find(([key, text]) => key === refused || text === refused);
  return entry === undefined ? [] : [entry[0]];
}

function problemOf(error: FieldError, way: string): Problem {
  const { type, field, detail, value } = error;
  const rule = ruleIn(error);
  switch (type) {
    case "FieldValueRequired":
      return manifestProblems.missingField(
        field,
        /required/.test(detail) ? "" : rule,
        way,
      );
    case "FieldValueTypeInvalid":
      return manifestProblems.wrongType(field, rule, way);
    case "FieldValueNotSupported":
      return notListed(error);
    case "FieldValueDuplicate":
      return manifestProblems.duplicateItem(field, shown(value));
    case "Decode":
      return manifestProblems.notStorable(detail, way);
    case "FieldValueInvalid":
    case "FieldValueForbidden":
    case "FieldValueTooLong":
    case "FieldValueTooMany":
      return manifestProblems.badValue(field, rule, way);
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
