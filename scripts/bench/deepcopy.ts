import { execFileSync } from "node:child_process";
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

/** How many processes measure each way. */
const rounds = 5;

/** A way to copy a pod: a function of a module. */
interface Way {
  readonly file: string;
  readonly name: string;
}

/** Copies pods in each way, on alike and on varied objects, and holds generated copies against the others. */
export function benchDeepcopy(): readonly Row[] {
  const ways: Readonly<Record<string, Way>> = {
    generated: { file: generatedFile(), name: "deepCopyPod" },
    "hand-written": { file: join(root, "hand-written.ts"), name: "copyPod" },
    "named loads": { file: join(root, "named-loads.ts"), name: "copyPod" },
    structuredClone: {
      file: join(root, "structured-clone.ts"),
      name: "copyPod",
    },
  };
  return (["stable", "sparse"] as const).flatMap((kind) =>
    rowsOf(kind, timesOf(ways, kind)),
  );
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

/**
 * Microseconds a copy, by way. Each way has processes of its own, so that none runs with the garbage, or the types seen,
 * of another; they take turns, so that noise hits all alike.
 */
function timesOf(
  ways: Readonly<Record<string, Way>>,
  kind: Kind,
): ReadonlyMap<string, number> {
  const times = new Map(
    Object.keys(ways).map((name) => [name, [] as number[]]),
  );
  for (let i = 0; i < rounds; i++)
    for (const [name, way] of Object.entries(ways))
      times.get(name)?.push(microseconds(way, kind));
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

function microseconds({ file, name }: Way, kind: Kind): number {
  const url = pathToFileURL(file).href;
  const program = join(root, "run.ts");
  const { execPath, execArgv } = process;
  const args = [...execArgv, program, url, name, kind];
  return Number(execFileSync(execPath, args, { encoding: "utf8" }));
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
  console.log(table(benchDeepcopy()));
