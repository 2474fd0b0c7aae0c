import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createCollector } from "../diagnostics/collector.ts";
import type { Diagnostic, Report } from "../diagnostics/problem.ts";
import { openProject, type Project, type Unit } from "../load/project.ts";
import type { Store } from "../load/store.ts";
import type { Json } from "../model/json.ts";
import { generatorNamed } from "../output/ownership.ts";
import { collect, type GeneratedFile } from "./generated-file.ts";
import { makeUnit } from "./make-unit.ts";
import type { ResolvedConfig } from "./resolve-config.ts";
import { withoutSilenced } from "./silenced.ts";

/** What a configuration gives. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: Project["inputs"];
}

export interface GenerateOptions {
  readonly config: ResolvedConfig;
  readonly store: Store;
  /** The hash of an output on disk. */
  hashOfOutput(path: string): string | undefined;
  /** Changes with the version of the tool. */
  readonly version: string;
  /** Is told how far the run is. */
  onUnit?(name: string, done: number, total: number): void;
}

/** Runs the generators of a configuration; a unit whose inputs and outputs are as they were is left alone. */
export function generate(options: GenerateOptions): Generated {
  const { config, store } = options;
  const { report, diagnostics } = createCollector();
  const project = openProject({
    root: config.root,
    apis: config.folders.dirs,
    ...(config.tsconfig !== undefined && { tsconfig: config.tsconfig }),
    store,
    report,
  });
  const summaries: Record<string, Json[]> = {};
  const files = project.units.flatMap((unit, index) => {
    options.onUnit?.(unit.name, index, project.units.length);
    const made = makeUnit(unit, { ...options, project, noted: diagnostics });
    for (const each of made.diagnostics) report(each, each.span);
    for (const [name, value] of Object.entries(made.summaries))
      (summaries[name] ??= []).push(value);
    return made.files;
  });
  const indexes = makeIndexes(project, config, { summaries, report });
  return {
    files: [...files, ...indexes],
    diagnostics: withoutSilenced(diagnostics, config.silenced),
    inputs: project.inputs,
  };
}

interface IndexOptions {
  readonly summaries: Readonly<Record<string, readonly Json[]>>;
  readonly report: Report;
}

function makeIndexes(
  project: Project,
  config: ResolvedConfig,
  { summaries, report }: IndexOptions,
): readonly GeneratedFile[] {
  const order = (one: Unit["kinds"][number]) =>
    `${one.group}\0${one.kind}\0${one.version}`;
  const kinds = project.units
    .flatMap((unit) => unit.kinds)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return config.generators.flatMap(({ generator, options }) =>
    collect(
      {
        generator: generator.name,
        of: "all kinds",
        textOf: (file) => file.text(config.header, project.importExtension),
      },
      () =>
        generator.index?.({
          kinds,
          summaries: summaries[generator.name] ?? [],
          written: (path) => writtenBy(generator.name, join(config.root, path)),
          options: { ...options },
          report,
        }) ?? [],
    ),
  );
}

/** The text of a file that a generator wrote. */
function writtenBy(generator: string, path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return generatorNamed(text) === generator ? text : undefined;
  } catch {
    return undefined;
  }
}
