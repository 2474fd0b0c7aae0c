import type { Span } from "../../model/span.ts";
import type { ExportFact, ImportFact } from "../facts.ts";
import { isName } from "./reserved.ts";
import { unsure, type Scanner } from "./scanner.ts";

/** Reads an import statement behind its keyword. */
export function readImport(scanner: Scanner): ImportFact[] {
  if (scanner.isString()) {
    readSpecifier(scanner);
    return [];
  }
  const typeOnly = takeType(scanner);
  const found: Omit<ImportFact, "from">[] = [];
  const start = scanner.at;
  const hasDefault = scanner.word() !== "";
  if (hasDefault) {
    const local = takeName(scanner);
    const at = scanner.since(start);
    found.push({ local, imported: "default", typeOnly, at });
  }
  if (!hasDefault || scanner.is(",")) {
    // A default import and others beside it cannot be types all together.
    if (hasDefault && typeOnly) throw unsure;
    if (hasDefault) scanner.expect(",");
    found.push(...readBindings(scanner, typeOnly));
  }
  const from = readFrom(scanner);
  return found.map(({ local, imported, typeOnly, at }) => ({
    local,
    imported,
    from,
    typeOnly,
    at,
  }));
}

function readBindings(
  scanner: Scanner,
  typeOnly: boolean,
): Omit<ImportFact, "from">[] {
  if (scanner.is("*")) return [readNamespace(scanner, typeOnly)];
  scanner.expect("{");
  return readNames(scanner).map(({ name, as, isType, at }) => ({
    local: checkedName(as),
    imported: name,
    typeOnly: typeOnly || isType,
    at,
  }));
}

function readNamespace(
  scanner: Scanner,
  typeOnly: boolean,
): Omit<ImportFact, "from"> {
  const start = scanner.at;
  scanner.expect("*");
  if (!scanner.takeKeyword("as")) throw unsure;
  const local = takeName(scanner);
  return { local, imported: "*", typeOnly, at: scanner.since(start) };
}

/** What an export statement without a declaration says. */
export interface ModuleExports {
  readonly exports: readonly ExportFact[];
  readonly stars: readonly string[];
}

/** Reads an export statement behind its keyword; undefined where a declaration is exported, and nothing is taken then. */
export function readExport(scanner: Scanner): ModuleExports | undefined {
  if (scanner.word() === "type" && /[{*]/.test(scanner.charBehind("type")))
    scanner.takeWord();
  if (scanner.take("*")) {
    const name = scanner.takeKeyword("as") ? takeName(scanner) : undefined;
    const from = readFrom(scanner);
    return name === undefined
      ? { exports: [], stars: [from] }
      : { exports: [{ name, local: "*", from }], stars: [] };
  }
  if (!scanner.take("{")) return undefined;
  const names = readNames(scanner);
  const from = scanner.word() === "from" ? readFrom(scanner) : undefined;
  if (from === undefined) scanner.takeEnd(false);
  const exports = names.map(({ name, as }) => ({
    name: as,
    local: from === undefined ? checkedName(name) : name,
    ...(from !== undefined && { from }),
  }));
  return { exports, stars: [] };
}

interface NameInBraces {
  readonly name: string;
  readonly as: string;
  readonly isType: boolean;
  readonly at: Span;
}

function readNames(scanner: Scanner): NameInBraces[] {
  const names: NameInBraces[] = [];
  while (!scanner.take("}")) {
    const start = scanner.at;
    const isType = scanner.takeKeyword("type");
    const name = scanner.takeWord();
    // `type as` may be a name, a type called `as`, or a renaming.
    if (name === "as" || name === "type") throw unsure;
    const as = scanner.takeKeyword("as") ? scanner.takeWord() : name;
    names.push({ name, as, isType, at: scanner.since(start) });
    if (!scanner.is("}")) scanner.expect(",");
  }
  return names;
}

function readFrom(scanner: Scanner): string {
  if (!scanner.takeKeyword("from")) throw unsure;
  return readSpecifier(scanner);
}

function readSpecifier(scanner: Scanner): string {
  if (!scanner.isString()) throw unsure;
  const from = scanner.takeString();
  const next = scanner.word();
  if (next === "with" || next === "assert") throw unsure;
  scanner.takeEnd(false);
  return from;
}

/** `import type from` and `import type T from` look alike; only the second's next word is a name. */
function takeType(scanner: Scanner): boolean {
  if (scanner.word() !== "type") return false;
  scanner.takeWord();
  if (scanner.is("{") || scanner.is("*") || isName(scanner.word())) return true;
  throw unsure;
}

function takeName(scanner: Scanner): string {
  return checkedName(scanner.takeWord());
}

function checkedName(name: string): string {
  if (!isName(name)) throw unsure;
  return name;
}
