/** Characters that a string literal holds as escapes: what no editor shows, what ends a line, what Prettier measures oddly. */
const escaped =
  /[\\\p{C}\p{Zl}\p{Zp}\p{Emoji_Presentation}\ufe0f\u20e3]|[^\0-\uffff]|<(?=\/script|!--)/giu;

const shortEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "<": "\\x3C",
};

/** Texts that stand in double quotes as they are, which most are, but for their line breaks. */
const plain = /^[\n !#-;=-[\]-~]*$/;

/** A string literal with the quotes that Prettier prefers, safe in a script element and in any editor. */
export function stringLiteral(value: string): string {
  if (plain.test(value)) {
    const text = value.includes("\n") ? value.replaceAll("\n", "\\n") : value;
    return `"${text}"`;
  }
  const doubles = value.split('"').length;
  const quote = doubles > value.split("'").length ? "'" : '"';
  const text = value.replace(escaped, escapeOf);
  return quote + text.replaceAll(quote, `\\${quote}`) + quote;
}

function escapeOf(char: string): string {
  const short = shortEscapes[char];
  if (short !== undefined) return short;
  return Array.from({ length: char.length }, (_, i) => {
    const hex = char.charCodeAt(i).toString(16).padStart(4, "0");
    return `\\u${hex}`;
  }).join("");
}
