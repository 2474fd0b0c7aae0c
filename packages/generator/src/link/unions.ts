import type { TypeFact } from "../load/facts.ts";
import type { Type } from "../model/type.ts";
import { fieldsOf, literalsOf } from "./declared.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";

type Union = Extract<TypeFact, { t: "union" }>;
type Literal = string | number | boolean;

/** A union: nullable, literals, or object types with a discriminator; `undefined` is the business of the field. */
export function unionOf(scope: Scope, fact: Union): Type | undefined {
  const nullable = fact.of.some(isNull);
  const rest = fact.of.filter((part) => !isNull(part) && !isUndefined(part));
  const type =
    rest.length === 1
      ? scope.link.typeOf(scope, rest[0]!)
      : joined(scope, fact, rest);
  if (type === undefined) return undefined;
  return nullable ? { ...type, nullable: true } : type;
}

/** Whether a type as written says `undefined`. */
export function saysUndefined(fact: TypeFact): boolean {
  return isUndefined(fact) || (fact.t === "union" && fact.of.some(isUndefined));
}

function isNull(fact: TypeFact): boolean {
  return fact.t === "literal" && fact.value === null;
}

function isUndefined(fact: TypeFact): boolean {
  return fact.t === "keyword" && fact.name === "undefined";
}

function joined(
  scope: Scope,
  fact: Union,
  parts: readonly TypeFact[],
): Type | undefined {
  const types = parts.map((part) => scope.link.typeOf(scope, part));
  if (!types.every((type) => type !== undefined)) return undefined;
  const span = fact.at;
  const open = openEnum(scope, types);
  if (open !== undefined) return open;
  const literals = types.map(
    (type) => literalsOf(scope, type) ?? booleanLiterals(type),
  );
  if (literals.every((values) => values !== undefined))
    return literalUnion(literals.flat(), span);
  if (types.every((type) => fieldsOf(scope, type) !== undefined))
    return objectUnion(scope, types, span);
  scope.link.report(readerProblems.mixedUnion(), span);
  return undefined;
}

/** `"a" | "b" | (string & {})`: any string; editors offer the literals. */
function openEnum(scope: Scope, types: readonly Type[]): Type | undefined {
  const strings = types.find(
    (type) => type.kind === "scalar" && type.scalar === "string",
  );
  const others = types.filter((type) => type !== strings);
  const named = others.every((type) =>
    literalsOf(scope, type)?.every((value) => typeof value === "string"),
  );
  return strings !== undefined && named ? strings : undefined;
}

function booleanLiterals(type: Type): readonly Literal[] | undefined {
  return type.kind === "scalar" && type.scalar === "boolean"
    ? [true, false]
    : undefined;
}

function literalUnion(values: readonly Literal[], span: Type["span"]): Type {
  const distinct = [...new Set(values)];
  const boolean =
    distinct.length === 2 &&
    distinct.every((value) => typeof value === "boolean");
  return boolean
    ? { kind: "scalar", scalar: "boolean", span }
    : { kind: "literals", values: distinct, span };
}

function objectUnion(
  scope: Scope,
  members: readonly Type[],
  span: Type["span"],
): Type | undefined {
  const discriminator = discriminatorOf(scope, members);
  if (discriminator !== undefined)
    return { kind: "union", discriminator, members, span };
  scope.link.report(readerProblems.ambiguousUnion(), span);
  return undefined;
}

/** The first field that every member requires, with literals that no two members share. */
function discriminatorOf(
  scope: Scope,
  members: readonly Type[],
): string | undefined {
  const fields = members.map((member) => fieldsOf(scope, member) ?? []);
  const candidates = (fields[0] ?? []).filter((field) => !field.optional);
  return candidates.find(({ name }) => {
    const values = fields.map((of) => {
      const field = of.find(
        (candidate) => candidate.name === name && !candidate.optional,
      );
      return field && literalsOf(scope, field.type);
    });
    const all = values.flatMap((value) => value ?? []);
    return (
      values.every((value) => value !== undefined) &&
      new Set(all).size === all.length
    );
  })?.name;
}

/** The strings of a type that is a union of string literals, however it is named. */
export function resolveLiterals(
  scope: Scope,
  fact: TypeFact,
): readonly string[] | undefined {
  const type = scope.link.typeOf(scope, fact);
  const literal = type && literalsOf(scope, type);
  return literal?.every((value): value is string => typeof value === "string")
    ? (literal as string[])
    : undefined;
}
