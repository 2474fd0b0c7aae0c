/** What the server says of a value, which it calls a body, in the words of a sentence's end. */
export function detailText(detail: string): string {
  return detail
    .trim()
    .replace(
      /^Checked value must be of type \w+ with format (\w+) in.*$/s,
      "it is outside the range of $1",
    )
    .replace(/^(?:(\S+) )?in body /, (_, field: string | undefined) =>
      field === undefined ? "it " : `'${field}' `,
    );
}
