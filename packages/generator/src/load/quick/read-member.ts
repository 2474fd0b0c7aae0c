import type {
  DecoratorFact,
  IndexFact,
  MemberFact,
  PropertyFact,
  TypeFact,
} from "../facts.ts";
import { docFrom } from "../parse-doc.ts";
import { unsure, type Scanner } from "./scanner.ts";

/** Reads a type; the parts of members are types, which hold members in turn. */
export type ReadType = (scanner: Scanner) => TypeFact;

const none: readonly DecoratorFact[] = [];

/** Reads what stands in the braces of an interface or object type, the closing one included. */
export function readObjectMembers(
  scanner: Scanner,
  readType: ReadType,
): MemberFact[] {
  const members: MemberFact[] = [];
  while (!scanner.take("}")) {
    const doc = scanner.doc();
    const start = scanner.at;
    takeReadonly(scanner);
    const member = scanner.is("[")
      ? readIndex(scanner, readType)
      : readProperty(scanner, readType, {
          doc,
          decorators: none,
          inClass: false,
        });
    if (!scanner.take(",")) scanner.takeEnd(true);
    members.push(placed(member, start, scanner));
  }
  return members;
}

/** A property has the place of its name; an index signature that of all of it, with what ends it. */
export type Unplaced = PropertyFact | Omit<IndexFact, "at">;

/** Gives an index signature, which has been read with what ends it, its place. */
export function placed(
  member: Unplaced,
  start: number,
  scanner: Scanner,
): MemberFact {
  return member.kind === "property"
    ? member
    : { ...member, at: scanner.since(start) };
}

/** Passes `readonly` where it is no property's name. */
export function takeReadonly(scanner: Scanner): void {
  if (!scanner.isWord("readonly")) return;
  if (/[?!:;,}]/.test(scanner.charBehind("readonly"))) return;
  scanner.takeWord();
  if (scanner.newline) throw unsure;
}

interface PropertyContext {
  readonly doc: string | undefined;
  readonly decorators: readonly DecoratorFact[];
  readonly inClass: boolean;
}

/** A property with its type; methods, initialisers and other modifiers have another token where its colon is. */
export function readProperty(
  scanner: Scanner,
  readType: ReadType,
  { doc, decorators, inClass }: PropertyContext,
): PropertyFact {
  const start = scanner.at;
  const name = scanner.isString() ? scanner.takeString() : scanner.takeWord();
  const at = scanner.since(start);
  if (scanner.newline || (inClass && name === "constructor")) throw unsure;
  const optional = scanner.take("?");
  if (!optional && inClass) scanner.take("!");
  scanner.expect(":");
  const type = readType(scanner);
  return {
    kind: "property",
    name,
    at,
    doc: docFrom(doc),
    optional,
    type,
    decorators,
  };
}

/** `[key: string]: T`; computed names and mapped types have no colon there. */
export function readIndex(
  scanner: Scanner,
  readType: ReadType,
): Omit<IndexFact, "at"> {
  scanner.expect("[");
  scanner.takeWord();
  scanner.expect(":");
  const key = readType(scanner);
  scanner.expect("]");
  scanner.expect(":");
  const value = readType(scanner);
  return { kind: "index", key, value };
}
