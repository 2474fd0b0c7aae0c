import type { FieldError } from "@kubewright/apiextensions";
import {
  schemaProblems,
  valueFault,
  type JsonSchema,
  type Problem,
  type SchemaPlace,
} from "@kubewright/generator";

import type { MadeDefinition } from "../made-definition.ts";
import { crdProblems } from "../problems.ts";
import type { DefinitionPlace } from "./definition-place.ts";
import { detailText } from "./detail-text.ts";

/** What one error of the API server means, in words that name the source; what no row explains keeps the server's own. */
export function problemOfError(
  error: FieldError,
  place: DefinitionPlace,
  made: MadeDefinition,
): Problem {
  const { inSchema } = place;
  return (
    (inSchema === undefined
      ? definitionProblem(error, made)
      : schemaProblem(error, inSchema, made)) ??
    crdProblems.refused(subjectOf(place), textOf(error))
  );
}

function subjectOf({ kind, inSchema }: DefinitionPlace): string {
  const what = inSchema?.origin.what ?? `Kind '${kind.kind}'`;
  return what.charAt(0).toLowerCase() + what.slice(1);
}

/** The server's sentence, with the end of the path where it says what is meant. */
function textOf({ field, detail, value, type }: FieldError): string {
  const text = detail.replace(/\.+$/, "").trim();
  const end = /([^.]+)$/.exec(field)?.[1] ?? field;
  if (type === "FieldValueNotSupported")
    return `'${end}' is ${JSON.stringify(value)}, and not one of ${text.replace("supported values: ", "")}`;
  if (text.startsWith("'")) return `'${end}': ${text}`;
  if (text !== "") return end === "" ? text : `'${end}' ${text}`;
  if (type === "FieldValueRequired") return `'${end}' is required`;
  return `'${end}' may not be ${JSON.stringify(value)}`;
}

function definitionProblem(
  error: FieldError,
  { kinds }: MadeDefinition,
): Problem | undefined {
  const { field, detail, value } = error;
  const [, part] = /^(?:metadata|spec)\.(\w+)/.exec(field) ?? [];
  if (/\bselectableFields\b/.test(field))
    return detail.startsWith("may only be set when")
      ? crdProblems.selectableFieldsDiffer(kinds[0].kind, unevenFields(detail))
      : crdProblems.badSelectableField(String(value), selectableRule(error));
  if (part === "conversion") return crdProblems.badConversion(textOf(error));
  if (part === "labels" || part === "annotations")
    return crdProblems.badMetadata(
      part,
      `'${String(value)}': ${detail.replace(/ \(e\.g\. .*$/s, "")}`,
    );
  return undefined;
}

/** The server judges them after it took what is equal out of the versions. */
function unevenFields(detail: string): string {
  return detail.includes("validations.schema")
    ? "equal selectable fields and different schemas"
    : "equal schemas and different selectable fields";
}

function selectableRule({ type, detail }: FieldError): string {
  if (type === "FieldValueDuplicate") return "is listed twice";
  if (type === "FieldValueTooMany") return "is one of more than eight";
  if (detail.includes("metadata")) return "is in metadata";
  if (detail.includes("type string")) return "is no string, boolean or integer";
  return detail === "is an invalid path: does not refer to a valid field"
    ? "leads to no declared field"
    : detail.replace(/^is an invalid path: /, "is no path to a field: ");
}

function schemaProblem(
  error: FieldError,
  place: SchemaPlace,
  made: MadeDefinition,
): Problem | undefined {
  const { detail, value } = error;
  const { below, origin } = place;
  if (below[0] === "default" && !detail.includes("list-map-keys"))
    return defaultProblem(error, place);
  if (below.at(-1) === "pattern" && detail.includes("regular expression"))
    return schemaProblems.badPattern(String(value), patternFault(detail));
  if (below.at(-1) === "fieldPath")
    return crdProblems.badFieldPath(String(value));
  const undeclared = /because it is defined in .*\[([^\]]*)\]$/s.exec(detail);
  if (undeclared !== null)
    return crdProblems.undeclaredInRule(undeclared[1] ?? "");
  if (isAboutRoot(detail) && below[0] !== undefined)
    return crdProblems.notAtRoot(made.kinds[0].kind, below[0]);
  return (
    typeProblem(detail, origin.what) ??
    listProblem(error, place) ??
    extensionProblem(detail, place)
  );
}

function patternFault(detail: string): string {
  return detail.slice(detail.lastIndexOf("regexp: ") + "regexp: ".length);
}

function defaultProblem(
  { detail }: FieldError,
  { owner }: SchemaPlace,
): Problem | undefined {
  if (detail.startsWith("must not be set")) return undefined;
  const fault = valueFault(owner, owner.default ?? null) ?? detailText(detail);
  return schemaProblems.unfitValue("default", fault);
}

/** Whether an error is about what the root of a kind with a status subresource may say. */
export function isAboutRoot(detail: string): boolean {
  return detail.endsWith(
    "at the root of the schema if the status subresource is enabled",
  );
}

/** The first keyword that such a root may not have. */
export function forbiddenAtRoot(root: JsonSchema): string | undefined {
  return Object.keys(root).find((keyword) => notAtRoot.has(keyword));
}

const notAtRoot: ReadonlySet<string> = new Set([
  "minProperties",
  "maxProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "enum",
  "default",
  "nullable",
  "additionalProperties",
  "x-kubernetes-map-type",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-int-or-string",
]);

function typeProblem(detail: string, what: string): Problem | undefined {
  if (/^must not be empty (for specified|at the root)/.test(detail))
    return crdProblems.noSchema(what);
  if (detail === "must be specified") return crdProblems.noItems(what);
  return undefined;
}

function listProblem(
  { detail, field }: FieldError,
  { origin: { what } }: SchemaPlace,
): Problem | undefined {
  if (detail.startsWith("must be atomic as item"))
    return crdProblems.setItems();
  if (/cannot be nullable/.test(detail)) return crdProblems.nullableItems(what);
  if (detail.startsWith("must not contain duplicate"))
    return crdProblems.repeatedKey(what);
  if (!detail.includes("must have a default or be a required"))
    return undefined;
  const key = /\.properties\[([^\]]*)\]\.default$/.exec(field)?.[1] ?? "";
  return schemaProblems.listMapKeyOptional(key);
}

function extensionProblem(
  detail: string,
  { nodes, owner, origin: { what } }: SchemaPlace,
): Problem | undefined {
  if (detail.includes("x-kubernetes-int-or-string"))
    return crdProblems.mixedIntOrString(
      what,
      "so it can be no embedded resource and keep no unknown fields",
    );
  if (detail === "must be empty to be structural" && isIntOrString(owner))
    return crdProblems.mixedIntOrString(
      what,
      "and an API server takes no other alternatives beside these",
    );
  if (detail.includes("x-kubernetes-embedded-resource"))
    return crdProblems.badEmbeddedResource(what, embeddedRule(detail));
  if (detail === "must be string" && nodes.length > 2)
    return crdProblems.badEmbeddedResource(
      what,
      "its apiVersion and kind are strings",
    );
  return undefined;
}

function isIntOrString(node: JsonSchema): boolean {
  return node["x-kubernetes-int-or-string"] === true;
}

function embeddedRule(detail: string): string {
  if (detail.startsWith("must be object")) return "those are objects";
  if (detail.startsWith("must not be used"))
    return "those have fields, and no free keys";
  return "nothing says which fields it has";
}
