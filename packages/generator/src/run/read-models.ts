import { createCollector } from "../diagnostics/collector.ts";
import { placeAll, type PlacedDiagnostic } from "../diagnostics/placed.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { openProject } from "../load/project.ts";
import type { Model } from "../model/model.ts";
import type { CodegenConfig } from "./config.ts";
import { placing, type RunOptions } from "./prepare.ts";
import { resolveConfig, type ReadyGenerator } from "./resolve-config.ts";

/** How models are read; places are shown relative to `cwd`. */
export type ReadOptions = Pick<RunOptions, "cwd" | "files" | "values">;

/** What a configuration's API folders declare, with nothing generated from it. */
export interface ReadProject {
  /** Absolute; the spans of the models are relative to it. */
  readonly root: string;
  /** One for each API group, and for each folder without kinds. */
  readonly models: readonly Model[];
  readonly generators: readonly ReadyGenerator[];
}

/** What was read, and what is wrong with it. */
export interface ReadProjects {
  readonly projects: readonly ReadProject[];
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** Reads the projects of a script's configurations, for commands that generate nothing. */
export function readModels(
  configs: readonly CodegenConfig[],
  options: ReadOptions,
): ReadProjects {
  const { values, files, cwd } = options;
  const general = createCollector();
  const projects: ReadProject[] = [];
  const placed: PlacedDiagnostic[] = [];
  for (const config of configs) {
    const resolved = resolveConfig(config, cwd, general.report);
    if (resolved === undefined) continue;
    const { root, folders, tsconfig, generators } = resolved;
    const { report, diagnostics } = createCollector();
    const project = openProject({
      root,
      apis: folders.dirs,
      ...(tsconfig !== undefined && { tsconfig }),
      store: {
        read: (kind, key) => values.read(kind, key),
        write: (kind, key, value) => values.write(kind, key, value),
        hashOf: (path) => files.hashOf(path),
        text: (path) => files.text(path),
      },
      report,
    });
    const models = project.units.map((unit) => project.modelOf(unit));
    projects.push({ root, models, generators });
    placed.push(...placeIn(root, diagnostics, options));
  }
  return {
    projects,
    diagnostics: [...placeIn(cwd, general.diagnostics, options), ...placed],
  };
}

/** The diagnostics of a project with their places, as they are shown from the current folder. */
export function placeIn(
  root: string,
  diagnostics: readonly Diagnostic[],
  { cwd, files }: Pick<ReadOptions, "cwd" | "files">,
): readonly PlacedDiagnostic[] {
  return placeAll(diagnostics, placing(root, { cwd, files }));
}
