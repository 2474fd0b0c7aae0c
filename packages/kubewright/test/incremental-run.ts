import { readFileSync } from "node:fs";
import { join } from "node:path";

import {
  applyPlans,
  FileHashes,
  memoryStore,
  PackStore,
  prepare,
  type CodegenConfig,
  type PlacedDiagnostic,
  type Prepared,
} from "@kubewright/generator/run";
import {
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
  registerGen,
} from "../src/index.ts";
import {
  knownHashes,
  manifestFile,
  readManifest,
  verify,
  writeManifest,
} from "../src/manifest.ts";
import { recordRun } from "../src/record-run.ts";
import type { Session } from "../src/session.ts";

/** The configuration that `codegen.json` in a root stands for, as a script would. */
function configIn(root: string): CodegenConfig {
  const text = readFileSync(join(root, "codegen.json"), "utf8");
  const { deepcopy, maxDescLen } = JSON.parse(text) as {
    readonly deepcopy: boolean;
    readonly maxDescLen: number;
  };
  return {
    root,
    apis: ["apis/*/*"],
    headerFile: "header.txt",
    generators: [
      ...(deepcopy ? [deepcopyGen()] : []),
      defaulterGen(),
      registerGen(),
      openapiGen(),
      crdGen({ maxDescLen }),
    ],
  };
}

const names = [deepcopyGen, defaulterGen, registerGen, openapiGen, crdGen].map(
  (generator) => generator().generator.name,
);

/** A run in memory that knows nothing of earlier ones. */
export function coldRun(root: string, version: string): Prepared {
  return prepare([configIn(root)], {
    cwd: root,
    files: new FileHashes(),
    values: memoryStore(),
    version,
    generators: names,
    earlier: [],
  });
}

export interface Incremental {
  /** Whether the manifest alone ended the run. */
  readonly skipped: boolean;
  readonly failed: boolean;
  /** What was said, as it is shown. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** A run as the launcher and the command line make it, with what is kept below the root. */
export function incrementalRun(
  root: string,
  version: string,
  startedAt: number,
): Incremental {
  const script = join(root, "codegen.json");
  const cache = join(root, "node_modules/.cache/kubewright");
  const file = manifestFile(cache, script);
  const manifest = readManifest(file);
  const { current = false, refreshed } = manifest
    ? verify(manifest, startedAt)
    : {};
  if (refreshed !== undefined) writeManifest(file, refreshed);
  if (manifest && current)
    return { skipped: true, failed: false, diagnostics: manifest.diagnostics };
  const session: Session = {
    cwd: root,
    check: false,
    checkTypes: false,
    diagnostics: "text",
    files: new FileHashes(knownHashes(manifest)),
    values: new PackStore(join(cache, "values"), version),
    version,
    earlier: manifest?.outputs ?? [],
    done: [],
  };
  const prepared = prepare([configIn(root)], {
    ...session,
    generators: names,
  });
  applyPlans(prepared.plans);
  const paths = (kind: "writes" | "removes") =>
    prepared.plans.flatMap((plan) =>
      plan[kind].map((each) =>
        join(root, typeof each === "string" ? each : each.path),
      ),
    );
  session.done.push({
    ...prepared,
    written: paths("writes"),
    removed: paths("removes"),
  });
  session.values.flush();
  const read = [script, join(root, "version.txt")];
  recordRun(session, { script, read, startedAt });
  const { failed, diagnostics } = prepared;
  return { skipped: false, failed, diagnostics };
}
