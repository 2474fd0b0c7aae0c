import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kind } from "./pods.ts";

/** A way to treat a pod: a function of a module. */
export interface Way {
  readonly file: string;
  readonly name: string;
  /** What it makes of a pod, which is checked: `known fields` is a copy without unknown ones. */
  readonly makes: "copy" | "known fields" | "no copy";
}

/** Pods, and how often they are copied: by how many sets of processes, in how many rounds each. */
export interface PodSet {
  readonly kind: Kind;
  readonly objects: number;
  readonly processes: number;
  readonly rounds: number;
}

/** Microseconds an object, one for each round. */
export type Times = readonly number[];

/**
 * The times of each way. Each has processes of its own, so that none runs with the garbage, or the types seen, of
 * another. They take turns of a few milliseconds, so that what is held against each other met the same machine.
 */
export async function timesOf(
  ways: Readonly<Record<string, Way>>,
  set: PodSet,
): Promise<ReadonlyMap<string, Times>> {
  const times = new Map(
    Object.keys(ways).map((name) => [name, [] as number[]]),
  );
  for (let i = 0; i < set.processes; i++) {
    const copiers = new Map<string, Copier>();
    try {
      for (const [name, way] of Object.entries(ways))
        copiers.set(name, await copierOf(way, set));
      await takeTurns(copiers, set.rounds, times);
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
async function copierOf(way: Way, set: PodSet): Promise<Copier> {
  const child = fork(join(import.meta.dirname, "run.ts"), [
    pathToFileURL(way.file).href,
    way.name,
    way.makes,
    set.kind,
    String(set.objects),
  ]);
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
  rounds: number,
  times: ReadonlyMap<string, number[]>,
): Promise<void> {
  for (let i = 0; i < rounds; i++)
    for (const [name, copier] of copiers)
      times.get(name)?.push(await copier.copy());
}
