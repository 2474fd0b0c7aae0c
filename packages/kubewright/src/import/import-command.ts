import { relative, resolve, sep } from "node:path";

import type { SourceFile } from "@kubewright/generator";
import {
  applyPlans,
  createCollector,
  displayPath,
  importExtensionFor,
  placeAll,
  type PlacedDiagnostic,
  type Plan,
} from "@kubewright/generator/run";
import {
  importDocuments,
  importProblems,
  plainTypes,
  type ImportedDocuments,
} from "@kubewright/importer";
import { Misuse } from "../misuse.ts";
import { count, hasErrors, printReport } from "../print-report.ts";
import { oneOf, readArguments } from "../read-arguments.ts";
import { documentTexts } from "./document-texts.ts";
import { importHelp } from "./import-help.ts";
import { nextSteps } from "./next-steps.ts";
import { planWrites, type WantedText } from "./plan-writes.ts";
import { isAddress, servedResources, servedTexts } from "./served-texts.ts";

const options = {
  out: { type: "string" },
  force: { type: "boolean" },
  types: { type: "boolean" },
  "built-in": { type: "boolean" },
  token: { type: "string" },
  diagnostics: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** `kubewright import`: writes classes for definitions, all of them or, where one has an error, none. */
export async function importCommand(args: readonly string[]): Promise<void> {
  const { given, positionals } = readArguments(args, options);
  if (given.help === true) {
    process.stdout.write(importHelp);
    return;
  }
  if (positionals.length === 0)
    throw new Misuse(
      "'import' takes files or folders with definitions, such as config/crd/bases.",
    );
  const form = oneOf("--diagnostics", given.diagnostics, ["text", "json"]);
  const cwd = process.cwd();
  const root = resolve(given.out ?? "apis");
  const { report, diagnostics } = createCollector();
  const { token, "built-in": builtIn = false } = given;
  const server = { ...(token !== undefined && { token }) };
  const addresses = positionals.filter(isAddress);
  const texts = [
    ...documentTexts(
      positionals.filter((path) => !isAddress(path)),
      cwd,
    ),
    ...(await servedTexts(addresses, server, report)),
  ];
  const resources = await servedResources(addresses, server);
  const imported = importDocuments(texts, {
    report,
    builtIn,
    ...(resources && { resources }),
  });
  if (imported.kinds === 0 && diagnostics.length === 0)
    report(importProblems.nothingFound(positionals.join("', '")));
  const types = given.types === true;
  const wanted = types
    ? await plainTypes(imported.schemas)
    : textsOf(imported.files, root);
  const force = given.force === true;
  const plan = planWrites(root, wanted, { cwd, force, report });
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  const placed = placeAll(diagnostics, {
    text: (file) => byFile.get(file),
    display: (file) => file,
  });
  const failed = hasErrors(placed);
  if (!failed) applyPlans([plan]);
  const written = failed ? [] : writtenBy(plan, cwd);
  printReport({
    form,
    diagnostics: placed,
    summary: failed
      ? failureOf(placed)
      : `${summaryOf(imported, plan, written)}${types ? "" : nextSteps(cwd, { out: outIn(cwd, root), hasFloats: imported.hasFloats })}`.trimEnd(),
    result: { written, unchanged: plan.unchanged, kinds: imported.kinds },
  });
}

function textsOf(
  files: readonly SourceFile[],
  root: string,
): readonly WantedText[] {
  const extension = importExtensionFor(root);
  return files.map((file) => ({
    path: file.path,
    text: file.text("", extension),
  }));
}

function outIn(cwd: string, root: string): string {
  return relative(cwd, root).split(sep).join("/") || ".";
}

function writtenBy({ root, writes }: Plan, cwd: string): readonly string[] {
  return writes.map(({ path }) => displayPath(resolve(root, path), cwd));
}

const mostNames = 12;

function summaryOf(
  { kinds, versions, others }: ImportedDocuments,
  { unchanged }: Plan,
  written: readonly string[],
): string {
  const names = written.map((path) => `  wrote    ${path}\n`);
  const shown = names.length <= mostNames ? names.join("") : "";
  const also = [
    ...(unchanged > 0 ? [`left ${unchanged} as they were`] : []),
    ...(others > 0 ? [`passed over ${count(others, "other object")}`] : []),
  ].map((part) => `, ${part}`);
  return `${shown}Imported ${count(kinds, "kind")} in ${count(versions, "version")}: wrote ${count(written.length, "file")}${also.join("")}.\n`;
}

function failureOf(diagnostics: readonly PlacedDiagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return `Found ${count(errors.length, "error")}; nothing was written.`;
}
