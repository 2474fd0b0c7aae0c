const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;

/** Keys in the order of Go's YAML: letters by code point, after what is no letter; runs of digits by their number. */
export function inNaturalOrder(keys: readonly string[]): readonly string[] {
  for (let i = 1; i < keys.length; i++) {
    if (compareKeys(keys[i - 1] ?? "", keys[i] ?? "") > 0) {
      return [...keys].sort(compareKeys);
    }
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
  if (isLowercase(charA) && isLowercase(charB)) return charA - charB;
  return compareRunes(Array.from(a), Array.from(b));
}

function isLowercase(char: number): boolean {
  return char >= 97 && char <= 122;
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
