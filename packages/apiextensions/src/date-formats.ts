import { isCalendarDay } from "./time.ts";

const zero = 48;
const dash = 45;
const colon = 58;
const upperT = 84;
const lowerT = 116;
const upperZ = 90;

/** The number that two digits spell; negative where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return areDigits ? tens * 10 + ones : -1;
}

/** Whether a day of the calendar begins the text. */
function beginsWithDate(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  return (
    century >= 0 &&
    year >= 0 &&
    text.charCodeAt(4) === dash &&
    text.charCodeAt(7) === dash &&
    isCalendarDay(century * 100 + year, twoDigits(text, 5), twoDigits(text, 8))
  );
}

/** Whether the text is a day of the calendar, as in `2024-02-29`. */
export function isDate(text: string): boolean {
  return text.length === 10 && beginsWithDate(text);
}

/** Hour, minute and second that a clock shows, each in two digits. */
function isClock(text: string, from: number): boolean {
  const hour = twoDigits(text, from);
  const minute = twoDigits(text, from + 3);
  const second = twoDigits(text, from + 6);
  return (
    text.charCodeAt(from + 2) === colon &&
    text.charCodeAt(from + 5) === colon &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 59
  );
}

const rest = /^(?:[^\nt][0-9]+)?(?:z|[+-]\d{2}:\d{2})(?:t|$)/iu;

/** Whether the text is a day and a time as the server takes them: a comma for the point, and any offset, are fine. */
export function isDateTime(text: string): boolean {
  const separator = text.charCodeAt(10);
  if (separator !== upperT && separator !== lowerT) return false;
  if (!beginsWithDate(text) || !isClock(text, 11)) return false;
  const isUtc = text.length === 20 && text.charCodeAt(19) === upperZ;
  return isUtc || rest.test(text.slice(19));
}
