import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import {
  applyPlans,
  diffOf,
  displayPath,
  formatJson,
  formatText,
  prepare,
  type CodegenConfig,
  type Plan,
  type Prepared,
} from "@kubewright/generator/run";
import { wantsColour } from "./colour.ts";
import { createProgress } from "./progress.ts";
import { generators } from "./registry.ts";
import { currentSession, type Session } from "./session.ts";
import { summaryOf, type RunResult } from "./summary.ts";
import {
  findTypeChecker,
  startTypeCheck,
  type TypeCheck,
} from "./type-check.ts";

/**
 * Generates what the configurations ask for, all of them or, where any has an error, nothing. Prints problems and a
 * summary, and sets the process's exit code. Call it once, with all projects of a script.
 */
export async function codegen(
  ...given: readonly CodegenConfig[]
): Promise<RunResult> {
  const session = currentSession();
  // Scripts run without a type check: a call without a configuration is told of as one with a wrong one.
  const configs = given.length === 0 ? [{} as CodegenConfig] : given;
  if (session.collected !== undefined) {
    session.collected.push(...configs);
    return { written: [], removed: [], unchanged: 0 };
  }
  const checks = session.checkTypes
    ? configs.filter(hasPaths).map((config) => checkTypes(config, session))
    : [];
  const prepared = prepareIn(session, configs);
  const types = await Promise.all(checks);
  const failed = prepared.failed || types.some(({ passed }) => !passed);
  const plans = failed ? [] : prepared.plans;
  const result = resultOf(plans, session);
  const diff = session.check
    ? plans.map((plan) => diffOf(plan, shownIn(plan, session))).join("")
    : "";
  if (!session.check) applyPlans(plans);
  print(session, { prepared, result, types, diff, failed });
  if (failed || diff !== "") process.exitCode = 1;
  session.done.push({
    ...prepared,
    failed: failed || session.check,
    written: plans.flatMap(({ root, writes }) =>
      writes.map(({ path }) => join(root, path)),
    ),
    removed: plans.flatMap(({ root, removes }) =>
      removes.map((path) => join(root, path)),
    ),
  });
  return result;
}

function prepareIn(
  session: Session,
  configs: readonly CodegenConfig[],
): Prepared {
  const progress = createProgress();
  try {
    return prepare(configs, {
      ...session,
      generators: generators.map(({ name }) => name),
      onUnit: progress.step,
    });
  } finally {
    progress.end();
  }
}

function resultOf(plans: readonly Plan[], session: Session): RunResult {
  const shown = (paths: (plan: Plan) => readonly string[]) =>
    plans.flatMap((plan) => paths(plan).map(shownIn(plan, session))).toSorted();
  return {
    written: shown(({ writes }) => writes.map(({ path }) => path)),
    removed: shown(({ removes }) => removes),
    unchanged: plans.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

function shownIn({ root }: Plan, { cwd }: Session): (path: string) => string {
  return (path) => displayPath(join(root, path), cwd);
}

/** Whether a configuration says where the types are as it should; otherwise that is told of. */
function hasPaths(config: CodegenConfig | null): boolean {
  if (config === null) return false;
  const { root = "", tsconfig = "" } = config;
  return typeof root === "string" && typeof tsconfig === "string";
}

async function checkTypes(
  config: CodegenConfig,
  { cwd }: Session,
): Promise<TypeCheck> {
  const root = resolve(cwd, config.root ?? ".");
  const program = findTypeChecker(root);
  if (program === undefined)
    return {
      passed: false,
      output:
        "'--check-types' needs TypeScript 7: npm install --save-dev typescript@7\n",
    };
  return startTypeCheck(
    program,
    resolve(root, config.tsconfig ?? tsconfigAbove(root)),
    root,
  );
}

function tsconfigAbove(folder: string): string {
  const file = join(folder, "tsconfig.json");
  return existsSync(file) || dirname(folder) === folder
    ? file
    : tsconfigAbove(dirname(folder));
}

interface Printed {
  readonly prepared: Prepared;
  readonly result: RunResult;
  readonly types: readonly TypeCheck[];
  readonly diff: string;
  readonly failed: boolean;
}

function print(
  session: Session,
  { prepared, result, types, diff, failed }: Printed,
): void {
  const { stdout, stderr } = process;
  for (const { output, passed } of types) if (!passed) stderr.write(output);
  if (session.diagnostics === "json") {
    stdout.write(
      formatJson(
        prepared.diagnostics,
        session.check ? { ...result, diff } : { ...result },
      ),
    );
    return;
  }
  stderr.write(formatText(prepared.diagnostics, wantsColour(stderr)));
  if (failed) stderr.write(`\n${failureOf(prepared)}\n`);
  else if (!session.check)
    stdout.write(summaryOf(result, process.uptime() * 1000));
  else if (diff === "")
    stdout.write(`All ${result.unchanged} generated files are up to date.\n`);
  else stdout.write(diff);
}

function failureOf({ diagnostics }: Prepared): string {
  const errors = diagnostics.filter(
    ({ severity }) => severity === "error",
  ).length;
  const what =
    errors === 0
      ? "The types do not check"
      : `Found ${errors} ${errors === 1 ? "error" : "errors"}`;
  return `${what}; nothing was written.`;
}
