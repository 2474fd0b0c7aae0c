/**
 * Ends the process, unless something that it said is still on its way out: that keeps it alive for as long as it takes.
 * Node would wait for all that V8 is still optimising, and take the heap apart.
 */
export function endProcess(): void {
  const { stdout, stderr } = process;
  if (stdout.writableLength === 0 && stderr.writableLength === 0)
    process.exit();
}
