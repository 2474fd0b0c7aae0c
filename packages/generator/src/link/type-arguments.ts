import type { MemberFact, TypeFact } from "../load/facts.ts";
import type { Json } from "../model/json.ts";
import { setOwn } from "../model/set-own.ts";
import type { Span } from "../model/span.ts";
import { enumValues, evaluateConstant } from "./evaluate.ts";
import { pointerPart, type Evaluated } from "./evaluation.ts";
import { readerProblems } from "./problems.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";

/** Where the evaluation of a type as a value stands. */
interface Position {
  readonly scope: Scope;
  readonly spans: Record<string, Span>;
  readonly pointer?: string;
  readonly depth: number;
}

/** Works out the arguments of a type form: types that each have one value. */
export function evaluateTypeArguments(
  scope: Scope,
  facts: readonly TypeFact[],
): Evaluated | undefined {
  const spans: Record<string, Span> = {};
  const args = facts.map((fact, index) =>
    valueOf(fact, { scope, spans, pointer: `/${index}`, depth: 0 }),
  );
  return args.every((arg) => arg !== undefined) ? { args, spans } : undefined;
}

function valueOf(fact: TypeFact, position: Position): Json | undefined {
  const { spans, pointer } = position;
  if (pointer !== undefined) spans[pointer] = fact.at;
  switch (fact.t) {
    case "literal":
      return fact.value;
    case "tuple":
      return listOf(fact.items, position);
    case "object":
      return objectOf(fact.members, position);
    case "name":
      return namedValue(fact, position);
    case "typeof":
      return constantValue(fact, position);
    default:
      return refuse(fact, position);
  }
}

function refuse(fact: TypeFact, { scope }: Position): undefined {
  scope.link.report(
    readerProblems.notConstant("a type without one value of its own"),
    fact.at,
  );
  return undefined;
}

function below(position: Position, key: string): Position {
  const depth = position.depth + 1;
  return position.pointer === undefined
    ? { ...position, depth }
    : {
        ...position,
        depth,
        pointer: `${position.pointer}/${pointerPart(key)}`,
      };
}

function listOf(
  items: readonly TypeFact[],
  position: Position,
): Json | undefined {
  const values = items.map((item, index) =>
    valueOf(item, below(position, String(index))),
  );
  return values.every((value) => value !== undefined) ? values : undefined;
}

function objectOf(
  members: readonly MemberFact[],
  position: Position,
): Json | undefined {
  const result: Record<string, Json> = {};
  for (const member of members) {
    if (member.kind !== "property" || member.type === undefined) {
      const { scope } = position;
      scope.link.report(
        readerProblems.notConstant("a type with more than properties"),
        member.at,
      );
      return undefined;
    }
    const value = valueOf(member.type, below(position, member.name));
    if (value === undefined) return undefined;
    setOwn(result, member.name, value);
  }
  return result;
}

type NameFact = Extract<TypeFact, { t: "name" }>;
const maxDepth = 50;

/** An alias of a value's type, or a member of an enum. */
function namedValue(fact: NameFact, position: Position): Json | undefined {
  const { scope, spans, depth } = position;
  const dot = fact.name.lastIndexOf(".");
  const owner =
    dot > 0
      ? lookup(scope.link, scope.file, fact.name.slice(0, dot))
      : undefined;
  if (owner?.kind === "declaration" && owner.fact.kind === "enum") {
    const member = enumValues(
      { link: scope.link, file: owner.file },
      owner.fact,
    )[fact.name.slice(dot + 1)];
    return member ?? refuse(fact, position);
  }
  const entity = lookup(scope.link, scope.file, fact.name);
  if (
    entity?.kind !== "declaration" ||
    entity.fact.kind !== "alias" ||
    depth > maxDepth
  )
    return refuse(fact, position);
  return valueOf(entity.fact.type, {
    scope: { link: scope.link, file: entity.file },
    spans,
    depth: depth + 1,
  });
}

function constantValue(
  fact: Extract<TypeFact, { t: "typeof" }>,
  position: Position,
): Json | undefined {
  const { link, file } = position.scope;
  const entity = lookup(link, file, fact.name, "value");
  if (entity?.kind !== "constant" || entity.fact.value === undefined)
    return refuse(fact, position);
  return evaluateConstant({ link, file: entity.file }, entity.fact.value);
}
