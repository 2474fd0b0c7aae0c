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

const plain = /^[\n !#-;=-[\]-~]*$/;

/** Whether a text stands in double quotes as it is, but for its line breaks: most do, and what they take is ASCII. */
export function isPlainText(value: string): boolean {
  return plain.test(value);
}

/** The string literal of a text that is plain. */
export function plainLiteral(value: string): string {
  const text = value.includes("\n") ? value.replaceAll("\n", "\\n") : value;
  return `"${text}"`;
}

/** A string literal with the quotes that Prettier prefers, safe in a script element and in any editor. */
export function stringLiteral(value: string): string {
  if (isPlainText(value)) return plainLiteral(value);
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
