import type { ValueStore } from "@kubewright/generator/run";
import { readApiProjects } from "../api-projects.ts";
import { defaultScript } from "../default-script.ts";
import { Misuse } from "../misuse.ts";
import { hasErrors, printReport } from "../print-report.ts";
import { oneOf, readArguments, sharedOptions } from "../read-arguments.ts";
import { explainHelp } from "./explain-help.ts";
import { explainKind } from "./explain-kind.ts";
import { findKind, hasKind } from "./find-kind.ts";
import { renderJson } from "./render-json.ts";
import { renderText } from "./render-field.ts";

const { diagnostics: _, ...shared } = sharedOptions;
const options = {
  ...shared,
  "api-version": { type: "string" },
  recursive: { type: "boolean" },
  output: { type: "string", short: "o" },
} as const;

/** `kubewright explain`: prints what a server will hold for a kind or a field. */
export async function explainCommand(
  args: readonly string[],
  values: ValueStore,
): Promise<void> {
  const { given, positionals } = readArguments(args, options);
  if (given.help === true) {
    process.stdout.write(explainHelp);
    return;
  }
  const [asked, extra] = positionals;
  if (asked === undefined)
    throw new Misuse(
      "'explain' takes a kind, such as CronTab or CronTab.spec.",
    );
  if (extra !== undefined)
    throw new Misuse(`'explain' takes one kind, and is given '${extra}' too.`);
  const output = oneOf("--output", given.output, ["text", "json"]);
  const { projects, files, diagnostics } = await readApiProjects(
    given.script ?? defaultScript,
    values,
  );
  if (hasErrors(diagnostics)) {
    const summary = "The API classes have errors; nothing was explained.";
    printReport({ form: "text", diagnostics, summary, result: {} });
    return;
  }
  const [, name = "", path = ""] = /^([^.[]*)(.*)$/s.exec(asked) ?? [];
  const apiVersion = given["api-version"];
  // Half a megabyte that is seldom asked for.
  const builtin = hasKind(name, projects)
    ? undefined
    : await import("./explain-builtin-kind.ts");
  const explained =
    builtin?.explainBuiltinKind(name, path, apiVersion) ??
    explainKind(
      findKind(
        { name, apiVersion, others: builtin?.builtinNames ?? [] },
        projects,
      ),
      path,
      files,
    );
  process.stdout.write(
    output === "json"
      ? renderJson(explained)
      : renderText(explained, given.recursive === true),
  );
}
