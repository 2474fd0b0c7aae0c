import type { ExpressionFact, TypeFact } from "../load/facts.ts";
import type { Type } from "../model/type.ts";
import { computedType } from "./computed.ts";
import { fieldsOf } from "./declared.ts";
import { evaluateConstant } from "./evaluate.ts";
import { readerProblems } from "./problems.ts";
import { resolveLiterals } from "./unions.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";

type Indexed = Extract<TypeFact, { t: "indexed" }>;
type KeyOf = Extract<TypeFact, { t: "keyof" }>;

/** `Spec["field"]`, `(typeof VALUES)[number]`, `(typeof MAP)[keyof typeof MAP]`. */
export function indexedType(scope: Scope, fact: Indexed): Type | undefined {
  if (fact.of.t === "typeof") return valuesType(scope, fact, fact.of.name);
  const of = scope.link.typeOf(scope, fact.of);
  if (of === undefined) return undefined;
  if (
    of.kind === "list" &&
    fact.index.t === "keyword" &&
    fact.index.name === "number"
  )
    return of.item;
  const fields = fieldsOf(scope, of);
  const keys = fields && resolveLiterals(scope, fact.index);
  if (fields === undefined || keys?.length !== 1)
    return computedType(scope, fact);
  const field = fields.find(({ name }) => name === keys[0]);
  if (field !== undefined) return { ...field.type, span: fact.at };
  const text = scope.link.sources.text(scope.file, fact.of.at);
  scope.link.report(
    readerProblems.unknownField(
      keys[0]!,
      text,
      fields.map(({ name }) => name),
    ),
    fact.index.at,
  );
  return undefined;
}

/** The values of a constant list or record, as literals. */
function valuesType(
  scope: Scope,
  fact: Indexed,
  name: string,
): Type | undefined {
  const entity = lookup(scope.link, scope.file, name, "value");
  if (entity?.kind !== "constant" || entity.fact.value === undefined)
    return computedType(scope, fact);
  const elsewhere = { link: scope.link, file: entity.file };
  const wholeRecord =
    fact.index.t === "keyof" &&
    fact.index.of.t === "typeof" &&
    fact.index.of.name === name;
  const wholeList = fact.index.t === "keyword" && fact.index.name === "number";
  if (!wholeRecord && !wholeList) return computedType(scope, fact);
  const value = evaluateConstant(
    elsewhere,
    entity.fact.value as ExpressionFact,
  );
  if (value === undefined) return undefined;
  const values = Object.values(value ?? {}) as unknown[];
  if (!values.every(isLiteral)) return computedType(scope, fact);
  return {
    kind: "literals",
    values: [...new Set(values)],
    span: fact.at,
  };
}

function isLiteral(value: unknown): value is string | number | boolean {
  return (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  );
}

/** `keyof Spec`, `keyof typeof MAP`: the names as literals. */
export function keysType(scope: Scope, fact: KeyOf): Type | undefined {
  const names =
    fact.of.t === "typeof"
      ? constantKeys(scope, fact.of.name)
      : fieldNames(scope, fact.of);
  if (names === undefined) return computedType(scope, fact);
  return { kind: "literals", values: names, span: fact.at };
}

function fieldNames(
  scope: Scope,
  fact: TypeFact,
): readonly string[] | undefined {
  const of = scope.link.typeOf(scope, fact);
  return of && fieldsOf(scope, of)?.map(({ name }) => name);
}

function constantKeys(
  scope: Scope,
  name: string,
): readonly string[] | undefined {
  const entity = lookup(scope.link, scope.file, name, "value");
  if (entity?.kind !== "constant" || entity.fact.value === undefined)
    return undefined;
  const value = evaluateConstant(
    { link: scope.link, file: entity.file },
    entity.fact.value,
  );
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.keys(value)
    : undefined;
}
