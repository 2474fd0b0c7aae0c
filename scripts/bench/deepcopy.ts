import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { openProject } from "../../packages/generator/src/load/project.ts";
import type { Kind } from "./deepcopy/pods.ts";
import { table, type Row } from "./report.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "deepcopy");

/** Where the generated file goes: a place from which its imports resolve. */
const cache = join(root, "../../../node_modules/.cache/kubewright-bench");

/** How many processes measure each way, and how often. */
const size = { processes: 5, rounds: 30 };

/** A way to copy a pod: a function of a module. */
interface Way {
  readonly file: string;
  readonly name: string;
}

/** Copies pods in each way, on alike and on varied objects, and holds generated copies against the others. */
export async function benchDeepcopy(): Promise<readonly Row[]> {
  const ways: Readonly<Record<string, Way>> = {
    generated: { file: generatedFile(), name: "deepCopyPod" },
    "hand-written": { file: join(root, "hand-written.ts"), name: "copyPod" },
    "named loads": { file: join(root, "named-loads.ts"), name: "copyPod" },
    structuredClone: {
      file: join(root, "structured-clone.ts"),
      name: "copyPod",
    },
  };
  const rows: Row[] = [];
  for (const kind of ["stable", "sparse"] as const)
    rows.push(...rowsOf(kind, await timesOf(ways, kind)));
  return rows;
}

/** The generated file, made now. */
function generatedFile(): string {
  const report = (problem: { readonly message: string }) => {
    throw new Error(problem.message);
  };
  const project = openProject({
    root,
    apis: ["apis/core/v1"],
    store: {
      read: () => undefined,
      write: () => undefined,
      hashOf: textOf,
      text: textOf,
    },
    report,
  });
  const [unit] = project.units;
  if (unit === undefined) throw new Error("The bench's API folder is empty.");
  const model = project.modelOf(unit);
  const input = { model, packages: model.packages, options: {}, report };
  const [file] = deepcopyGen.generate(input);
  if (file === undefined) throw new Error("deepcopy-gen made no file.");
  const path = join(cache, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(cache, "package.json"), '{ "type": "module" }\n');
  writeFileSync(path, file.text(""));
  return path;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Microseconds a copy, one for each round. */
type Times = readonly number[];

/**
 * The times of each way. Each has processes of its own, so that none runs with the garbage, or the types seen, of
 * another. They take turns of a few milliseconds, so that what is held against each other met the same machine.
 */
async function timesOf(
  ways: Readonly<Record<string, Way>>,
  kind: Kind,
): Promise<ReadonlyMap<string, Times>> {
  const times = new Map(
    Object.keys(ways).map((name) => [name, [] as number[]]),
  );
  for (let i = 0; i < size.processes; i++) {
    const copiers = new Map<string, Copier>();
    try {
      for (const [name, way] of Object.entries(ways))
        copiers.set(name, await copierOf(way, kind));
      await takeTurns(copiers, times);
    } finally {
      for (const { stop } of copiers.values()) stop();
    }
  }
  return times;
}

/** A process that copies in a way. */
interface Copier {
  /** Copies for one round; resolves to the microseconds a copy. */
  copy(): Promise<number>;
  stop(): void;
}

/** Starts a copier; resolves once it is warm. */
async function copierOf({ file, name }: Way, kind: Kind): Promise<Copier> {
  const args = [pathToFileURL(file).href, name, kind];
  const child = fork(join(root, "run.ts"), args);
  const ended = once(child, "exit").then(() => {
    throw new Error("A process that copies has ended early.");
  });
  const next = async (): Promise<unknown> => {
    const [message] = await Promise.race([once(child, "message"), ended]);
    return message;
  };
  await next();
  const copy = async () => {
    child.send("copy");
    return Number(await next());
  };
  return { copy, stop: () => child.kill() };
}

async function takeTurns(
  copiers: ReadonlyMap<string, Copier>,
  times: ReadonlyMap<string, number[]>,
): Promise<void> {
  for (let i = 0; i < size.rounds; i++)
    for (const [name, copier] of copiers)
      times.get(name)?.push(await copier.copy());
}

function rowsOf(kind: Kind, times: ReadonlyMap<string, Times>): readonly Row[] {
  const generated = times.get("generated") ?? [];
  const row = (against: string, limit: Row["limit"], inverse: boolean): Row => {
    const other = times.get(against) ?? [];
    return {
      what: `deep copy, ${kind} objects`,
      value: `${median(generated).toFixed(1)} µs`,
      against: `${against} (${median(other).toFixed(1)} µs)`,
      ratio: inverse
        ? ratioOfRounds(other, generated)
        : ratioOfRounds(generated, other),
      ...(limit && { limit }),
    };
  };
  return [
    row("structuredClone", { least: kind === "stable" ? 10 : 7.5 }, true),
    row("hand-written", { most: 1.2 }, false),
    row("named loads", kind === "sparse" ? { least: 2.5 } : undefined, true),
  ];
}

/** The median of the rounds' ratios: a machine that changes its pace spoils few of them. */
function ratioOfRounds(times: Times, others: Times): number {
  return median(times.map((time, i) => time / (others[i] ?? Number.NaN)));
}

if (process.argv[1] === import.meta.filename)
  console.log(table(await benchDeepcopy()));
