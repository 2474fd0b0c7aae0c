import { irregularWords } from "./irregular-words.ts";
import { abbreviations, pluralEndings } from "./plural-endings.ts";

const plurals = new Map(
  irregularWords.map(({ singular, plural }) => [singular, plural]),
);

/** Words that are plurals already. */
const known = new Set(
  irregularWords
    .filter(({ shared }) => !shared)
    .flatMap(({ plural, alternative }) => [plural, alternative ?? plural]),
);

/** What an ending becomes; the later entries of a list stand before the earlier. */
const endings: readonly (readonly [ending: string, plural: string])[] = [
  ...irregularWords
    .filter(({ exact }) => !exact)
    .map(({ singular, plural }) => [singular, plural] as const)
    .toReversed(),
  ...pluralEndings,
].flatMap(([ending, plural]) => [
  [plural, plural] as const,
  [ending, plural] as const,
]);

/** The plural of a kind in lower case, as controller-gen makes it (gobuffalo/flect v1.0.3). */
export function pluralize(kind: string): string {
  return pluralOf(kind).toLowerCase();
}

function pluralOf(name: string): string {
  const word = lastWord(name);
  const lower = word.toLowerCase();
  const whole = plurals.get(name);
  if (whole !== undefined) return whole;
  if (word === "" || known.has(name) || known.has(lower)) return name;
  const irregular = plurals.get(lower);
  if (irregular !== undefined) return replaceEnd(name, word, irregular);
  const rule = endings.find(([ending]) => word.endsWith(ending));
  if (rule !== undefined) {
    const [ending, plural] = rule;
    return replaceEnd(
      name,
      word,
      word.slice(0, word.length - ending.length) + plural,
    );
  }
  return lower.endsWith("s") ? name : `${name}s`;
}

/** Puts a plural in the place of a name's last word; where the name ends otherwise, it is appended. */
function replaceEnd(name: string, word: string, plural: string): string {
  const start = name.endsWith(word)
    ? name.slice(0, name.length - word.length)
    : name;
  return start + plural;
}

/** The last word of a name in camel case; an abbreviation is one word, in capitals. */
function lastWord(name: string): string {
  if (abbreviations.has(name.toUpperCase())) return name.toUpperCase();
  let word = "";
  let before = "";
  for (const letter of name) {
    const startsWord =
      isUpper(letter) &&
      (!isUpper(before) || abbreviations.has(word.toUpperCase()));
    word = startsWord ? letter : word + letter;
    before = letter;
  }
  return abbreviations.has(word.toUpperCase()) ? word.toUpperCase() : word;
}

function isUpper(letter: string): boolean {
  return /^\p{Lu}$/u.test(letter);
}
