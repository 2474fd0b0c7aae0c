import type { DeclarationFact, TypeFact } from "../load/facts.ts";
import type { Field, Type, TypeId } from "../model/type.ts";
import {
  declarationOf,
  fieldsOf,
  isCircular,
  withoutAliases,
} from "./declared.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";

type ClassFact = Extract<DeclarationFact, { kind: "class" | "interface" }>;

/** What a class gets from those that it extends. */
export interface Inherited {
  readonly fields: readonly Field[];
  /** Nearest first. */
  readonly bases: readonly TypeId[];
}

/** The fields of the bases, and the bases whose rules hold for the class as well. */
export function inheritedFields(scope: Scope, fact: ClassFact): Inherited {
  const fields = new Map<string, Field>();
  const bases: TypeId[] = [];
  for (const base of fact.kind === "class"
    ? fact.base
      ? [fact.base]
      : []
    : fact.bases) {
    const type = scope.link.typeOf(scope, base);
    const own = type && ownFields(scope, type, base);
    if (type === undefined || own === undefined) continue;
    for (const field of own) {
      fields.delete(field.name);
      fields.set(field.name, {
        inheritedFrom: idOf(scope, type) ?? "",
        ...field,
      });
    }
    bases.push(...basesOf(scope, type));
  }
  return { fields: [...fields.values()].map(withoutEmptyOrigin), bases };
}

function withoutEmptyOrigin(field: Field): Field {
  if (field.inheritedFrom !== "") return field;
  const { inheritedFrom: _, ...rest } = field;
  return rest;
}

function ownFields(
  scope: Scope,
  type: Type,
  base: TypeFact,
): readonly Field[] | undefined {
  const fields = fieldsOf(scope, type);
  if (fields !== undefined) return fields;
  const { link } = scope;
  const text = link.sources.text(scope.file, base.at);
  const problem = isCircular(scope, type)
    ? readerProblems.circular(text)
    : readerProblems.badBase(text);
  link.report(problem, base.at);
  return undefined;
}

function idOf(scope: Scope, type: Type): TypeId | undefined {
  const target = withoutAliases(scope, type);
  return target?.kind === "ref" ? target.to : undefined;
}

function basesOf(scope: Scope, type: Type): readonly TypeId[] {
  const id = idOf(scope, type);
  const declaration = id === undefined ? undefined : declarationOf(scope, id);
  return id !== undefined && declaration?.kind === "class"
    ? [id, ...declaration.bases]
    : [];
}
