import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type {
  DecoratorFact,
  ForeignMember,
  ForeignMemberFact,
  MemberFact,
  PropertyFact,
  TypeFact,
} from "./facts.ts";
import { docOf } from "./parse-doc.ts";
import { expressionOf } from "./parse-expression.ts";
import { spanOf } from "./span-of.ts";

/** Reads a type; the parts of members are types, which hold members in turn. */
export type ReadType = (node: ts.TypeNode, source: ts.SourceFile) => TypeFact;

/** Reads the members of a class, interface or object type, in source order. */
export function membersOf(
  nodes: readonly (ts.ClassElement | ts.TypeElement)[],
  source: ts.SourceFile,
  readType: ReadType,
): MemberFact[] {
  const { SyntaxKind } = loadCompiler();
  return nodes
    .filter((node) => node.kind !== SyntaxKind.SemicolonClassElement)
    .map((node) => memberOf(node, source, readType));
}

function memberOf(
  node: ts.ClassElement | ts.TypeElement,
  source: ts.SourceFile,
  readType: ReadType,
): MemberFact {
  const compiler = loadCompiler();
  const foreign = foreignOf(node);
  if (foreign !== undefined) return foreignFact(node, foreign, source);
  if (compiler.isIndexSignatureDeclaration(node)) {
    const key = node.parameters[0]?.type;
    if (key === undefined) return foreignFact(node, "computed name", source);
    // The parser takes an index signature without a type, whatever the compiler's own types say.
    const value = node.type as ts.TypeNode | undefined;
    if (value === undefined) return untypedFact(node, source);
    return {
      kind: "index",
      key: readType(key, source),
      value: readType(value, source),
      at: spanOf(node, source),
    };
  }
  const property = node as ts.PropertyDeclaration | ts.PropertySignature;
  return {
    kind: "property",
    name: textOf(property.name),
    at: spanOf(property.name, source),
    doc: docOf(node, source),
    optional: property.questionToken !== undefined,
    ...(property.type && { type: readType(property.type, source) }),
    decorators: compiler.isPropertyDeclaration(node)
      ? decoratorsOf(node, source)
      : [],
  };
}

/** An index signature without a type is told of as a field without one is. */
function untypedFact(
  node: ts.IndexSignatureDeclaration,
  source: ts.SourceFile,
): PropertyFact {
  return {
    kind: "property",
    name: node.getText(source).replace(/[;,]$/, ""),
    at: spanOf(node, source),
    doc: docOf(node, source),
    optional: false,
    decorators: [],
  };
}

function foreignFact(
  node: ts.Node & { name?: ts.Node },
  what: ForeignMember,
  source: ts.SourceFile,
): ForeignMemberFact {
  const { initializer } = node as { initializer?: ts.Expression };
  return {
    kind: "foreign",
    what,
    name: node.name === undefined ? "" : node.name.getText(source),
    at: spanOf(node.name ?? node, source),
    ...(initializer && { text: initializer.getText(source) }),
  };
}

/** What makes a member one that the JSON of an object cannot hold, or that decorator modes disagree on. */
function foreignOf(
  node: ts.ClassElement | ts.TypeElement,
): ForeignMember | undefined {
  const compiler = loadCompiler();
  if (
    compiler.isConstructorDeclaration(node) ||
    compiler.isConstructSignatureDeclaration(node)
  )
    return "constructor";
  if (compiler.isClassStaticBlockDeclaration(node)) return "static block";
  const modifier = foreignModifierOf(node);
  if (modifier !== undefined) return modifier;
  if (compiler.isMethodDeclaration(node) || compiler.isMethodSignature(node))
    return "method";
  if (compiler.isCallSignatureDeclaration(node)) return "method";
  if (compiler.isAccessor(node)) return "accessor";
  if (node.name === undefined) return undefined;
  if (compiler.isPrivateIdentifier(node.name)) return "private name";
  if (compiler.isNumericLiteral(node.name)) return "numeric name";
  if (compiler.isComputedPropertyName(node.name))
    return compiler.isStringLiteralLike(node.name.expression)
      ? undefined
      : "computed name";
  return compiler.isPropertyDeclaration(node) && node.initializer
    ? "initialiser"
    : undefined;
}

function foreignModifierOf(node: ts.Node): ForeignMember | undefined {
  const { SyntaxKind, canHaveModifiers, getModifiers } = loadCompiler();
  if (!canHaveModifiers(node)) return undefined;
  for (const { kind } of getModifiers(node) ?? []) {
    if (kind === SyntaxKind.StaticKeyword) return "static member";
    if (kind === SyntaxKind.AbstractKeyword) return "abstract member";
    if (kind === SyntaxKind.DeclareKeyword) return "declare member";
    if (kind === SyntaxKind.AccessorKeyword) return "accessor";
    if (kind === SyntaxKind.PrivateKeyword) return "private name";
    if (kind === SyntaxKind.ProtectedKeyword) return "private name";
  }
  return undefined;
}

/** The name itself, which brackets around a literal do not change: a class can have a field `["constructor"]` only so. */
function textOf(name: ts.PropertyName): string {
  const plain = loadCompiler().isComputedPropertyName(name)
    ? name.expression
    : name;
  return (plain as ts.Identifier | ts.StringLiteral).text;
}

/** Reads the decorators of a class or member, in source order. */
export function decoratorsOf(
  node: ts.ClassDeclaration | ts.PropertyDeclaration,
  source: ts.SourceFile,
): DecoratorFact[] {
  const compiler = loadCompiler();
  return (compiler.getDecorators(node) ?? []).map((decorator) => {
    const { expression } = decorator;
    const call = compiler.isCallExpression(expression) ? expression : undefined;
    return {
      name: pathOf(call?.expression ?? expression),
      at: spanOf(decorator, source),
      ...(call && {
        args: call.arguments.map((argument) => expressionOf(argument, source)),
      }),
    };
  });
}

/** `Kind` or `markers.Kind`; "" for anything else. */
function pathOf(node: ts.Expression): string {
  const { isIdentifier, isPropertyAccessExpression } = loadCompiler();
  if (isIdentifier(node)) return node.text;
  if (isPropertyAccessExpression(node) && isIdentifier(node.expression))
    return `${node.expression.text}.${node.name.text}`;
  return "";
}
