import { pluralize } from "@kubewright/generator";

/** A property's name as a part of a class's name: `secretRef` → `SecretRef`; its description may know the capitals. */
export function wordOf(property: string, description: unknown): string {
  const [first = ""] =
    typeof description === "string" ? description.split(/[\s:,.;]/) : [];
  const known = first.toLowerCase() === property.toLowerCase();
  const word = (known ? first : property)
    .split(/[^\p{ID_Continue}]+|[^\0-\uffff]+/u)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return word === "" ? "Value" : word;
}

const endings = [
  [/ies$/i, "y"],
  [/(s|x|z|sh)es$/i, "$1"],
  [/([^a]|[ptw]a|[^cp]a)ches$/i, "$1ch"],
  [/s$/i, ""],
  [/es$/i, ""],
] as const;

/** What one item is called, by what a list or a map is: `Groups` → `Group`; where that is no plural, the same. */
export function itemWord(word: string): string {
  for (const [ending, singular] of endings) {
    if (!ending.test(word)) continue;
    const item = word.replace(ending, singular);
    if (item.length > 1 && pluralize(item) === word.toLowerCase()) return item;
  }
  return word;
}

/** The words of a name in camel case: `CertSecretRef` → `Cert`, `Secret`, `Ref`. */
export function wordsIn(name: string): readonly string[] {
  return name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu) ?? [name];
}

/** The words that all of some names end with, joined. */
export function commonEnding(names: readonly string[]): string {
  const lists = names.map((name) => wordsIn(name).toReversed());
  const [first = [], ...others] = lists;
  const ends = first.findIndex((word, i) =>
    others.some((other) => other[i]?.toLowerCase() !== word.toLowerCase()),
  );
  const shared = ends === -1 ? first : first.slice(0, ends);
  return shared.toReversed().join("");
}

/** A name as a file's: `HTTPRoute` → `http-route`. */
export function kebab(name: string): string {
  return wordsIn(name)
    .map((word) => word.toLowerCase())
    .join("-");
}
