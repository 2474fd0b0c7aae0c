import { originOf, type Kind, type Span } from "@kubewright/generator";
import {
  placing,
  positionOf,
  type FileHashes,
  type ValueStore,
} from "@kubewright/generator/run";
import { readApiProjects } from "../api-projects.ts";
import { defaultScript } from "../default-script.ts";
import { Misuse } from "../misuse.ts";
import { hasErrors, printReport } from "../print-report.ts";
import { oneOf, readArguments, sharedOptions } from "../read-arguments.ts";
import { explainHelp } from "./explain-help.ts";
import { findField, namesIn } from "./find-field.ts";
import { findKind, type FoundKind } from "./find-kind.ts";
import { renderJson } from "./render-json.ts";
import { renderText, type Explanation } from "./render-field.ts";
import { schemaOfKind } from "./schema-of-kind.ts";
import { shownField } from "./shown-field.ts";

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
  const found = findKind(name, given["api-version"], projects);
  const explained = explain(found, path, files);
  process.stdout.write(
    output === "json"
      ? renderJson(explained)
      : renderText(explained, given.recursive === true),
  );
}

function explain(
  { project, made, kind }: FoundKind,
  asked: string,
  files: FileHashes,
): Explanation {
  const { model } = made;
  const root = schemaOfKind(made, kind);
  const field = findField(root, namesIn(asked), kind.kind);
  const { schema, path, required } = field;
  const span = originOf(schema)?.span ?? kind.span;
  return {
    group: kind.group,
    kind: kind.kind,
    version: kind.version,
    standing: standingOf(kind, made.versions),
    path,
    declared: placeOf(span, project.root, files),
    field: shownField(model, namesIn(path).at(-1) ?? "", schema, required),
  };
}

function placeOf(span: Span, root: string, files: FileHashes): string {
  const cwd = process.cwd();
  const { file, line, column } = positionOf(
    span,
    placing(root, { cwd, files }),
  );
  return line === undefined ? file : `${file}:${line}:${column}`;
}

function standingOf(kind: Kind, versions: readonly Kind[]): string {
  const words = [
    kind.served ? "served" : "not served",
    ...(kind.storage ? ["stored"] : []),
    ...(kind.deprecated ? ["deprecated"] : []),
  ];
  const others = versions
    .filter(({ version }) => version !== kind.version)
    .map(({ version }) => version);
  return others.length === 0
    ? words.join(", ")
    : `${words.join(", ")}; also ${others.join(", ")}`;
}
