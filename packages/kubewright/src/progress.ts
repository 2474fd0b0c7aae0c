/** Shows on a terminal how far a run is, once it takes longer than a second. */
export interface Progress {
  step(name: string, done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A progress line on a stream. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const startedAt = performance.now();
  let shown = false;
  return {
    step(name, done, total) {
      if (!stream.isTTY || performance.now() - startedAt < 1000) return;
      shown = true;
      stream.write(`\r\u001b[K${done + 1}/${total} ${name}`);
    },
    end() {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
