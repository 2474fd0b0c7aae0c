import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { builtinApiRows } from "./builtin-api.ts";
import { benchDeepcopy } from "./deepcopy.ts";
import { buildGoPeers, goSteps } from "./go-peers.ts";
import { between, measure, peakMemory, timeOf } from "./measure.ts";
import type { Samples, Step } from "./measure.ts";
import { readOptions } from "./options.ts";
import type { Options } from "./options.ts";
import { generatedFiles, makeCold, repository } from "./projects.ts";
import { isOver, milliseconds, table } from "./report.ts";
import type { Row } from "./report.ts";
import { growthRow, memoryRow, rowsOf } from "./rows.ts";
import { median, spread } from "./statistics.ts";
import {
  bareNode,
  bareNodeBetween,
  codegen,
  coldAmong,
  coldSteps,
  editSteps,
  sharedEditSteps,
  typeSteps,
  unchangedSteps,
  writeProjects,
} from "./steps.ts";
import type { Projects } from "./steps.ts";
import { benchValidation } from "./validation.ts";

/** Above this spread of a bare Node start, or drift between the two ends of the run, ratios are in doubt. */
const noisy = 0.15;

/** From this size on Go is not measured, since its limits hold at 100 kinds, and there are fewer rounds. */
const large = 500;

const goCache = join(repository, "node_modules/.cache/kubewright-bench/go");

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(options);
  process.exitCode = 2;
} else {
  const rows = await run(options);
  console.log(`\n${table(rows)}\n`);
  const over = rows.filter((row) => isOver(row) === true);
  if (over.length > 0) console.log(`Over a limit: ${over.length}.`);
  if (options.enforce && over.length > 0) process.exitCode = 1;
}

async function run(options: Options): Promise<readonly Row[]> {
  // Not in the system's temporary folder, where others remove files meanwhile: see makeCold.
  const folder = mkdtempSync(join(repository, ".bench-"));
  try {
    const before = bareStarts();
    const rows = sizes(options, folder);
    if (options.only.has("deepcopy")) rows.push(...(await benchDeepcopy()));
    if (options.only.has("api"))
      rows.push(...(await builtinApiRows(folder, 2 * options.runs + 1)));
    if (options.only.has("validation")) rows.push(...(await benchValidation()));
    sayNoise(before, bareStarts());
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizes(options: Options, folder: string): Row[] {
  const go = options.only.has("go") ? buildGoPeers(goCache) : { absent: "" };
  if ("absent" in go && go.absent)
    console.log(`No comparison with Go: ${go.absent}.`);
  const samples: Samples = new Map();
  const rows: Row[] = [];
  let smaller: Projects | undefined;
  for (const kinds of options.kinds) {
    const projects = writeProjects(folder, kinds);
    const peers =
      "folder" in go && kinds < large
        ? goSteps(go.folder, projects.go, ` ${kinds}`)
        : [];
    rows.push(...measureSize({ options, projects, smaller, peers, samples }));
    smaller = projects;
  }
  const growth = growthRow(samples);
  return growth ? [...rows, growth] : rows;
}

interface Size {
  readonly options: Options;
  readonly projects: Projects;
  /** The size before, if any. */
  readonly smaller: Projects | undefined;
  readonly peers: readonly Step[];
  readonly samples: Samples;
}

function measureSize(size: Size): Row[] {
  const { options, projects, smaller, peers, samples } = size;
  const { only } = options;
  const { kinds } = projects;
  const rounds = kinds < large ? options.runs : Math.ceil(options.runs / 2);
  const block = (title: string, steps: readonly Step[], times: number) => {
    if (steps.length === 0) return;
    console.log(`${kinds} kinds: ${title}, ${times} rounds`);
    measure(steps, times, samples);
  };
  // A bare start is compared with those of its own size and minute only.
  for (const { name } of [bareNode, bareNodeBetween]) samples.delete(name);
  // controller-gen, the first, takes about as long as what is held against it.
  const ours = only.has("cold") ? coldSteps(projects) : [];
  const cold =
    kinds >= large && smaller !== undefined
      ? between([coldAmong(smaller, kinds)], ours)
      : between([...ours, ...peers.slice(0, 1)], peers.slice(1));
  warmUp(cold);
  block("cold", cold, rounds);
  if (only.has("types")) block("types", typeSteps(projects), rounds);
  if (only.has("unchanged")) {
    settle(projects);
    // Short at all sizes, and so close to a bare start that a few rounds cannot tell them apart.
    block("unchanged", unchangedSteps(projects), 4 * options.runs + 1);
  }
  if (only.has("edits")) {
    settle(projects);
    block("edits", editSteps(projects), 2 * rounds + 1);
    block("edits of what all share", sharedEditSteps(projects), rounds);
  }
  const rows = [...rowsOf(samples, kinds)];
  if (only.has("memory")) rows.push(memoryOf(projects));
  return rows;
}

/** One round that doesn't count: it fills the caches that stay, such as Go's and the code cache. */
function warmUp(steps: readonly Step[]): void {
  measure(steps, 1);
}

/** Brings a project to where nothing is left to do, and its files to an age at which a stat is enough. */
function settle({ full }: Projects): void {
  timeOf(codegen(full));
  if (generatedFiles(full).length === 0)
    throw new Error(`'kubewright run' wrote nothing in ${full}.`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
  timeOf(codegen(full));
}

function memoryOf({ kinds, full }: Projects): Row {
  const peaks = [1, 2, 3].map(() => {
    makeCold(full);
    return peakMemory(codegen(full));
  });
  return memoryRow(kinds, median(peaks));
}

function bareStarts(): readonly number[] {
  return measure([bareNode], 15).get(bareNode.name) ?? [];
}

function sayNoise(before: readonly number[], after: readonly number[]): void {
  const drift = Math.abs(median(after) / median(before) - 1);
  const widest = Math.max(spread(before), spread(after));
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.log(
    `\nBare Node start: ${milliseconds(median(before))} before, ${milliseconds(median(after))} after; spread ${percent(widest)}, drift ${percent(drift)}.`,
  );
  if (widest > noisy || drift > noisy)
    console.log("THE MACHINE WAS NOISY: take the ratios with care.");
}
