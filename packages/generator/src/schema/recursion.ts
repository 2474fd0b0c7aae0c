import type { Model } from "../model/model.ts";
import type { Type, TypeId } from "../model/type.ts";
import type { SchemaContext } from "./context.ts";

const known = new WeakMap<Model, Map<TypeId, boolean>>();

/** Whether a schema without references has to stop at a type, because what it names contains itself. */
export function isCutAt(
  { model, options }: SchemaContext,
  type: Type,
): boolean {
  return options.reference === undefined && namesRecursion(model, type);
}

/** Whether a type names a declaration that contains itself. */
export function namesRecursion(model: Model, type: Type): boolean {
  return [...namedIn(type)].some((id) => isRecursive(model, id));
}

function isRecursive(model: Model, id: TypeId): boolean {
  const answers = known.get(model) ?? new Map<TypeId, boolean>();
  known.set(model, answers);
  const answer = answers.get(id) ?? reaches(model, id, id, new Set());
  answers.set(id, answer);
  return answer;
}

function reaches(
  model: Model,
  from: TypeId,
  to: TypeId,
  seen: Set<TypeId>,
): boolean {
  seen.add(from);
  const declaration = model.declarations[from];
  if (declaration === undefined || declaration.kind === "enum") return false;
  const types =
    declaration.kind === "alias"
      ? [declaration.type]
      : declaration.fields.map(({ type }) => type);
  return types.some((type) =>
    [...namedIn(type)].some(
      (id) => id === to || (!seen.has(id) && reaches(model, id, to, seen)),
    ),
  );
}

/** The declarations that a type names, at any depth of what it spells out. */
function* namedIn(type: Type): Iterable<TypeId> {
  switch (type.kind) {
    case "ref":
      yield type.to;
      return;
    case "list":
      yield* namedIn(type.item);
      return;
    case "map":
      yield* namedIn(type.value);
      return;
    case "object":
      for (const field of type.fields) yield* namedIn(field.type);
      return;
    case "union":
      for (const member of type.members) yield* namedIn(member);
      return;
    case "scalar":
    case "literals":
    case "unknown":
      return;
  }
}
