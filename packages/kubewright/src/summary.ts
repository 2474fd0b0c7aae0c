/** What a run did. */
export interface RunResult {
  /** Paths as they are shown, sorted. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files were as they should be. */
  readonly unchanged: number;
}

const mostNames = 12;

/** What a run did, in a line, and the names of the files where they are few. */
export function summaryOf(result: RunResult, milliseconds: number): string {
  const { written, removed, unchanged } = result;
  const time = `(${(milliseconds / 1000).toFixed(2)} s)`;
  if (written.length + removed.length === 0)
    return `Nothing to do: ${count(unchanged)} up to date ${time}.\n`;
  const parts = [
    ...(written.length > 0 ? [`wrote ${count(written.length)}`] : []),
    ...(removed.length > 0 ? [`removed ${count(removed.length)}`] : []),
    `left ${unchanged} alone`,
  ];
  const text = parts.join(", ");
  const names = [
    ...written.map((path) => `  wrote    ${path}\n`),
    ...removed.map((path) => `  removed  ${path}\n`),
  ];
  const shown = names.length <= mostNames ? names.join("") : "";
  return `${shown}${text[0]!.toUpperCase()}${text.slice(1)} ${time}.\n`;
}

function count(files: number): string {
  return files === 1 ? "1 file" : `${files} files`;
}
