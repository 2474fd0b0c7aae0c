import type { Pod } from "./apis/core/v1/pod.ts";
import type { Way } from "./copiers.ts";
import { pods, type Kind } from "./pods.ts";

type Copy = (pod: Pod) => Pod;

/** For how many milliseconds a set is copied before the first round, and in each. */
const time = { warmUp: 400, round: 15 };

/** Keeps what is copied for a while, so that no copy is found to be superfluous. */
const kept: (Pod | undefined)[] = Array.from({ length: 64 });

function copyAll(copy: Copy, set: readonly Pod[]): void {
  for (let i = 0; i < set.length; i++) kept[i % 64] = copy(set[i] as Pod);
}

/** Copies the set for some milliseconds; returns the microseconds a copy. */
function copyFor(duration: number, copy: Copy, set: readonly Pod[]): number {
  const start = performance.now();
  let passes = 0;
  let spent = 0;
  for (; spent < duration; passes++) {
    copyAll(copy, set);
    spent = performance.now() - start;
  }
  return (spent * 1000) / (passes * set.length);
}

/** A copy must say what its object says, in its order, and share nothing; named loads drop what they do not know. */
function check(copy: Copy, set: readonly Pod[], drops: boolean): void {
  const text = (pod: Pod) => JSON.stringify(drops ? sorted(pod) : pod);
  for (const pod of set) {
    const made = copy(pod);
    if (text(made) !== text(pod))
      throw new Error(`No copy of its object: ${JSON.stringify(made)}`);
    if (sharesObject(made, pod)) throw new Error("A copy shares an object.");
  }
}

/** A value without unknown fields, its other fields sorted. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "unknown");
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, each]) => [name, sorted(each)]),
  );
}

function sharesObject(copy: unknown, from: unknown): boolean {
  const known = new Set(objectsIn(from));
  return objectsIn(copy).some((each) => known.has(each));
}

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const [file = "", name = "", makes, kind, objects] = process.argv.slice(2);
const module = (await import(file)) as Readonly<Record<string, Copy>>;
const copy = module[name];
if (copy === undefined) throw new Error(`${file} has no function ${name}.`);
const set = pods(Number(objects), kind as Kind);
copyFor(time.warmUp, copy, set);
if ((makes as Way["makes"]) !== "no copy")
  check(copy, set, makes === "known fields");
process.on("message", () => process.send?.(copyFor(time.round, copy, set)));
process.send?.("ready");
