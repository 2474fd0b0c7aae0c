import { join, resolve } from "node:path";

import { CodeCache, formatJson, formatText } from "@kubewright/generator/run";
import { cacheFolderFor, cacheFolderIn } from "./cache-folder.ts";
import { allowClosedPipes } from "./closed-pipes.ts";
import { endProcess } from "./end-process.ts";
import { readCommand, type Command, type RunCommand } from "./command-line.ts";
import { wantsColour } from "./colour.ts";
import {
  manifestFile,
  readManifest,
  verify,
  writeManifest,
} from "./manifest.ts";
import { expectShortLife } from "./short-lived.ts";
import { summaryOf } from "./summary.ts";
import { writeLine } from "./write-line.ts";

const startedAt = Date.now();
const command = readCommand(process.argv.slice(2));
if (command.name !== "run" || !nothingChanged(command)) loadCli(command);

/** Ends a run that has nothing to do before anything heavy is loaded. */
function nothingChanged(run: RunCommand): boolean {
  if (run.check || run.checkTypes || !run.cache) return false;
  const script = resolve(run.script);
  const file = manifestFile(cacheFolderFor(script), script);
  const manifest = readManifest(file);
  if (manifest === undefined) return false;
  const { current, refreshed } = verify(manifest, startedAt);
  if (!current) return false;
  if (refreshed !== undefined) writeManifest(file, refreshed);
  const { diagnostics, outputs } = manifest;
  const result = { written: [], removed: [], unchanged: outputs.length };
  if (run.diagnostics === "json") {
    allowClosedPipes();
    process.stdout.write(formatJson(diagnostics, result));
  } else {
    // A stream is made at its first use, and Node's clock for measurements too.
    if (diagnostics.length > 0) {
      allowClosedPipes();
      process.stderr.write(
        formatText(diagnostics, wantsColour(process.stderr)),
      );
    }
    const isOut = writeLine(summaryOf(result, process.uptime() * 1000));
    // By itself, Node would take the heap apart first.
    if (isOut && diagnostics.length === 0) process.exit();
  }
  return true;
}

function loadCli(given: Command): void {
  expectShortLife();
  allowClosedPipes();
  const codeCache = new CodeCache(cacheFolderOf(given));
  const launch = { codeCache, startedAt, folder: __dirname };
  const load = (name: string) => codeCache.load(join(__dirname, `${name}.cjs`));
  if ("args" in given) {
    const { main } = load("commands") as typeof import("./commands.ts");
    void main(given, launch).then(endProcess);
  } else {
    const { main } = load("cli") as typeof import("./cli.ts");
    void main(given, launch).then(endProcess);
  }
}

/** Where the code of what is loaded is kept; nowhere for what is over at once. */
function cacheFolderOf(given: Command): string | undefined {
  const { KUBEWRIGHT_NO_CODE_CACHE: without = "" } = process.env;
  if (without !== "") return undefined;
  if ("args" in given) return cacheFolderIn(resolve("."));
  return given.name === "run" && given.cache
    ? cacheFolderFor(resolve(given.script))
    : undefined;
}
