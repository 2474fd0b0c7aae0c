import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { openProject } from "../../packages/generator/src/load/project.ts";
import {
  timesOf,
  type PodSet,
  type Times,
  type Way,
} from "./deepcopy/copiers.ts";
import { table, type Row } from "./report.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "deepcopy");

/** Where the generated file goes: a place from which its imports resolve. */
const cache = join(root, "../../../node_modules/.cache/kubewright-bench");

/**
 * How many objects the sets have. The smaller ones stay in a small share of a cache with their shapes and copies; at the
 * larger ones each way waits for the memory too, and the quicker it is the more its ratio says of that.
 */
const sizes = [50, 200];

/** How many processes measure each way, and how often. */
const effort = { processes: 5, rounds: 30 };

/** Copies pods in each way, on alike and on varied objects, and holds generated copies against the others. */
export async function benchDeepcopy(): Promise<readonly Row[]> {
  const ways = waysToTreat();
  const rows: Row[] = [];
  for (const objects of sizes)
    for (const kind of ["stable", "sparse"] as const) {
      const set = { kind, objects, ...effort };
      rows.push(...rowsOf(set, await timesOf(ways, set)));
    }
  return rows;
}

function waysToTreat(): Readonly<Record<string, Way>> {
  const byHand = (file: string) => ({
    file: join(root, file),
    name: "copyPod",
  });
  return {
    generated: { file: generatedFile(), name: "deepCopyPod", makes: "copy" },
    "hand-written": { ...byHand("hand-written.ts"), makes: "copy" },
    "named loads": { ...byHand("named-loads.ts"), makes: "known fields" },
    structuredClone: { ...byHand("structured-clone.ts"), makes: "copy" },
    "reading alone": {
      file: join(root, "read-alone.ts"),
      name: "readPod",
      makes: "no copy",
    },
  };
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

function rowsOf(
  { kind, objects }: PodSet,
  times: ReadonlyMap<string, Times>,
): readonly Row[] {
  const generated = times.get("generated") ?? [];
  const row = (against: string, limit: Row["limit"], inverse: boolean): Row => {
    const other = times.get(against) ?? [];
    return {
      what: `deep copy, ${objects} ${kind} objects`,
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
    row("reading alone", undefined, false),
  ];
}

/** The median of the rounds' ratios: a machine that changes its pace spoils few of them. */
function ratioOfRounds(times: Times, others: Times): number {
  return median(times.map((time, i) => time / (others[i] ?? Number.NaN)));
}

if (process.argv[1] === import.meta.filename)
  console.log(table(await benchDeepcopy()));
