import { join, resolve } from "node:path";

import * as generatorApi from "@kubewright/generator";
import {
  FileHashes,
  memoryStore,
  PackStore,
  statOf,
  useCodeCache,
  type CodeCache,
} from "@kubewright/generator/run";
import { cacheFolderFor } from "./cache-folder.ts";
import type { Command, RunCommand, Subcommand } from "./command-line.ts";
import { untilIdle } from "./end-process.ts";
import * as kubewright from "./index.ts";
import { knownHashes, manifestFile, readManifest } from "./manifest.ts";
import { recordRun } from "./record-run.ts";
import { count, printReport } from "./print-report.ts";
import { ScriptFault, textOfThrown } from "./script-fault.ts";
import { runScript } from "./script.ts";
import { beginSession, type Session } from "./session.ts";
import { toolFiles, toolHashOf } from "./tool-files.ts";
import { helpText, versionOf } from "./usage.ts";

/** What the launcher hands over. */
export interface Launch {
  readonly codeCache: CodeCache;
  /** When the process began to look at files. */
  readonly startedAt: number;
  /** The folder of the bundles. */
  readonly folder: string;
}

/** Does what the command line asks for, and sets the exit code: 0, 1 for problems and differences, 2 for misuse. */
export async function main(
  command: Exclude<Command, Subcommand>,
  launch: Launch,
): Promise<void> {
  switch (command.name) {
    case "help":
      process.stdout.write(helpText(kubewright.generators));
      return;
    case "version":
      process.stdout.write(`${versionOf(launch.folder)}\n`);
      return;
    case "misuse":
      misuse(command.message);
      return;
    case "run":
      await run(command, launch);
  }
}

function misuse(message: string): void {
  process.stderr.write(`kubewright: ${message}\nTry 'kubewright --help'.\n`);
  process.exitCode = 2;
}

async function run(command: RunCommand, launch: Launch): Promise<void> {
  const script = resolve(command.script);
  if (statOf(script)?.isFile() !== true) {
    misuse(`There is no script '${command.script}'.`);
    return;
  }
  if (command.cache) useCodeCache(launch.codeCache);
  const session = openSession(command, script, launch);
  beginSession(session);
  const provided = { kubewright, "@kubewright/generator": generatorApi };
  try {
    const read = await runScript(script, {
      ...session,
      provided,
      hasCalled: () => session.done.length > 0,
      idle: untilIdle,
    });
    if (command.cache) keep(session, script, { ...launch, read });
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ScriptFault) printFault(error, session);
    else process.stderr.write(textOfThrown(error, launch.folder));
  }
}

/** Keeps for the next run what this one found out. */
function keep(
  session: Session,
  script: string,
  launch: Launch & { readonly read: readonly string[] },
): void {
  const { codeCache, folder, read, startedAt } = launch;
  try {
    session.values.flush();
    codeCache.save();
    recordRun(session, {
      script,
      read: [...read, ...toolFiles(folder)],
      startedAt,
    });
  } catch (error) {
    // Where nothing can be kept, as in a read-only container, the next run is as slow as this one.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
}

function printFault(fault: ScriptFault, { cwd, diagnostics }: Session): void {
  const result = { written: [], removed: [], unchanged: 0 };
  const placed = fault.placed(cwd);
  const summary = `Found ${count(placed.length, "error")}; nothing was written.`;
  printReport({ form: diagnostics, diagnostics: placed, summary, result });
}

function openSession(
  command: RunCommand,
  script: string,
  launch: Launch,
): Session {
  const cacheFolder = cacheFolderFor(script);
  const manifest = command.cache
    ? readManifest(manifestFile(cacheFolder, script))
    : undefined;
  const toolHash = toolHashOf(launch.folder);
  return {
    ...command,
    cwd: process.cwd(),
    files: new FileHashes(command.check ? undefined : knownHashes(manifest)),
    values: command.cache
      ? new PackStore(join(cacheFolder, "values"), toolHash)
      : memoryStore(),
    version: toolHash,
    earlier: manifest?.outputs ?? [],
    done: [],
  };
}
