import type { ComputedField, ComputedType } from "../load/computed-type.ts";
import type { MemberFact, PropertyFact, TypeFact } from "../load/facts.ts";
import type { Field, Type } from "../model/type.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";

/** Conditional, mapped and template types: only the checker can work them out. */
export function computedType(scope: Scope, fact: TypeFact): Type | undefined {
  const { sources, report, computing } = scope.link;
  const place = `${scope.file}:${fact.at.start}:${fact.at.end}`;
  if (computing.has(place)) {
    report(readerProblems.circular(sources.text(scope.file, fact.at)), fact.at);
    return undefined;
  }
  computing.add(place);
  const computed = scope.types?.size
    ? undefined
    : sources.computed(scope.file, fact.at);
  const type = computed && typeOfComputed(scope, computed, fact);
  computing.delete(place);
  if (type === undefined)
    report(
      readerProblems.unresolvedType(sources.text(scope.file, fact.at)),
      fact.at,
    );
  return type;
}

function typeOfComputed(
  scope: Scope,
  computed: ComputedType,
  fact: TypeFact,
): Type | undefined {
  const span = fact.at;
  const each = (of: ComputedType) => typeOfComputed(scope, of, fact);
  switch (computed.c) {
    case "scalar":
      return { kind: "scalar", scalar: computed.scalar, span };
    case "literals":
      return { kind: "literals", values: computed.values, span };
    case "unknown":
      return { kind: "unknown", span };
    case "list": {
      const item = each(computed.item);
      return item && { kind: "list", item, span };
    }
    case "map": {
      const value = each(computed.value);
      return value && { kind: "map", value, span };
    }
    case "nullable": {
      const of = each(computed.of);
      return of && { ...of, nullable: true };
    }
    case "declared": {
      const declaration = scope.link.sources.facts(computed.file)?.declarations[
        computed.name
      ];
      return (
        declaration && {
          kind: "ref",
          to: scope.link.declare(scope, computed.file, declaration),
          span,
        }
      );
    }
    case "object": {
      const fields = computed.fields.map((field) =>
        fieldOfComputed(scope, field, fact),
      );
      return fields.every((field) => field !== undefined)
        ? { kind: "object", fields, span }
        : undefined;
    }
  }
}

/** A field with what its declaration says of it: docs, markers, and the type as written where it is unchanged. */
function fieldOfComputed(
  scope: Scope,
  computed: ComputedField,
  fact: TypeFact,
): Field | undefined {
  const { name, optional, declaredAt } = computed;
  const declared = declaredAt && declaredField(scope, declaredAt);
  if (declared !== undefined && declaredAt?.sameType)
    return { ...declared, name, optional };
  const type = typeOfComputed(scope, computed.type, fact);
  if (type === undefined) return undefined;
  const span = declared?.span ?? fact.at;
  return {
    name,
    doc: declared?.doc ?? { text: "" },
    type,
    optional,
    markers: declared?.markers ?? [],
    span,
  };
}

function declaredField(
  scope: Scope,
  at: { readonly file: string; readonly start: number },
): Field | undefined {
  const facts = scope.link.sources.facts(at.file);
  for (const declaration of Object.values(facts?.declarations ?? {})) {
    const members: readonly MemberFact[] =
      "members" in declaration && declaration.kind !== "enum"
        ? declaration.members
        : [];
    const found = members.find(
      (member): member is PropertyFact =>
        member.kind === "property" && member.at.start === at.start,
    );
    if (found !== undefined)
      return scope.link.fieldOf({ link: scope.link, file: at.file }, found);
  }
  return undefined;
}
