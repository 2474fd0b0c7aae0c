import { isGoDuration } from "./go-duration.ts";

const amount = /(\d+)[\t\n\f\r ]*([A-Za-zµ]+)/g;

/** Units of a free duration: exact names, and the last as a prefix. */
const units: readonly (readonly string[])[] = [
  ["ns", "nano"],
  ["us", "µs", "micro"],
  ["ms", "milli"],
  ["s", "sec"],
  ["m", "min"],
  ["h", "hr", "hour"],
  ["d", "day"],
  ["w", "wk", "week"],
];

const maxInt64 = 2n ** 63n - 1n;

/** Whether the server takes the text for a duration: as Go writes it, or with an amount and a unit anywhere. */
export function isDuration(text: string): boolean {
  if (isGoDuration(text)) return true;
  let found = false;
  for (const [, digits = "", unit = ""] of text.matchAll(amount)) {
    if (isTooLarge(digits)) return false;
    if (isUnit(unit.toLowerCase())) found = true;
  }
  return found;
}

function isTooLarge(digits: string): boolean {
  return BigInt(digits) > maxInt64;
}

function isUnit(unit: string): boolean {
  return units.some(
    (names) => names.includes(unit) || unit.startsWith(names.at(-1) as string),
  );
}
