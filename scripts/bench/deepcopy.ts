import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { openProject } from "../../packages/generator/src/load/project.ts";
import { timesOf, type Set, type Times, type Way } from "./deepcopy/copiers.ts";
import { table, type Limit, type Row } from "./report.ts";
import { median } from "./statistics.ts";

const root = join(import.meta.dirname, "deepcopy");

/** Where the generated file goes: a place from which its imports resolve. */
const cache = join(root, "../../../node_modules/.cache/kubewright-bench");

/**
 * The sets that limits hold for: some 0.3 MB of heap, which stays in a small share of a cache together with its shapes
 * and copies. Beyond the cache each way waits for the same memory, and the quicker it is the more its ratio says of that.
 */
const held = { objects: 50, processes: 5, rounds: 30 };

/** The sets that show what is left beyond such a share: 1.3 MB, and more shapes. They have no limits. */
const beyondCache = { objects: 200, processes: 2, rounds: 30 };

/** Copies pods in each way, on alike and on varied objects, and holds generated copies against the others. */
export async function benchDeepcopy(): Promise<readonly Row[]> {
  const copying = waysToCopy();
  const reading: Way = {
    file: join(root, "read-alone.ts"),
    name: "readPod",
    makes: "nothing",
  };
  const rows: Row[] = [];
  for (const kind of ["stable", "sparse"] as const) {
    const set = { kind, ...held };
    rows.push(...heldRows(set, await timesOf(copying, set)));
  }
  for (const kind of ["stable", "sparse"] as const) {
    const set = { kind, ...beyondCache };
    const ways = { ...copying, "reading alone": reading };
    rows.push(...shownRows(set, await timesOf(ways, set)));
  }
  return rows;
}

function waysToCopy(): Readonly<Record<string, Way>> {
  const byHand = (file: string) => ({
    file: join(root, file),
    name: "copyPod",
  });
  return {
    generated: { file: generatedFile(), name: "deepCopyPod", makes: "copy" },
    "hand-written": { ...byHand("hand-written.ts"), makes: "copy" },
    "named loads": { ...byHand("named-loads.ts"), makes: "known fields" },
    structuredClone: { ...byHand("structured-clone.ts"), makes: "copy" },
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

type TimesOfWays = ReadonlyMap<string, Times>;

function heldRows(set: Set, times: TimesOfWays): readonly Row[] {
  const isSparse = set.kind === "sparse";
  const { slowerThan, fasterThan } = comparisons(set, times);
  return [
    fasterThan("structuredClone", { least: isSparse ? 7.5 : 10 }),
    slowerThan("hand-written", { most: 1.2 }),
    fasterThan("named loads", isSparse ? { least: 2.5 } : undefined),
  ];
}

function shownRows(set: Set, times: TimesOfWays): readonly Row[] {
  const { slowerThan, fasterThan } = comparisons(set, times);
  return [
    fasterThan("structuredClone"),
    slowerThan("hand-written"),
    fasterThan("named loads"),
    slowerThan("reading alone"),
  ];
}

/** Makes rows that hold generated copies against another way, by what share of its time they need or the inverse. */
function comparisons(set: Set, times: TimesOfWays) {
  const generated = times.get("generated") ?? [];
  const row = (against: string, ratio: number, limit?: Limit): Row => ({
    what: `deep copy, ${set.objects} ${set.kind} objects`,
    value: `${median(generated).toFixed(1)} µs`,
    against: `${against} (${median(times.get(against) ?? []).toFixed(1)} µs)`,
    ratio,
    ...(limit && { limit }),
  });
  const other = (against: string) => times.get(against) ?? [];
  return {
    slowerThan: (against: string, limit?: Limit): Row =>
      row(against, ratioOfRounds(generated, other(against)), limit),
    fasterThan: (against: string, limit?: Limit): Row =>
      row(against, ratioOfRounds(other(against), generated), limit),
  };
}

/** The median of the rounds' ratios: a machine that changes its pace spoils few of them. */
function ratioOfRounds(times: Times, others: Times): number {
  return median(times.map((time, i) => time / (others[i] ?? Number.NaN)));
}

if (process.argv[1] === import.meta.filename)
  console.log(table(await benchDeepcopy()));
