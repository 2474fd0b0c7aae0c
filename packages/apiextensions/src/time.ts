const rfc3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|([+-])(\d\d):(\d\d))$/;

function daysIn(year: number, month: number): number {
  if (month !== 2)
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether year, month and day name a day of the calendar. */
export function isCalendarDay(
  year: number,
  month: number,
  day: number,
): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The instant in UTC and whole seconds, or undefined when the text is no RFC 3339 time as Go reads it. */
export function normalizeTime(text: string): string | undefined {
  const match = rfc3339.exec(text);
  if (match === null) return undefined;
  const part = (i: number) => Number(match[i] ?? 0);
  if (!isCalendarDay(part(1), part(2), part(3))) return undefined;
  if (part(4) > 23 || part(5) > 59 || part(6) > 59) return undefined;
  if (part(8) > 24 || part(9) > 60) return undefined;
  const offset = (part(8) * 60 + part(9)) * (match[7] === "-" ? -1 : 1);
  const time = new Date(0);
  time.setUTCFullYear(part(1), part(2) - 1, part(3));
  time.setUTCHours(part(4), part(5) - offset, part(6));
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}
