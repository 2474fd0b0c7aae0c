import type { Problem } from "../diagnostics/problem.ts";
import type { Field } from "../model/type.ts";
import { schemaProblems } from "./problems.ts";

type Fields = readonly Field[] | undefined;

/** What is wrong with a name that a marker gives as one of the fields of its type. */
export function fieldProblem(
  marker: string,
  name: string,
  fields: Fields,
): Problem | undefined {
  if (fields?.some((field) => field.name === name)) return undefined;
  if (name.includes(".")) return schemaProblems.oneOfNested(marker, name);
  if (fields === undefined) return undefined;
  const known = fields.map((field) => `'${field.name}'`).join(", ");
  return schemaProblems.oneOfField(marker, name, known);
}

/** The same for a field that may be absent, as the members of a choice are. */
export function memberProblem(
  marker: string,
  name: string,
  fields: Fields,
): Problem | undefined {
  const field = fields?.find((candidate) => candidate.name === name);
  return field?.optional === false
    ? schemaProblems.oneOfRequired(marker, name)
    : fieldProblem(marker, name, fields);
}
