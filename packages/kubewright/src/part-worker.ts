import { join } from "node:path";
import { workerData } from "node:worker_threads";

import { CodeCache } from "@kubewright/generator/run";
import type { PartThread } from "./helper-thread.ts";

// The second thread of a run: it loads the command line's bundle as the first one does, and waits for its part.
const thread = workerData as PartThread;
const codeCache = new CodeCache(thread.cache);
const { serveParts } = codeCache.load(
  join(__dirname, "cli.cjs"),
) as typeof import("./cli.ts");
serveParts(thread, codeCache);
