import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "..");
const sources = join(import.meta.dirname, "apiserver-verdicts");
const program = join(
  repository,
  "node_modules/.cache/kubewright/apiserver-verdicts",
);

/** A definition, and objects of one of its versions. */
export interface VerdictRequest {
  readonly crd: unknown;
  /** Refuses a definition with fields that the server would drop. */
  readonly strict?: boolean;
  readonly version?: string;
  readonly objects?: readonly {
    readonly new: unknown;
    readonly old?: unknown;
  }[];
}

/** What the API server finds wrong. */
export interface ServerProblem {
  readonly type: string;
  readonly field: string;
  readonly detail: string;
  /** The whole error as the server words it. */
  readonly text: string;
}

/** What the API server makes of a definition and of the objects. */
export interface Verdict {
  readonly crdErrors: readonly ServerProblem[];
  readonly crdWarnings: readonly string[] | null;
  /** Absent when the definition is refused. */
  readonly objects?: readonly ObjectVerdict[];
  /** Why the server cannot serve a definition that it accepted. */
  readonly unserved?: string;
  /** What the server's code panicked with; the rest then means nothing. */
  readonly crash?: string;
}

/** What the API server makes of an object. */
export interface ObjectVerdict {
  /** The object after pruning and defaulting. */
  readonly stored: unknown;
  readonly unknownFields: readonly string[] | null;
  readonly errors: readonly ServerProblem[];
}

/** Whether this machine has Go, which the verdicts need. */
export function hasGo(): boolean {
  return spawnSync("go", ["version"]).status === 0;
}

/** Builds the program that gives the verdicts, which takes minutes on an empty Go cache, and says where it is. */
export function buildVerdicts(): string {
  mkdirSync(join(program, ".."), { recursive: true });
  run("go", ["build", "-o", program, "."], "");
  return program;
}

/** Asks the API server's own code, one verdict a request. */
export function crdVerdicts(
  requests: readonly VerdictRequest[],
): readonly Verdict[] {
  buildVerdicts();
  const lines = requests.map((request) => `${JSON.stringify(request)}\n`);
  return run(program, [], lines.join(""))
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Verdict);
}

function run(file: string, args: readonly string[], input: string): string {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd: sources,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`'${file}' failed:\n${stderr}`);
  return stdout;
}
