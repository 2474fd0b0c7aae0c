const runs: string[] = [];

/** So many spaces; each run is made once. */
export function spaces(count: number): string {
  return (runs[count] ??= " ".repeat(count));
}
