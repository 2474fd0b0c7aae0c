/** What standard output and standard error are to the event loop. */
const ofStreams: ReadonlySet<string> = new Set(["PipeWrap", "TTYWrap"]);

/**
 * Ends the process, unless the script has something under way that it did not wait for, or something that was said is
 * still on its way out: these keep it alive for as long as they take. By itself, Node would wait for all that V8 is
 * still optimising, and take the heap apart.
 */
export function endProcess(): void {
  setImmediate(() => {
    const { stdout, stderr } = process;
    const said = stdout.writableLength === 0 && stderr.writableLength === 0;
    if (said && process.getActiveResourcesInfo().every(isStream))
      process.exit();
  });
}

/** Resolves once the script has nothing under way, where it did not wait for what it began. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    process.once("beforeExit", () => resolve());
  });
}

function isStream(resource: string): boolean {
  return ofStreams.has(resource);
}
