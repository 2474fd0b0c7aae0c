import { writeSync } from "node:fs";

/**
 * Writes a short text to standard output at once. `process.stdout` is only made where that does not do, since Node loads
 * all of its streams for it, which takes longer than a run with nothing to do.
 */
export function writeLine(text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    written = writeSync(1, bytes);
  } catch {
    // A pipe that is full or closed: the stream waits, or says so.
  }
  if (written < bytes.length) process.stdout.write(bytes.subarray(written));
}
