import {
  FileHashes,
  generatePart,
  useCodeCache,
  warmUp,
  type CodeCache,
  type ReadyGenerator,
} from "@kubewright/generator/run";
import type { PartAnswer, PartTask, PartThread } from "./helper-thread.ts";
import { generators } from "./registry.ts";

/** Generates what it is asked for on a port, in a thread of its own. */
export function serveParts(
  { port, answered }: PartThread,
  codeCache: CodeCache,
): void {
  useCodeCache(codeCache);
  port.on("message", (task: PartTask) => {
    port.postMessage(answerTo(task));
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
  warmUp();
}

/** What a part gives; nothing where it throws: the first thread then does it again, and says why. */
function answerTo(task: PartTask): PartAnswer | undefined {
  try {
    return generated(task);
  } catch {
    return undefined;
  }
}

function generated({
  config,
  generators: named,
  part,
  version,
}: PartTask): PartAnswer {
  const files = new FileHashes();
  const values = new Map<string, string>();
  const made = generatePart(
    {
      config: { ...config, generators: named.flatMap(ready) },
      store: {
        read: () => undefined,
        write: (kind, key, value) =>
          void values.set(`${kind} ${key}`, JSON.stringify(value)),
        hashOf: (path) => files.hashOf(path),
        text: (path) => files.text(path),
      },
      hashOfOutput: () => undefined,
      version,
    },
    part,
  );
  return { made, values: [...values], seen: files.all() };
}

function ready([name, options]: PartTask["generators"][number]) {
  const generator = generators.find((each) => each.name === name);
  return generator === undefined
    ? []
    : [{ generator, options } as unknown as ReadyGenerator];
}
