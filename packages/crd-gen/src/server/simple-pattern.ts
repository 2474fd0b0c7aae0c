const classes = String.raw`\[\^?(?:a-z|A-Z|0-9|[A-Za-z0-9_.:/@ ])+-?\]`;
const atoms = String.raw`(?:[A-Za-z0-9_@:/ -]|\\[.dDwWsS/-]|\.|${classes})`;
const repeats = String.raw`(?:[*+?]|\{\d{1,3}\}|\{\d{1,3},\})?`;
const simple = new RegExp(`^\\^?(?:${atoms}${repeats})*\\$?$`);

/** Whether a pattern is of the plain sort that most are, which every dialect of regular expressions knows; RE2 takes longer to say so. */
export function isSimplePattern(pattern: string): boolean {
  return simple.test(pattern);
}
