import type { TypeFact } from "../load/facts.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Field, ObjectType, Type } from "../model/type.ts";
import { declarationOf, fieldsOf, withoutAliases } from "./declared.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";

type Intersection = Extract<TypeFact, { t: "intersection" }>;

/** Object types joined by `&` are inlined into one; `string & {}` is `string`. */
export function intersectionOf(
  scope: Scope,
  fact: Intersection,
): Type | undefined {
  const types = fact.of.map((part) => scope.link.typeOf(scope, part));
  if (!types.every((type) => type !== undefined)) return undefined;
  const span = fact.at;
  const [scalar, ...rest] = types.filter((type) => !isEmptyObject(type));
  if (
    scalar !== undefined &&
    rest.length === 0 &&
    types.length > 1 &&
    scalar.kind === "scalar"
  )
    return scalar;
  const merged = mergeObjects(scope, types, span);
  if (merged === undefined)
    scope.link.report(readerProblems.mixedIntersection(), span);
  return merged;
}

function isEmptyObject(type: Type): boolean {
  return type.kind === "object" && type.fields.length === 0;
}

/** One object with the fields of all, later ones in the place of earlier ones of their name. */
export function mergeObjects(
  scope: Scope,
  types: readonly Type[],
  span: Type["span"],
): ObjectType | undefined {
  const fields = new Map<string, Field>();
  for (const type of types) {
    const own = fieldsOf(scope, type);
    if (own === undefined) return undefined;
    for (const field of own) {
      fields.delete(field.name);
      fields.set(field.name, field);
    }
  }
  const merged = types.flatMap((type) => objectMarkersOf(scope, type));
  return {
    kind: "object",
    fields: [...fields.values()],
    span,
    ...(merged.length > 0 && { merged }),
  };
}

/** The rules that a class or object type carries as a whole. */
export function objectMarkersOf(
  scope: Scope,
  type: Type,
): readonly MarkerUse[] {
  const own = type.markers ?? [];
  if (type.kind === "object") return [...own, ...(type.merged ?? [])];
  const target =
    type.kind === "ref" ? declarationOf(scope, type.to) : undefined;
  if (target?.kind === "alias")
    return [...own, ...objectMarkersOf(scope, target.type)];
  const end = withoutAliases(scope, type);
  return end !== undefined && target?.kind === "class"
    ? [...own, ...target.markers]
    : own;
}
