/** Long names of Unicode's categories, as Go looks them up, with the short ones. */
const categories: ReadonlyMap<string, string> = new Map(
  [
    "Casedletter LC",
    "Closepunctuation Pe",
    "Cntrl Cc",
    "Combiningmark M",
    "Connectorpunctuation Pc",
    "Control Cc",
    "Currencysymbol Sc",
    "Dashpunctuation Pd",
    "Decimalnumber Nd",
    "Digit Nd",
    "Enclosingmark Me",
    "Finalpunctuation Pf",
    "Format Cf",
    "Initialpunctuation Pi",
    "Letter L",
    "Letternumber Nl",
    "Lineseparator Zl",
    "Lowercaseletter Ll",
    "Mark M",
    "Mathsymbol Sm",
    "Modifierletter Lm",
    "Modifiersymbol Sk",
    "Nonspacingmark Mn",
    "Number N",
    "Openpunctuation Ps",
    "Other C",
    "Otherletter Lo",
    "Othernumber No",
    "Otherpunctuation Po",
    "Othersymbol So",
    "Paragraphseparator Zp",
    "Privateuse Co",
    "Punct P",
    "Punctuation P",
    "Separator Z",
    "Spaceseparator Zs",
    "Spacingmark Mc",
    "Surrogate Cs",
    "Symbol S",
    "Titlecaseletter Lt",
    "Unassigned Cn",
    "Uppercaseletter Lu",
  ].map((line) => line.split(" ") as [string, string]),
);

const token = /\\Q[^]*?(?:\\E|$)|\\([pP])\{(\^?)([^}]*)\}|\\[^]/g;

/**
 * The pattern with the names of its Unicode classes as Go reads them since 1.25: without regard to case, spaces, hyphens
 * and underscores. A script whose name has an underscore is then found no more, by Go as well.
 */
export function withNamesOfGo(pattern: string): string {
  if (!/\\p\{/i.test(pattern)) return pattern;
  return pattern.replace(
    token,
    (text, letter?: string, not?: string, name?: string) => {
      if (letter === undefined || name === undefined) return text;
      const looked = canonical(name);
      return `\\${letter}{${not}${categories.get(looked) ?? looked}}`;
    },
  );
}

function canonical(name: string): string {
  const plain = name.replace(/[_ -]/g, "");
  const rest = plain.slice(1).replace(/[A-Z]/g, (it) => it.toLowerCase());
  return plain.charAt(0).replace(/[a-z]/, (it) => it.toUpperCase()) + rest;
}
