import type { Report } from "../diagnostics/problem.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import { celName } from "./cel.ts";
import type { ValidationRule } from "./json-schema.ts";
import { argumentSpan } from "../model/argument-span.ts";
import { memberProblem } from "./named-fields.ts";
import { schemaProblems } from "./problems.ts";

const sum = (fields: readonly string[]) =>
  fields.map((field) => `(has(self.${field})?1:0)`).join("+");

/** The markers that choose among fields, in the order of their rules. */
const markers = {
  AtMostOneOf: {
    rule: (fields: readonly string[]) => `${sum(fields)} <= 1`,
    message: (list: string) =>
      `at most one of the fields in [${list}] may be set`,
  },
  ExactlyOneOf: {
    rule: (fields: readonly string[]) => `${sum(fields)} == 1`,
    message: (list: string) =>
      `exactly one of the fields in [${list}] must be set`,
  },
  AtLeastOneOf: {
    rule: (fields: readonly string[]) =>
      fields.map((field) => `has(self.${field})`).join("||"),
    message: (list: string) =>
      `at least one of the fields in [${list}] must be set`,
  },
};

/** A marker that chooses among fields. */
export type OneOfMarker = keyof typeof markers;

/** The rule of such a marker; nothing where it cannot be written. */
export function oneOfRule(
  name: OneOfMarker,
  fields: readonly string[],
): ValidationRule | undefined {
  const cel = fields.map(celName);
  if (!cel.every((each) => each !== undefined)) return undefined;
  const { rule, message } = markers[name];
  return { rule: rule(cel), message: message(fields.join(" ")) };
}

/** The rules of the markers that choose among fields, whatever order these stand in. */
export function oneOfRules(
  uses: readonly MarkerUse[],
  fields: readonly Field[] | undefined,
  report: Report,
): readonly ValidationRule[] {
  return Object.entries(markers).flatMap(([name, { rule, message }]) =>
    uses
      .filter((use) => use.name === name)
      .flatMap((use) => {
        const names = namesOf(use);
        const cel = celNames(use, names, fields, report);
        if (cel === undefined) return [];
        return [{ rule: rule(cel), message: message(names.join(" ")) }];
      }),
  );
}

/** `AtMostOneOf("a", "b")` as a decorator, `AtMostOneOf<T, ["a", "b"]>` as a type. */
function namesOf({ args }: MarkerUse): readonly string[] {
  return args.flat().filter((arg) => typeof arg === "string");
}

function celNames(
  use: MarkerUse,
  names: readonly string[],
  fields: readonly Field[] | undefined,
  report: Report,
): readonly string[] | undefined {
  const inList = Array.isArray(use.args[0]);
  const checked = names.map((name, i) => {
    const problem = problemOf(use.name, name, fields);
    if (problem === undefined) return celName(name);
    report(problem, argumentSpan(use, inList ? `/0/${i}` : `/${i}`));
    return undefined;
  });
  return checked.every((name) => name !== undefined) ? checked : undefined;
}

function problemOf(
  marker: string,
  name: string,
  fields: readonly Field[] | undefined,
) {
  const problem = memberProblem(marker, name, fields);
  if (problem !== undefined) return problem;
  if (celName(name) === undefined) return schemaProblems.unnamableField(name);
  return undefined;
}
