/** Where an error goes on in words of a library, or shows a value as a Go struct: what matches outside of the group is left out. */
const ownWords = [
  /(must be a valid regular expression, but isn't: )[^]*/,
  /(url must be a valid URL: )[^]*/,
  /(unable to load root certificates: )[^]*/,
  /(\.caBundle: Invalid value: )[^]*/,
  /^(spec\.versions: Invalid value: ).*?(?=: m)/,
  /(ownerReferences: Invalid value: ).*?\}\]?(?=: )/,
  /(deprecationWarning: Invalid value: ").*?(?=": )/,
  /(?:json: cannot unmarshal |parsing time ).*?(?=$|, \w+)()/,
  /(items: Invalid value: ).*?(?=must only have)/,
  /(openAPIV3Schema: Invalid value: ).*?(?=only \[)/,
  /^(status\.storedVersions: Invalid value: ).*?(?=: m)/,
];

/** Whether both list errors that say the same, whatever their order. */
export function sameMeaning(
  ours: readonly string[],
  theirs: readonly string[],
): boolean {
  const distinct = (texts: readonly string[]) =>
    [...new Set(texts.map(meaning))].sort().join("\n");
  return distinct(ours) === distinct(theirs);
}

/** The text without words that are a library's, and with what the server lists at random in order. */
function meaning(text: string): string {
  const [before = "", list] = text.split(
    /(?<=must result in valid metadata: )/,
  );
  const ordered = list === undefined ? "" : list.split(", ").sort().join(", ");
  return own(before) + own(ordered);
}

function own(text: string): string {
  return ownWords.reduce((rest, words) => rest.replace(words, "$1"), text);
}
