const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;

/** Sorts keys in the order of Go's YAML: letters by code point, after what is no letter; runs of digits by their number. */
export function inNaturalOrder(keys: string[]): readonly string[] {
  if (keys.length > 24) return keys.sort(compareKeys);
  // Most mappings have a few keys, for which this is quicker than a sort.
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!;
    let at = i;
    for (; at > 0 && compareKeys(keys[at - 1]!, key) > 0; at--)
      keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
  return keys;
}

function compareKeys(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let i = 0;
  while (i < shorter && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === shorter) return a.length - b.length;
  const charA = a.charCodeAt(i);
  const charB = b.charCodeAt(i);
  if (charA < 128 && charB < 128 && !isDigit(charA) && !isDigit(charB))
    return Number(isLetter(charA)) - Number(isLetter(charB)) || charA - charB;
  return compareRunes(Array.from(a), Array.from(b));
}

function isLetter(char: number): boolean {
  return (char >= 97 && char <= 122) || (char >= 65 && char <= 90);
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

function compareRunes(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((rune, at) => rune !== b[at]);
  const runeA = a[i] ?? "";
  const runeB = b[i];
  if (runeB === undefined || i < 0) return a.length - b.length;
  const letters = Number(letter.test(runeA)) - Number(letter.test(runeB));
  if (letters !== 0) return letters;
  if (letter.test(runeA)) return codePoint(runeA) - codePoint(runeB);
  return compareNumbers(a, b, i) || codePoint(runeA) - codePoint(runeB);
}

/** Compares the numbers that start at an index, both led by the digits before it where a zero is among them. */
function compareNumbers(
  a: readonly string[],
  b: readonly string[],
  i: number,
): number {
  const digitsA = digitsFrom(a, i);
  const digitsB = digitsFrom(b, i);
  const zero = a[i] === "0" || b[i] === "0";
  const lead = zero && followsNumber(a, i) ? "1" : "0";
  const difference = Number(lead + digitsA) - Number(lead + digitsB);
  return difference || digitsA.length - digitsB.length;
}

function followsNumber(runes: readonly string[], i: number): boolean {
  for (let j = i - 1; j >= 0 && digit.test(runes[j] ?? ""); j--) {
    if (runes[j] !== "0") return true;
  }
  return false;
}

function digitsFrom(runes: readonly string[], start: number): string {
  let end = start;
  while (end < runes.length && digit.test(runes[end] ?? "")) end++;
  return runes.slice(start, end).map(offsetFromZero).join("");
}

function offsetFromZero(rune: string): string {
  return String(codePoint(rune) - 48);
}

function codePoint(rune: string): number {
  return rune.codePointAt(0) ?? 0;
}
