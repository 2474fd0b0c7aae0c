import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from "node:worker_threads";

import type {
  FileHashes,
  GeneratedPart,
  HashedFile,
  Helper,
  ResolvedConfig,
  ValueStore,
} from "@kubewright/generator/run";
import { generators } from "./registry.ts";

/** A configuration as it crosses to another thread, where generators go by name. */
export interface PartTask {
  readonly config: Omit<ResolvedConfig, "generators">;
  readonly generators: readonly (readonly [
    name: string,
    options: Readonly<Record<string, unknown>>,
  ])[];
  readonly part: readonly string[];
  readonly version: string;
}

/** What comes back. */
export interface PartAnswer {
  readonly made: GeneratedPart;
  readonly values: readonly (readonly [id: string, text: string])[];
  readonly seen: readonly (readonly [path: string, file: HashedFile])[];
}

/** What the thread is started with. */
export interface PartThread {
  readonly port: MessagePort;
  /** Is raised when an answer is on the port. */
  readonly answered: Int32Array;
  /** The folder of the code cache. */
  readonly cache: string | undefined;
}

/** What the run of this process keeps, to which the thread's part is added. */
export interface HelperHost {
  readonly files: FileHashes;
  readonly values: ValueStore;
  readonly version: string;
}

/** An answer that takes longer is given up. */
const patience = 120_000;

/** Starts a thread that is ready by the time there is work; nothing where there is one processor. */
export function startHelper(
  folder: string,
  cache: string | undefined,
  host: HelperHost,
): Helper | undefined {
  if (availableParallelism() < 2) return undefined;
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const workerData: PartThread = { port: port2, answered, cache };
  const worker = new Worker(join(folder, "part-worker.cjs"), {
    workerData,
    transferList: [port2],
  });
  // A thread that dies answers nothing, and this one does its part then.
  worker.on("error", () => undefined);
  worker.unref();
  port.unref();
  return {
    start(config, part) {
      const task = taskOf(config, part, host.version);
      if (task !== undefined) port.postMessage(task);
      return task !== undefined;
    },
    result() {
      Atomics.wait(answered, 0, 0, patience);
      Atomics.store(answered, 0, 0);
      const received = receiveMessageOnPort(port) as
        { readonly message: PartAnswer | undefined } | undefined;
      const answer = received?.message;
      if (answer === undefined) return undefined;
      host.values.adopt(answer.values);
      host.files.adopt(answer.seen);
      return answer.made;
    },
  };
}

/** A task for the thread, which knows the generators of the registry only. */
function taskOf(
  { generators: wanted, ...config }: ResolvedConfig,
  part: readonly string[],
  version: string,
): PartTask | undefined {
  const known: readonly unknown[] = generators;
  if (wanted.some(({ generator }) => !known.includes(generator)))
    return undefined;
  const named = wanted.map(
    ({ generator, options }) => [generator.name, options] as const,
  );
  return { config, generators: named, part, version };
}
