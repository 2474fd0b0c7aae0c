import { writeSync } from "node:fs";

import { allowClosedPipes } from "./closed-pipes.ts";

/**
 * Writes a short text to standard output at once. `process.stdout` is only made where that does not do, since Node loads
 * all of its streams for it, which takes longer than a run with nothing to do. Returns whether all of the text is out.
 */
export function writeLine(text: string): boolean {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    written = writeSync(1, bytes);
  } catch {
    // A pipe that is full or closed: the stream waits, or gives up.
  }
  if (written === bytes.length) return true;
  allowClosedPipes();
  process.stdout.write(bytes.subarray(written));
  return false;
}
