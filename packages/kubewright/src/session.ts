import { resolve } from "node:path";

import {
  FileHashes,
  memoryStore,
  type CodegenConfig,
  type PlacedDiagnostic,
  type RunInputs,
  type ValueStore,
} from "@kubewright/generator/run";

/** How `codegen` runs in this process: as `kubewright run` was asked to, or plainly where a script runs by itself. */
export interface Session {
  readonly cwd: string;
  readonly check: boolean;
  readonly checkTypes: boolean;
  readonly diagnostics: "text" | "json";
  readonly files: FileHashes;
  readonly values: ValueStore;
  readonly version: string;
  /** Absolute paths that an earlier run wrote. */
  readonly earlier: readonly string[];
  /** Where configurations go instead of being carried out, for commands that only want to know them. */
  readonly collected?: CodegenConfig[];
  /** What was done so far. */
  readonly done: SessionRun[];
}

/** What one call of `codegen` leaves for the manifest. */
export interface SessionRun {
  readonly failed: boolean;
  readonly inputs: RunInputs;
  /** Absolute path to hash. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** Absolute paths. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

let current: Session | undefined;

/** Sets how `codegen` runs from here on. */
export function beginSession(session: Session): void {
  current = session;
}

/** The session of this process. */
export function currentSession(): Session {
  current ??= {
    cwd: resolve("."),
    check: false,
    checkTypes: false,
    diagnostics: "text",
    files: new FileHashes(),
    values: memoryStore(),
    version: "",
    earlier: [],
    done: [],
  };
  return current;
}
