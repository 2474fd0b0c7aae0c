import type {
  AliasFact,
  ClassFact,
  DeclarationFact,
  DecoratorFact,
  EnumFact,
  InterfaceFact,
  TypeFact,
  TypeParameterFact,
} from "../facts.ts";
import { docFrom } from "../parse-doc.ts";
import { readExpression } from "./read-expression.ts";
import { readClassMembers } from "./read-class-member.ts";
import { readObjectMembers } from "./read-member.ts";
import { readReference, readType } from "./read-type.ts";
import { isName } from "./reserved.ts";
import { unsure, type Scanner } from "./scanner.ts";

/** Reads a class, interface, alias or enum from its keyword on; `doc` is the block before the statement. */
export function readDeclaration(
  scanner: Scanner,
  doc: string | undefined,
  decorators: readonly DecoratorFact[],
): DeclarationFact {
  const keyword = scanner.takeWord();
  if (scanner.newline) throw unsure;
  if (keyword === "class") return readClass(scanner, doc, decorators);
  if (decorators.length > 0) throw unsure;
  switch (keyword) {
    case "interface":
      return readInterface(scanner, doc);
    case "type":
      return readAlias(scanner, doc);
    case "enum":
      return readEnum(scanner, doc);
    default:
      throw unsure;
  }
}

function readClass(
  scanner: Scanner,
  doc: string | undefined,
  decorators: readonly DecoratorFact[],
): ClassFact {
  const { name, at, doc: said, parameters } = readHead(scanner, doc);
  const base = scanner.takeKeyword("extends")
    ? readReference(scanner)
    : undefined;
  if (scanner.takeKeyword("implements")) readReferences(scanner);
  scanner.expect("{");
  const members = readClassMembers(scanner);
  const kind = "class";
  return base === undefined
    ? { kind, name, at, doc: said, parameters, decorators, members }
    : { kind, name, at, doc: said, parameters, base, decorators, members };
}

function readInterface(
  scanner: Scanner,
  doc: string | undefined,
): InterfaceFact {
  const named = readHead(scanner, doc);
  const bases = scanner.takeKeyword("extends") ? readReferences(scanner) : [];
  scanner.expect("{");
  const members = readObjectMembers(scanner, readType);
  return { kind: "interface", ...named, bases, members };
}

function readReferences(scanner: Scanner): TypeFact[] {
  const types = [readReference(scanner)];
  while (scanner.take(",")) types.push(readReference(scanner));
  return types;
}

function readAlias(scanner: Scanner, doc: string | undefined): AliasFact {
  const named = readHead(scanner, doc);
  scanner.expect("=");
  const type = readType(scanner);
  scanner.takeEnd(false);
  return { kind: "alias", ...named, type };
}

function readEnum(scanner: Scanner, doc: string | undefined): EnumFact {
  const named = readHead(scanner, doc);
  if (named.parameters.length > 0) throw unsure;
  scanner.expect("{");
  const members: EnumFact["members"][number][] = [];
  while (!scanner.take("}")) {
    const start = scanner.at;
    const name = scanner.isString() ? scanner.takeString() : scanner.takeWord();
    const at = scanner.since(start);
    const value = scanner.take("=") ? readExpression(scanner) : undefined;
    members.push({ name, at, ...(value && { value }) });
    if (!scanner.is("}")) scanner.expect(",");
  }
  return { kind: "enum", ...named, members };
}

function readHead(scanner: Scanner, doc: string | undefined) {
  const start = scanner.at;
  const name = scanner.takeWord();
  if (!isName(name)) throw unsure;
  const at = scanner.since(start);
  const parameters = scanner.take("<") ? readParameters(scanner) : [];
  return { name, at, doc: docFrom(doc), parameters };
}

function readParameters(scanner: Scanner): TypeParameterFact[] {
  const parameters: TypeParameterFact[] = [];
  do {
    const name = scanner.takeWord();
    if (!isName(name)) throw unsure;
    if (scanner.takeKeyword("extends")) readType(scanner);
    const fallback = scanner.take("=") ? readType(scanner) : undefined;
    parameters.push({ name, ...(fallback && { fallback }) });
  } while (scanner.take(","));
  scanner.expect(">");
  return parameters;
}
