/** Shows on a terminal how far a run is, once it takes longer than a second. */
export interface Progress {
  step(name: string, done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A progress line on standard error. */
export function createProgress(): Progress {
  // Node makes the stream, and its clock for measurements, at the first use, which a short run can do without.
  const startedAt = process.uptime();
  let shown = false;
  return {
    step(name, done, total) {
      if (process.uptime() - startedAt < 1 || !process.stderr.isTTY) return;
      shown = true;
      process.stderr.write(`\r\u001b[K${done + 1}/${total} ${name}`);
    },
    end() {
      if (shown) process.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
