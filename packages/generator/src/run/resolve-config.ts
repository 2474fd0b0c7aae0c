import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Report } from "../diagnostics/problem.ts";
import type { Generator } from "../generator.ts";
import { statOf } from "../load/stat-of.ts";
import { findApiFolders, type ApiFolders } from "./api-folders.ts";
import { isConfig, isGenerator } from "./check-config.ts";
import type { CodegenConfig } from "./config.ts";
import { resolveOptions } from "./options.ts";
import { runProblems } from "./problems.ts";

/** A configuration that was checked, with its paths found. */
export interface ResolvedConfig {
  /** Absolute. */
  readonly root: string;
  readonly folders: ApiFolders;
  readonly header: string;
  /** Absolute paths of the header that was read, and of where it was looked for before. */
  readonly headerFiles: {
    readonly read: readonly string[];
    readonly absent: readonly string[];
  };
  readonly tsconfig?: string;
  readonly generators: readonly ReadyGenerator[];
  /** The ids of warnings that are not to be given. */
  readonly silenced: readonly string[];
}

/** A generator with its checked options. */
export interface ReadyGenerator {
  readonly generator: Generator;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Checks a configuration, and finds its paths from the current folder; nothing where it is none, or has no root. */
export function resolveConfig(
  config: CodegenConfig,
  cwd: string,
  report: Report,
): ResolvedConfig | undefined {
  const isRight = isConfig(config, report);
  const generators = readyGenerators(config, report);
  if (!isRight) return undefined;
  const root = resolve(cwd, config.root ?? ".");
  if (statOf(root)?.isDirectory() !== true) {
    report(runProblems.rootMissing(config.root ?? "."));
    return undefined;
  }
  const tsconfig =
    config.tsconfig === undefined ? undefined : resolve(root, config.tsconfig);
  if (tsconfig !== undefined && statOf(tsconfig)?.isFile() !== true) {
    report(runProblems.tsconfigMissing(config.tsconfig ?? ""));
    return undefined;
  }
  return {
    root,
    folders: findApiFolders(root, config.apis, report),
    ...readHeader(config.headerFile, [root, cwd], report),
    ...(tsconfig !== undefined && { tsconfig }),
    generators,
    silenced: silencedIds(config, report),
  };
}

function silencedIds(
  { silence = {} }: CodegenConfig,
  report: Report,
): readonly string[] {
  return Object.entries(silence).flatMap(([id, reason]) => {
    if (typeof reason === "string" && reason.trim() !== "") return [id];
    report(runProblems.silenceWithoutReason(id));
    return [];
  });
}

/** The generators of a configuration, which may be wrong elsewhere. */
function readyGenerators(
  config: CodegenConfig | undefined,
  report: Report,
): readonly ReadyGenerator[] {
  const generators: unknown = config?.generators;
  if (!Array.isArray(generators)) return [];
  const names = new Set<string>();
  return generators.flatMap((configured: unknown, place) => {
    if (!isGenerator(configured, place + 1, report)) return [];
    const { generator } = configured;
    if (names.has(generator.name)) {
      report(runProblems.generatorTwice(generator.name));
      return [];
    }
    names.add(generator.name);
    return [{ generator, options: resolveOptions(configured, report) }];
  });
}

function readHeader(
  file: string | undefined,
  bases: readonly string[],
  report: Report,
): Pick<ResolvedConfig, "header" | "headerFiles"> {
  const absent: string[] = [];
  if (file === undefined)
    return { header: "", headerFiles: { read: [], absent } };
  for (const base of bases) {
    const path = resolve(base, file);
    try {
      const header = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
      return { header, headerFiles: { read: [path], absent } };
    } catch {
      absent.push(path);
    }
  }
  report(runProblems.headerMissing(file));
  return { header: "", headerFiles: { read: [], absent } };
}
