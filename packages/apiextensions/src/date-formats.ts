import { isCalendarDay } from "./time.ts";

const zero = 48;

/** The number that the digits from one place up to another spell; NaN where they are not all digits. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a day of the calendar begins the text. */
function beginsWithDate(text: string): boolean {
  return (
    text[4] === "-" &&
    text[7] === "-" &&
    isCalendarDay(
      numberAt(text, 0, 4),
      numberAt(text, 5, 7),
      numberAt(text, 8, 10),
    )
  );
}

/** Whether the text is a day of the calendar, as in `2024-02-29`. */
export function isDate(text: string): boolean {
  return text.length === 10 && beginsWithDate(text);
}

/** Hour, minute and second that a clock shows, each in two digits. */
function isClock(text: string, from: number): boolean {
  return (
    text[from + 2] === ":" &&
    text[from + 5] === ":" &&
    numberAt(text, from, from + 2) <= 23 &&
    numberAt(text, from + 3, from + 5) <= 59 &&
    numberAt(text, from + 6, from + 8) <= 59
  );
}

const rest = /^(?:[^\nt][0-9]+)?(?:z|[+-]\d{2}:\d{2})(?:t|$)/iu;

/** Whether the text is a day and a time as the server takes them: a comma for the point, and any offset, are fine. */
export function isDateTime(text: string): boolean {
  if (text[10] !== "T" && text[10] !== "t") return false;
  if (!beginsWithDate(text) || !isClock(text, 11)) return false;
  return (text.length === 20 && text[19] === "Z") || rest.test(text.slice(19));
}
