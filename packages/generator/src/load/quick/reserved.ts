/** The words that no type, binding or value can be named by, and those with a meaning of their own in a type. */
const reserved = new Set(
  (
    "abstract any as asserts async await bigint boolean break case catch class const continue debugger default " +
    "delete do else enum export extends false finally for from function get if implements import in infer instanceof " +
    "interface intrinsic is keyof let namespace never new null number object of out package private protected public " +
    "readonly return satisfies set static string super switch symbol this throw true try type typeof undefined unique " +
    "unknown using var void while with yield"
  ).split(" "),
);

/** Whether a word may be taken for the name of something without a second look. */
export function isName(word: string): boolean {
  return word !== "" && !reserved.has(word);
}

/** The words that are values, in types and in expressions. */
export const wordLiterals: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);
