import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { openProject } from "../../packages/generator/src/load/project.ts";
import type { Pod } from "./deepcopy/apis/core/v1/pod.ts";
import { copyPod as handWritten } from "./deepcopy/hand-written.ts";
import { copyPod as namedLoads } from "./deepcopy/named-loads.ts";
import { pods, type Kind } from "./deepcopy/pods.ts";
import { table, type Row } from "./report.ts";
import { median } from "./statistics.ts";

type Copy = (pod: Pod) => Pod;

const root = join(import.meta.dirname, "deepcopy");

/** How many objects a set has, and how often it is copied. */
const size = { objects: 200, warmUp: 15, rounds: 15, passes: 5 };

/** Copies pods in each way, on alike and on varied objects, and holds generated copies against the others. */
export async function benchDeepcopy(): Promise<readonly Row[]> {
  const ways: Readonly<Record<string, Copy>> = {
    generated: await generatedCopy(),
    "hand-written": handWritten,
    "named loads": namedLoads,
    structuredClone,
  };
  return (["stable", "sparse"] as const).flatMap((kind) =>
    rowsOf(kind, timesOf(ways, pods(size.objects, kind))),
  );
}

/** The generated function, made now, in a place from which its imports resolve. */
async function generatedCopy(): Promise<Copy> {
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
  const path = join(
    root,
    "../../../node_modules/.cache/kubewright-bench",
    file.path,
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text(""));
  const module = (await import(pathToFileURL(path).href)) as {
    deepCopyPod: Copy;
  };
  return module.deepCopyPod;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Microseconds a copy, by way; the rounds of the ways take turns, so that noise hits all alike. */
function timesOf(
  ways: Readonly<Record<string, Copy>>,
  set: readonly Pod[],
): ReadonlyMap<string, number> {
  const rounds = new Map<string, number[]>();
  for (const [name, copy] of Object.entries(ways)) {
    for (let i = 0; i < size.warmUp; i++) copyAll(copy, set);
    rounds.set(name, []);
  }
  for (let i = 0; i < size.rounds; i++)
    for (const [name, copy] of Object.entries(ways))
      rounds.get(name)?.push(microseconds(copy, set));
  return new Map([...rounds].map(([name, times]) => [name, median(times)]));
}

function microseconds(copy: Copy, set: readonly Pod[]): number {
  const start = performance.now();
  for (let i = 0; i < size.passes; i++) copyAll(copy, set);
  return ((performance.now() - start) * 1000) / (size.passes * set.length);
}

/** Keeps what is copied for a while, so that no copy is found to be superfluous. */
const kept: (Pod | undefined)[] = Array.from({ length: 64 });

function copyAll(copy: Copy, set: readonly Pod[]): void {
  for (let i = 0; i < set.length; i++) kept[i % 64] = copy(set[i] as Pod);
}

function rowsOf(
  kind: Kind,
  times: ReadonlyMap<string, number>,
): readonly Row[] {
  const generated = times.get("generated") ?? Number.NaN;
  const row = (against: string, limit: Row["limit"], inverse: boolean): Row => {
    const other = times.get(against) ?? Number.NaN;
    return {
      what: `deep copy, ${kind} objects`,
      value: `${generated.toFixed(1)} µs`,
      against: `${against} (${other.toFixed(1)} µs)`,
      ratio: inverse ? other / generated : generated / other,
      ...(limit && { limit }),
    };
  };
  return [
    row("structuredClone", { least: kind === "stable" ? 10 : 7.5 }, true),
    row("hand-written", { most: 1.2 }, false),
    row("named loads", kind === "sparse" ? { least: 2.5 } : undefined, true),
  ];
}

if (process.argv[1] === import.meta.filename)
  console.log(table(await benchDeepcopy()));
