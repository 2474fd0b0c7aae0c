import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type {
  ClassFact,
  ConstantFact,
  DeclarationFact,
  ExportFact,
  FileFacts,
  FunctionFact,
  ImportFact,
  InterfaceFact,
  TypeParameterFact,
} from "./facts.ts";
import { docOf } from "./parse-doc.ts";
import { expressionOf } from "./parse-expression.ts";
import { decoratorsOf, membersOf } from "./parse-member.ts";
import { typeFactOf } from "./parse-type.ts";
import { spanOf } from "./span-of.ts";

/** What is gathered while a file's statements are read. */
interface Gathered {
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
  readonly stars: string[];
  readonly declarations: Record<string, DeclarationFact>;
  readonly redeclared: FileFacts["redeclared"][number][];
  readonly constants: Record<string, ConstantFact>;
  readonly functions: FunctionFact[];
}

/** Reads a source file's text into facts by the compiler's syntax tree; the name decides the dialect (`.ts`, `.d.ts`), and places have it. */
export function parseFile(name: string, text: string): FileFacts {
  const { ScriptTarget, createSourceFile } = loadCompiler();
  const source = createSourceFile(name, text, {
    languageVersion: ScriptTarget.ESNext,
    jsDocParsingMode: loadCompiler().JSDocParsingMode.ParseNone,
  });
  const gathered: Gathered = {
    imports: [],
    exports: [],
    stars: [],
    declarations: Object.create(null) as Record<string, DeclarationFact>,
    redeclared: [],
    constants: Object.create(null) as Record<string, ConstantFact>,
    functions: [],
  };
  for (const statement of source.statements)
    gatherStatement(statement, source, gathered);
  return { ...gathered, syntaxErrors: syntaxErrorsOf(source) };
}

/** The parser keeps its errors on the file, in a field that its typings do not show. */
function syntaxErrorsOf(source: ts.SourceFile): FileFacts["syntaxErrors"] {
  const { flattenDiagnosticMessageText } = loadCompiler();
  const { parseDiagnostics } = source as unknown as {
    parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, length, messageText }) => ({
    at: { file: source.fileName, start, end: start + length },
    text: flattenDiagnosticMessageText(messageText, " "),
  }));
}

function gatherStatement(
  statement: ts.Statement,
  source: ts.SourceFile,
  into: Gathered,
): void {
  const compiler = loadCompiler();
  if (compiler.isImportDeclaration(statement))
    gatherImport(statement, source, into);
  else if (compiler.isExportDeclaration(statement))
    gatherExport(statement, into);
  else if (compiler.isVariableStatement(statement))
    gatherConstants(statement, source, into);
  else if (compiler.isFunctionDeclaration(statement))
    gatherFunction(statement, source, into);
  else gatherDeclaration(statement, source, into);
}

function gatherImport(
  statement: ts.ImportDeclaration,
  source: ts.SourceFile,
  into: Gathered,
): void {
  const { isNamespaceImport, isStringLiteral } = loadCompiler();
  const { importClause, moduleSpecifier } = statement;
  if (importClause === undefined || !isStringLiteral(moduleSpecifier)) return;
  const from = moduleSpecifier.text;
  const wholeIsType = importClause.isTypeOnly;
  const add = (
    node: ts.Node,
    local: string,
    imported: string,
    typeOnly: boolean,
  ) =>
    into.imports.push({
      local,
      imported,
      from,
      typeOnly,
      at: spanOf(node, source),
    });
  if (importClause.name)
    add(importClause.name, importClause.name.text, "default", wholeIsType);
  const bindings = importClause.namedBindings;
  if (bindings === undefined) return;
  if (isNamespaceImport(bindings))
    add(bindings, bindings.name.text, "*", wholeIsType);
  else
    for (const element of bindings.elements)
      add(
        element,
        element.name.text,
        (element.propertyName ?? element.name).text,
        wholeIsType || element.isTypeOnly,
      );
}

function gatherExport(statement: ts.ExportDeclaration, into: Gathered): void {
  const { isNamedExports, isStringLiteral } = loadCompiler();
  const { exportClause, moduleSpecifier } = statement;
  const from =
    moduleSpecifier && isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : undefined;
  if (exportClause === undefined) {
    if (from !== undefined) into.stars.push(from);
  } else if (isNamedExports(exportClause)) {
    for (const { name, propertyName } of exportClause.elements)
      into.exports.push({
        name: name.text,
        local: (propertyName ?? name).text,
        ...(from !== undefined && { from }),
      });
  } else if (from !== undefined)
    into.exports.push({ name: exportClause.name.text, local: "*", from });
}

function gatherConstants(
  statement: ts.VariableStatement,
  source: ts.SourceFile,
  into: Gathered,
): void {
  const { NodeFlags, isIdentifier } = loadCompiler();
  if ((statement.declarationList.flags & NodeFlags.Const) === 0) return;
  for (const { name, initializer, type } of statement.declarationList
    .declarations) {
    if (!isIdentifier(name)) continue;
    into.constants[name.text] = {
      at: spanOf(name, source),
      ...(initializer && { value: expressionOf(initializer, source) }),
      ...(type && { type: typeFactOf(type, source) }),
    };
    if (isExported(statement))
      into.exports.push({ name: name.text, local: name.text });
  }
}

function gatherFunction(
  node: ts.FunctionDeclaration,
  source: ts.SourceFile,
  into: Gathered,
): void {
  if (node.name === undefined || !isExported(node)) return;
  const first = node.parameters[0]?.type;
  into.functions.push({
    name: node.name.text,
    at: spanOf(node.name, source),
    parameters: node.parameters.length,
    ...(first && { firstParameter: typeFactOf(first, source) }),
  });
  into.exports.push({ name: node.name.text, local: node.name.text });
}

function gatherDeclaration(
  node: ts.Statement,
  source: ts.SourceFile,
  into: Gathered,
): void {
  const fact = declarationOf(node, source);
  if (fact === undefined) return;
  const { name, at } = fact;
  if (into.declarations[name] === undefined) into.declarations[name] = fact;
  else into.redeclared.push({ name, at });
  if (isExported(node))
    into.exports.push({
      name: isDefault(node) ? "default" : name,
      local: name,
    });
}

function declarationOf(
  node: ts.Statement,
  source: ts.SourceFile,
): DeclarationFact | undefined {
  const compiler = loadCompiler();
  if (compiler.isClassDeclaration(node)) return classOf(node, source);
  if (compiler.isInterfaceDeclaration(node)) return interfaceOf(node, source);
  if (compiler.isTypeAliasDeclaration(node))
    return {
      kind: "alias",
      ...nameOf(node, node.name, source),
      type: typeFactOf(node.type, source),
    };
  if (!compiler.isEnumDeclaration(node)) return undefined;
  const members = node.members.map(({ name, initializer }) => ({
    name:
      compiler.isIdentifier(name) || compiler.isStringLiteral(name)
        ? name.text
        : "",
    at: spanOf(name, source),
    ...(initializer && { value: expressionOf(initializer, source) }),
  }));
  return { kind: "enum", ...nameOf(node, node.name, source), members };
}

function classOf(
  node: ts.ClassDeclaration,
  source: ts.SourceFile,
): ClassFact | undefined {
  if (node.name === undefined) return undefined;
  const base = heritageOf(node, loadCompiler().SyntaxKind.ExtendsKeyword)[0];
  return {
    kind: "class",
    ...nameOf(node, node.name, source),
    decorators: decoratorsOf(node, source),
    members: membersOf(node.members, source, typeFactOf),
    ...(base && { base: typeFactOf(base, source) }),
  };
}

function interfaceOf(
  node: ts.InterfaceDeclaration,
  source: ts.SourceFile,
): InterfaceFact {
  const bases = heritageOf(node, loadCompiler().SyntaxKind.ExtendsKeyword);
  return {
    kind: "interface",
    ...nameOf(node, node.name, source),
    bases: bases.map((base) => typeFactOf(base, source)),
    members: membersOf(node.members, source, typeFactOf),
  };
}

type Named =
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration;

function nameOf(node: Named, name: ts.Identifier, source: ts.SourceFile) {
  const parameters =
    "typeParameters" in node ? (node.typeParameters ?? []) : [];
  return {
    name: name.text,
    at: spanOf(name, source),
    doc: docOf(node, source),
    parameters: parameters.map((parameter): TypeParameterFact => ({
      name: parameter.name.text,
      ...(parameter.default && {
        fallback: typeFactOf(parameter.default, source),
      }),
    })),
  };
}

function heritageOf(
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  token: ts.SyntaxKind,
) {
  return (
    node.heritageClauses?.find((clause) => clause.token === token)?.types ?? []
  );
}

function isExported(node: ts.Statement): boolean {
  return hasModifier(node, loadCompiler().SyntaxKind.ExportKeyword);
}

function isDefault(node: ts.Statement): boolean {
  return hasModifier(node, loadCompiler().SyntaxKind.DefaultKeyword);
}

function hasModifier(node: ts.Statement, kind: ts.SyntaxKind): boolean {
  const { canHaveModifiers, getModifiers } = loadCompiler();
  return (
    canHaveModifiers(node) &&
    (getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false)
  );
}
