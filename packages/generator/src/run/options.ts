import type { Report } from "../diagnostics/problem.ts";
import type { OptionSpec } from "../generator.ts";
import type { ConfiguredGenerator } from "./config.ts";
import { runProblems } from "./problems.ts";

/** The options that a generator is given: the user's, checked, over its defaults. */
export function resolveOptions(
  { generator, given }: ConfiguredGenerator,
  report: Report,
): Readonly<Record<string, unknown>> {
  const specs: Readonly<Record<string, OptionSpec>> = generator.options;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(specs, name)) continue;
    const known = Object.keys(specs);
    report(runProblems.unknownOption(generator.name, name, known));
  }
  const resolved = Object.entries(specs).flatMap(([name, spec]) => {
    const value = given[name];
    if (value === undefined)
      return spec.default === undefined ? [] : [[name, spec.default] as const];
    if (holds(spec.type, value)) return [[name, value] as const];
    const wanted = expectedOf(spec.type);
    report(runProblems.optionValue(generator.name, name, wanted));
    return [];
  });
  return Object.fromEntries(resolved);
}

/** A value of a form, in words. */
export function expectedOf(type: OptionSpec["type"]): string {
  return expected[type];
}

const expected: Readonly<Record<OptionSpec["type"], string>> = {
  boolean: "true or false",
  string: "a string",
  integer: "an integer",
  strings: "a list of strings",
  map: "an object of strings",
};

/** Whether a value has a form. */
export function holds(type: OptionSpec["type"], value: unknown): boolean {
  switch (type) {
    case "boolean":
    case "string":
      return typeof value === type;
    case "integer":
      return Number.isSafeInteger(value);
    case "strings":
      return (
        Array.isArray(value) && value.every((item) => typeof item === "string")
      );
    case "map":
      return (
        typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.values(value).every((item) => typeof item === "string")
      );
  }
}
