/** The candidate that a mistyped word most likely means; nothing where none is near. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** A help for a word that is none of the known ones, where one of these is near. */
export function meant(
  word: string,
  known: readonly string[],
): string | undefined {
  const near = didYouMean(word, known);
  return near === undefined ? undefined : `Did you mean '${near}'?`;
}

/** The same, or else all that `told` says there are. */
export function meantOrAll(
  word: string,
  known: readonly string[],
  told: string,
): string {
  return meant(word, known) ?? `${told} ${wordList(known)}.`;
}

function wordList(words: readonly string[]): string {
  const last = words.at(-1) ?? "none";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The number of letters to insert, delete, replace or swap (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        replace,
        last[j]! + 1,
        row[j - 1]! + 1,
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
