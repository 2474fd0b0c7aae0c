import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A whole process to run. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One thing to measure: what to put in place, untimed, and then the process to time. */
export interface Step {
  readonly name: string;
  readonly before?: () => void;
  readonly command: Command;
}

/** The samples of each step, by its name: milliseconds. */
export type Samples = Map<string, number[]>;

/** Runs the process to its end and gives its wall time in milliseconds; throws what it said when it fails. */
export function timeOf(command: Command): number {
  const start = performance.now();
  const { status, error, stdout, stderr } = spawnSync(
    command.file,
    command.args,
    {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const elapsed = performance.now() - start;
  if (error) throw error;
  if (status !== 0) {
    const line = [command.file, ...command.args].join(" ");
    throw new Error(`'${line}' exited with ${status}:\n${stdout}${stderr}`);
  }
  return elapsed;
}

/**
 * Times every step once a round, one after the other, so that a slow minute of the machine falls on all of them; the
 * order turns from round to round.
 */
export function measure(
  steps: readonly Step[],
  rounds: number,
  samples: Samples = new Map(),
): Samples {
  for (let round = 0; round < rounds; round++)
    for (let at = 0; at < steps.length; at++) {
      const step = steps[(at + round) % steps.length];
      if (!step) continue;
      step.before?.();
      const list = samples.get(step.name) ?? [];
      list.push(timeOf(step.command));
      samples.set(step.name, list);
    }
  return samples;
}

/**
 * Short steps before each of the long ones that they are compared with: a machine that is now fast, now slow, for a few
 * seconds each, is then seen in as many moods by the short ones as by the long ones.
 */
export function between(
  short: readonly Step[],
  long: readonly Step[],
): readonly Step[] {
  return long.length === 0 ? short : long.flatMap((step) => [...short, step]);
}

/** The peak memory in MB of the Node processes that the command starts, added up. */
export function peakMemory(command: Command): number {
  const record = join(command.cwd, "peak-memory.txt");
  rmSync(record, { force: true });
  const preload = join(import.meta.dirname, "record-memory.cjs");
  timeOf({
    ...command,
    env: {
      ...command.env,
      NODE_OPTIONS: `--require=${preload}`,
      BENCH_MEMORY_RECORD: record,
    },
  });
  const kilobytes = readFileSync(record, "utf8").trim().split("\n").map(Number);
  rmSync(record);
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}
