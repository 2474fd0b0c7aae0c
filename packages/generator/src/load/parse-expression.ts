import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type { EntryFact, ExpressionFact, ItemFact } from "./facts.ts";
import { spanOf } from "./span-of.ts";

/** Reads an expression's form; nothing is evaluated. */
export function expressionOf(
  node: ts.Expression,
  source: ts.SourceFile,
): ExpressionFact {
  const compiler = loadCompiler();
  const at = spanOf(node, source);
  const literal = literalOf(node, source);
  if (literal !== undefined) return { e: "literal", value: literal, at };
  if (compiler.isIdentifier(node)) return { e: "name", name: node.text, at };
  if (
    compiler.isParenthesizedExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isNonNullExpression(node)
  )
    return expressionOf(node.expression, source);
  if (compiler.isPropertyAccessExpression(node))
    return {
      e: "property",
      of: expressionOf(node.expression, source),
      name: node.name.text,
      at,
    };
  if (compiler.isElementAccessExpression(node)) {
    const index = expressionOf(node.argumentExpression, source);
    return {
      e: "element",
      of: expressionOf(node.expression, source),
      index,
      at,
    };
  }
  return compoundOf(node, source) ?? { e: "other", what: formOf(node), at };
}

function literalOf(
  node: ts.Expression,
  source: ts.SourceFile,
): string | number | boolean | null | undefined {
  const { SyntaxKind, isNumericLiteral, isStringLiteralLike } = loadCompiler();
  if (isStringLiteralLike(node)) return node.text;
  if (isNumericLiteral(node))
    return isExact(node, source) ? Number(node.text) : undefined;
  switch (node.kind) {
    case SyntaxKind.TrueKeyword:
      return true;
    case SyntaxKind.FalseKeyword:
      return false;
    case SyntaxKind.NullKeyword:
      return null;
    default:
      return undefined;
  }
}

function compoundOf(
  node: ts.Expression,
  source: ts.SourceFile,
): ExpressionFact | undefined {
  const compiler = loadCompiler();
  const at = spanOf(node, source);
  if (compiler.isObjectLiteralExpression(node)) {
    const entries = node.properties.map((property) =>
      entryOf(property, source),
    );
    return { e: "object", entries, at };
  }
  if (compiler.isArrayLiteralExpression(node))
    return {
      e: "array",
      items: node.elements.map((element) => itemOf(element, source)),
      at,
    };
  if (compiler.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [
      expressionOf(span.expression, source),
      span.literal.text,
    ]);
    return { e: "template", parts: [node.head.text, ...spans], at };
  }
  if (compiler.isPrefixUnaryExpression(node)) {
    const op = compiler.tokenToString(node.operator) ?? "";
    return { e: "unary", op, of: expressionOf(node.operand, source), at };
  }
  if (!compiler.isBinaryExpression(node)) return undefined;
  const op = compiler.tokenToString(node.operatorToken.kind) ?? "";
  return {
    e: "binary",
    op,
    left: expressionOf(node.left, source),
    right: expressionOf(node.right, source),
    at,
  };
}

function itemOf(element: ts.Expression, source: ts.SourceFile): ItemFact {
  const { isSpreadElement } = loadCompiler();
  return isSpreadElement(element)
    ? { spread: expressionOf(element.expression, source) }
    : expressionOf(element, source);
}

function entryOf(
  property: ts.ObjectLiteralElementLike,
  source: ts.SourceFile,
): EntryFact {
  const compiler = loadCompiler();
  if (compiler.isSpreadAssignment(property))
    return { spread: expressionOf(property.expression, source) };
  if (compiler.isShorthandPropertyAssignment(property))
    return {
      key: property.name.text,
      value: {
        e: "name",
        name: property.name.text,
        at: spanOf(property.name, source),
      },
    };
  const key = keyOf(property.name, source);
  if (compiler.isPropertyAssignment(property))
    return { key, value: expressionOf(property.initializer, source) };
  return {
    key,
    value: {
      e: "other",
      what: formOf(property),
      at: spanOf(property, source),
    },
  };
}

function keyOf(
  name: ts.PropertyName,
  source: ts.SourceFile,
): string | ExpressionFact {
  const { isComputedPropertyName } = loadCompiler();
  return isComputedPropertyName(name)
    ? expressionOf(name.expression, source)
    : (name as { text: string }).text;
}

/** Whether a number as written is the one that JavaScript makes of it; one with an exponent is meant as a float. */
function isExact(node: ts.NumericLiteral, source: ts.SourceFile): boolean {
  const value = Number(node.text);
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return true;
  return /^[\d._]+e/i.test(node.getText(source));
}

/** A few words for what an expression is, for the sentence that refuses it. */
function formOf(node: ts.Node): string {
  const compiler = loadCompiler();
  if (compiler.isCallExpression(node)) return "a call";
  if (compiler.isNewExpression(node)) return "a constructor call";
  if (compiler.isFunctionLike(node)) return "a function";
  if (compiler.isBigIntLiteral(node)) return "a bigint";
  if (compiler.isNumericLiteral(node))
    return "an integer that JavaScript cannot hold exactly";
  if (compiler.isRegularExpressionLiteral(node)) return "a regular expression";
  if (compiler.isConditionalExpression(node)) return "a conditional expression";
  if (compiler.isClassExpression(node)) return "a class expression";
  return "an expression of this form";
}
