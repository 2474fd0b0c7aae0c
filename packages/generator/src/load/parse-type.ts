import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type { OtherType, TypeFact } from "./facts.ts";
import { membersOf } from "./parse-member.ts";
import { spanOf } from "./span-of.ts";

/** Reads a type's form as written; no name in it is resolved. */
export function typeFactOf(node: ts.TypeNode, source: ts.SourceFile): TypeFact {
  const compiler = loadCompiler();
  const at = spanOf(node, source);
  const each = (nodes: readonly ts.TypeNode[]) =>
    nodes.map((part) => typeFactOf(part, source));
  if (compiler.isParenthesizedTypeNode(node))
    return typeFactOf(node.type, source);
  if (compiler.isTypeReferenceNode(node))
    return nameFact(
      node.typeName.getText(source),
      node.typeArguments,
      source,
      at,
    );
  if (compiler.isExpressionWithTypeArguments(node))
    return nameFact(
      node.expression.getText(source),
      node.typeArguments,
      source,
      at,
    );
  if (compiler.isArrayTypeNode(node))
    return { t: "array", item: typeFactOf(node.elementType, source), at };
  if (compiler.isTupleTypeNode(node))
    return { t: "tuple", items: each(node.elements.map(unnamed)), at };
  if (compiler.isTypeLiteralNode(node))
    return {
      t: "object",
      members: membersOf(node.members, source, typeFactOf),
      at,
    };
  if (compiler.isUnionTypeNode(node))
    return { t: "union", of: each(node.types), at };
  if (compiler.isIntersectionTypeNode(node))
    return { t: "intersection", of: each(node.types), at };
  if (compiler.isLiteralTypeNode(node)) return literalFact(node, at);
  if (compiler.isTypeQueryNode(node))
    return { t: "typeof", name: node.exprName.getText(source), at };
  if (compiler.isIndexedAccessTypeNode(node))
    return {
      t: "indexed",
      of: typeFactOf(node.objectType, source),
      index: typeFactOf(node.indexType, source),
      at,
    };
  if (compiler.isTypeOperatorNode(node)) return operatorFact(node, source);
  const keyword = compiler.tokenToString(node.kind);
  return keyword === undefined || compiler.isThisTypeNode(node)
    ? { t: "other", what: otherOf(node), at }
    : { t: "keyword", name: keyword, at };
}

function nameFact(
  name: string,
  args: readonly ts.TypeNode[] | undefined,
  source: ts.SourceFile,
  at: TypeFact["at"],
): TypeFact {
  return args === undefined
    ? { t: "name", name, at }
    : { t: "name", name, args: args.map((arg) => typeFactOf(arg, source)), at };
}

/** A tuple's element without its label. */
function unnamed(node: ts.TypeNode | ts.NamedTupleMember): ts.TypeNode {
  return loadCompiler().isNamedTupleMember(node) ? node.type : node;
}

function literalFact(node: ts.LiteralTypeNode, at: TypeFact["at"]): TypeFact {
  const {
    SyntaxKind,
    isNumericLiteral,
    isPrefixUnaryExpression,
    isStringLiteralLike,
  } = loadCompiler();
  const { literal } = node;
  if (isStringLiteralLike(literal))
    return { t: "literal", value: literal.text, at };
  if (isNumericLiteral(literal))
    return { t: "literal", value: Number(literal.text), at };
  if (isPrefixUnaryExpression(literal) && isNumericLiteral(literal.operand)) {
    const sign = literal.operator === SyntaxKind.MinusToken ? -1 : 1;
    return { t: "literal", value: sign * Number(literal.operand.text), at };
  }
  switch (literal.kind) {
    case SyntaxKind.TrueKeyword:
      return { t: "literal", value: true, at };
    case SyntaxKind.FalseKeyword:
      return { t: "literal", value: false, at };
    case SyntaxKind.NullKeyword:
      return { t: "literal", value: null, at };
    default:
      return { t: "keyword", name: "bigint", at };
  }
}

/** `readonly T[]` is T[]; `keyof T` is kept. */
function operatorFact(
  node: ts.TypeOperatorNode,
  source: ts.SourceFile,
): TypeFact {
  const { SyntaxKind } = loadCompiler();
  const at = spanOf(node, source);
  const of = typeFactOf(node.type, source);
  switch (node.operator) {
    case SyntaxKind.ReadonlyKeyword:
      return of;
    case SyntaxKind.KeyOfKeyword:
      return { t: "keyof", of, at };
    default:
      return { t: "other", what: "unique symbol", at };
  }
}

function otherOf(node: ts.TypeNode): OtherType {
  const compiler = loadCompiler();
  if (compiler.isFunctionTypeNode(node)) return "function";
  if (compiler.isConstructorTypeNode(node)) return "constructor";
  if (compiler.isThisTypeNode(node)) return "this";
  if (compiler.isImportTypeNode(node)) return "import";
  if (compiler.isTypePredicateNode(node)) return "predicate";
  return "computed";
}
