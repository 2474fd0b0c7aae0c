import type { TypeFact } from "../load/facts.ts";
import type { Type } from "../model/type.ts";
import { computedType } from "./computed.ts";
import { fieldsOfMembers } from "./fields.ts";
import { indexedType, keysType } from "./indexed.ts";
import { intersectionOf } from "./intersections.ts";
import { mapType } from "./maps.ts";
import { namedType } from "./named-types.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";
import { unionOf } from "./unions.ts";

type Keyword = Extract<TypeFact, { t: "keyword" }>;
type OfKind<T extends TypeFact["t"]> = Extract<TypeFact, { t: T }>;

/** Makes a type of the model from one as written; reports what an API cannot hold and returns nothing then. */
export function typeOf(scope: Scope, fact: TypeFact): Type | undefined {
  switch (fact.t) {
    case "keyword":
      return keywordType(scope, fact);
    case "literal":
      return literalType(scope, fact);
    case "name":
      return namedType(scope, fact);
    case "array": {
      const item = typeOf(scope, fact.item);
      return item && { kind: "list", item, span: fact.at };
    }
    case "tuple":
      return unsupported(scope, fact, "A tuple");
    case "object":
      return objectType(scope, fact);
    case "union":
      return unionOf(scope, fact);
    case "intersection":
      return intersectionOf(scope, fact);
    case "indexed":
      return indexedType(scope, fact);
    case "keyof":
      return keysType(scope, fact);
    case "typeof":
      return unsupported(scope, fact, "The type of a value");
    case "other":
      return otherType(scope, fact);
  }
}

function keywordType(scope: Scope, fact: Keyword): Type | undefined {
  const span = fact.at;
  switch (fact.name) {
    case "string":
    case "number":
    case "boolean":
      return { kind: "scalar", scalar: fact.name, span };
    case "unknown":
      return { kind: "unknown", span };
    case "object":
      return { kind: "object", fields: [], span };
    default:
      return unsupported(scope, fact, `'${fact.name}'`);
  }
}

function literalType(scope: Scope, fact: OfKind<"literal">): Type | undefined {
  if (fact.value === null) return unsupported(scope, fact, "null alone");
  const values = [fact.value];
  return { kind: "literals", values, span: fact.at };
}

/** What to write instead of the types that JSON cannot hold. */
const waysOut: Readonly<Record<string, string>> = {
  "'any'":
    "Write 'unknown': it keeps any value as it is (x-kubernetes-preserve-unknown-fields).",
  "'bigint'":
    "Use int64; values beyond 2^53 lose digits in JavaScript, so take a string or Quantity for those.",
  "'symbol'": "Use a union of string literals.",
  "A tuple":
    "Use a list (T[]) with @Validate({ minItems, maxItems }), or a class with a field for each place.",
  "A function": "An API object is data: leave the function to the controller.",
  "The type of a value":
    "Name the type; (typeof VALUES)[number] works for a const list of literals.",
  "An inline import": "Import the type by name at the top of the file.",
};

function unsupported(scope: Scope, fact: TypeFact, what: string): undefined {
  const help =
    waysOut[what] ??
    "Use a string, number, boolean, list, map (Record), class, or a union of literals.";
  scope.link.report(readerProblems.unsupportedType(what, help), fact.at);
  return undefined;
}

function objectType(scope: Scope, fact: OfKind<"object">): Type | undefined {
  const span = fact.at;
  const index = fact.members.find((member) => member.kind === "index");
  if (index?.kind !== "index")
    return {
      kind: "object",
      fields: fieldsOfMembers(scope, fact.members),
      span,
    };
  if (fact.members.length > 1) {
    scope.link.report(readerProblems.mixedIndexSignature(), index.at);
    return undefined;
  }
  return mapType(scope, index, span);
}

function otherType(scope: Scope, fact: OfKind<"other">): Type | undefined {
  switch (fact.what) {
    case "function":
    case "constructor":
      return unsupported(scope, fact, "A function");
    case "import":
      return unsupported(scope, fact, "An inline import");
    case "unique symbol":
      return unsupported(scope, fact, "'symbol'");
    case "this":
    case "predicate":
    case "computed":
      return computedType(scope, fact);
  }
}
