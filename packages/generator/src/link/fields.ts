import type {
  DocFact,
  ForeignMemberFact,
  MemberFact,
  PropertyFact,
} from "../load/facts.ts";
import type { Field, Type } from "../model/type.ts";
import { memberMarkers } from "./marker-uses.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";
import { saysUndefined } from "./unions.ts";

/** The fields of a class, interface or object type, in source order; reports members that are no fields. */
export function fieldsOfMembers(
  scope: Scope,
  members: readonly MemberFact[],
): readonly Field[] {
  const fields: Field[] = [];
  for (const member of members) {
    if (member.kind === "property") {
      const field = fieldOf(scope, member);
      if (field !== undefined) fields.push(field);
    } else if (member.kind === "foreign") reportForeign(scope, member);
    else scope.link.report(readerProblems.mixedIndexSignature(), member.at);
  }
  return fields;
}

/** A property as a field; nothing where its type is refused. */
export function fieldOf(scope: Scope, fact: PropertyFact): Field | undefined {
  const span = fact.at;
  const markers = memberMarkers(scope, fact.decorators);
  if (fact.type === undefined) {
    scope.link.report(readerProblems.missingType(fact.name), span);
    return undefined;
  }
  if (!fact.optional && saysUndefined(fact.type))
    scope.link.report(
      readerProblems.optionalByUndefined(fact.name),
      fact.type.at,
    );
  const eitherOr = markers.some(({ name }) => name === "IntOrString");
  const type: Type | undefined =
    eitherOr && fact.type.t === "union"
      ? { kind: "unknown", span: fact.type.at }
      : scope.link.typeOf(scope, fact.type);
  return (
    type && {
      name: fact.name,
      doc: docOf(fact.doc),
      type,
      optional: fact.optional,
      markers,
      span,
    }
  );
}

/** The model's form of a comment. */
export function docOf(fact: DocFact): Field["doc"] {
  return fact;
}

function reportForeign(scope: Scope, member: ForeignMemberFact): void {
  const { what, article, help } = waysOut[member.what];
  const problem = readerProblems.foreignMember(
    `${article} ${what ?? member.what}`,
    member.name,
    help(member),
  );
  scope.link.report(problem, member.at);
}

interface WayOut {
  readonly article: "a" | "an";
  readonly what?: string;
  readonly help: (member: ForeignMemberFact) => string;
}

const toFunction =
  "Objects are plain JSON typed by the class; write a function that takes one instead.";

const waysOut: Readonly<Record<ForeignMemberFact["what"], WayOut>> = {
  "abstract member": {
    article: "an",
    help: () => "Leave out 'abstract': the class is never constructed.",
  },
  accessor: { article: "an", help: () => toFunction },
  "computed name": {
    article: "a",
    help: () =>
      "Write the name out; a name that is no identifier goes in quotes.",
  },
  constructor: { article: "a", help: () => toFunction },
  "declare member": {
    article: "a",
    what: "'declare' member",
    help: () => "Write 'name!: T' or 'name?: T' without 'declare'.",
  },
  initialiser: {
    article: "an",
    what: "initialised field",
    help: ({ name, text = "…" }) =>
      `Write '@Default(${text}) ${name}' and no initialiser: the class is never constructed.`,
  },
  method: { article: "a", help: () => toFunction },
  "numeric name": {
    article: "a",
    help: ({ name }) =>
      `Write the name in quotes with a letter in it; decorators cannot stand on '${name}'.`,
  },
  "private name": {
    article: "a",
    help: () =>
      "Every field of an object is public: leave out '#', 'private' or 'protected'.",
  },
  "static block": { article: "a", help: () => "Move it out of the class." },
  "static member": {
    article: "a",
    help: () => "Declare a const beside the class.",
  },
};
