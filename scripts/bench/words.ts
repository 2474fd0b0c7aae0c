import type { Random } from "./random.ts";

const adjectives = words(`
  active allowed backup cached current default desired effective external final
  global idle initial internal last local managed maximum observed pending
  preferred primary public regional reserved secondary shared stable target upstream
`);

const nouns = words(`
  account address backend bucket budget capacity channel cluster condition deadline
  domain endpoint feature gateway header image interval label listener mode
  network node owner path phase policy pool port priority probe
  profile protocol queue quota region replica revision role route schedule
  selector service session source storage strategy subnet tenant threshold timeout
  token topology volume window zone
`);

const verbs = words(
  "bounds describes limits names overrides records selects sets",
);

/** The word with a capital first letter. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A field name that `taken` does not hold; it is added there. */
export function fieldName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = random.pick(adjectives) + capitalized(random.pick(nouns));
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** A CamelCase noun for a kind. */
export function kindNoun(random: Random): string {
  return capitalized(random.pick(nouns));
}

/** A word for an enum value. */
export function enumValue(random: Random, taken: Set<string>): string {
  return capitalized(fieldName(random, taken));
}

/** A value such as a default string. */
export function plainWord(random: Random): string {
  return random.pick(nouns);
}

/** One to three sentences on a field, one a line. */
export function sentences(random: Random, subject: string): readonly string[] {
  const lines = [
    `${subject} ${random.pick(verbs)} the ${random.pick(adjectives)} ${random.pick(nouns)} of the ${random.pick(nouns)}.`,
  ];
  for (let more = random.below(3); more > 0; more--)
    lines.push(
      `The ${random.pick(adjectives)} ${random.pick(nouns)} ${random.pick(verbs)} the ${random.pick(nouns)} when the ${random.pick(nouns)} is ${random.pick(adjectives)}.`,
    );
  return lines;
}

function words(text: string): [string, ...string[]] {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
}
