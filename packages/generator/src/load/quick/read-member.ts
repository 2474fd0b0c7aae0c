import type {
  DecoratorFact,
  IndexFact,
  MemberFact,
  PropertyFact,
} from "../facts.ts";
import { docFrom } from "../parse-doc.ts";
import { readDecorators } from "./read-decorator.ts";
import { readType } from "./read-type.ts";
import { unsure, type Scanner } from "./scanner.ts";

const none: readonly DecoratorFact[] = [];

/** Reads what stands in the braces of an interface or object type, the closing one included. */
export function readObjectMembers(scanner: Scanner): MemberFact[] {
  const members: MemberFact[] = [];
  while (!scanner.take("}")) {
    const doc = scanner.doc();
    const start = scanner.at;
    takeReadonly(scanner);
    const member = scanner.is("[")
      ? readIndex(scanner)
      : readProperty(scanner, { doc, decorators: none, inClass: false });
    if (!scanner.take(",")) scanner.takeEnd(true);
    members.push(placed(member, start, scanner));
  }
  return members;
}

/** Reads what stands in the braces of a class, the closing one included. */
export function readClassMembers(scanner: Scanner): MemberFact[] {
  const members: MemberFact[] = [];
  while (!scanner.take("}")) {
    if (scanner.take(";")) continue;
    const start = scanner.at;
    const member = readClassMember(scanner);
    scanner.takeEnd(true);
    members.push(placed(member, start, scanner));
  }
  return members;
}

function readClassMember(scanner: Scanner): Unplaced {
  const doc = scanner.doc();
  const decorators = readDecorators(scanner);
  takeReadonly(scanner);
  if (!scanner.is("["))
    return readProperty(scanner, { doc, decorators, inClass: true });
  if (decorators.length > 0) throw unsure;
  return readIndex(scanner);
}

/** A property has the place of its name; an index signature that of all of it, with what ends it. */
type Unplaced = PropertyFact | Omit<IndexFact, "at">;

function placed(member: Unplaced, start: number, scanner: Scanner): MemberFact {
  return member.kind === "property"
    ? member
    : { ...member, at: [start, scanner.before] };
}

function takeReadonly(scanner: Scanner): void {
  if (scanner.word() !== "readonly") return;
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
function readProperty(
  scanner: Scanner,
  { doc, decorators, inClass }: PropertyContext,
): PropertyFact {
  const start = scanner.at;
  const name = scanner.isString() ? scanner.takeString() : scanner.takeWord();
  const end = scanner.before;
  if (scanner.newline || (inClass && name === "constructor")) throw unsure;
  const optional = scanner.take("?");
  if (!optional && inClass) scanner.take("!");
  scanner.expect(":");
  const type = readType(scanner);
  return {
    kind: "property",
    name,
    at: [start, end],
    doc: docFrom(doc),
    optional,
    type,
    decorators,
  };
}

/** `[key: string]: T`; computed names and mapped types have no colon there. */
function readIndex(scanner: Scanner): Omit<IndexFact, "at"> {
  scanner.expect("[");
  scanner.takeWord();
  scanner.expect(":");
  const key = readType(scanner);
  scanner.expect("]");
  scanner.expect(":");
  const value = readType(scanner);
  return { kind: "index", key, value };
}
