/** Whom a rule protects. */
export type Category =
  "objects" | "manifests" | "clients" | "readers" | "shape";

/** What each category stands for, in the words of the documentation. */
export const categories: Readonly<Record<Category, string>> = {
  objects:
    "Objects that are stored: the new definition would refuse them at their next write, lose part of them, or read them otherwise.",
  manifests:
    "Manifests that are applied, and programs that write: what was accepted is refused, or means something else.",
  clients:
    "Programs and people that read or address objects: names, endpoints, columns, fields.",
  readers:
    "Programs that read and count on the old limits: values that could not occur before can occur now.",
  shape:
    "The shape of new fields, which cannot be changed once they are used: what the Kubernetes API conventions advise against.",
};

/** The categories that are checked where nothing else is asked for: loosened limits and opinions on shape are left out. */
export const defaultCategories: readonly Category[] = [
  "objects",
  "manifests",
  "clients",
];

/** One rule: what it finds, and whom it protects. */
export interface RuleFacts {
  readonly protects: readonly Category[];
  /** A sentence for the table of rules. */
  readonly summary: string;
  /** What is wrong with this change; the first argument names the place. */
  readonly message: (what: string, ...more: never[]) => string;
  /** The next move. */
  readonly help: string;
}

/** A place in words, as it stands within a sentence. */
export function within(what: string): string {
  return what.replace(/^(Field|Item|Value|Kind) '/, (noun) =>
    noun.toLowerCase(),
  );
}
