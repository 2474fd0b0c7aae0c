import type { Report } from "../diagnostics/problem.ts";
import type { OptionSpec } from "../generator.ts";
import type { CodegenConfig, ConfiguredGenerator } from "./config.ts";
import { expectedOf, holds } from "./options.ts";
import { runProblems } from "./problems.ts";

type Form = OptionSpec["type"] | "list" | "object";

/** The settings of a configuration, each with what its value is. */
const settings: Readonly<Record<keyof CodegenConfig, Form>> = {
  root: "string",
  apis: "strings",
  headerFile: "string",
  tsconfig: "string",
  generators: "list",
  silence: "object",
};

/** The settings that each configuration has, each with an example. */
const needed = {
  apis: 'apis: ["apis/*/*"]',
  generators: "generators: [crdGen()]",
} as const;

/** Whether what a script gave has the settings that it needs, each of its form. Scripts run without a type check. */
export function isConfig(
  given: unknown,
  report: Report,
): given is CodegenConfig {
  if (!isObject(given)) {
    report(runProblems.noConfiguration());
    return false;
  }
  let right = true;
  const tell = (problem: Parameters<Report>[0]) => {
    report(problem);
    right = false;
  };
  for (const [name, value] of Object.entries(given)) {
    const form = Object.hasOwn(settings, name)
      ? settings[name as keyof CodegenConfig]
      : undefined;
    if (form === undefined)
      report(runProblems.unknownSetting(name, Object.keys(settings)));
    else if (value !== undefined && !isOf(form, value))
      tell(runProblems.settingValue(name, wanted(form)));
  }
  for (const [name, example] of Object.entries(needed))
    if (given[name] === undefined)
      tell(runProblems.settingMissing(name, example));
  return right;
}

function isOf(form: Form, value: unknown): boolean {
  if (form === "list") return Array.isArray(value);
  return form === "object" ? isObject(value) : holds(form, value);
}

function wanted(form: Form): string {
  if (form === "list") return "a list";
  return form === "object" ? "an object" : expectedOf(form);
}

/** Whether an entry of `generators` is what a generator's function returns. */
export function isGenerator(
  given: unknown,
  place: number,
  report: Report,
): given is ConfiguredGenerator {
  if (typeof given === "function") {
    report(runProblems.generatorNotCalled(place));
    return false;
  }
  const { generator, given: options } = (given ?? {}) as Record<
    string,
    unknown
  >;
  if (!isObject(generator) || typeof generator["name"] !== "string") {
    report(runProblems.notAGenerator(place));
    return false;
  }
  if (isObject(options)) return true;
  report(runProblems.optionsNotAnObject(generator["name"]));
  return false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
