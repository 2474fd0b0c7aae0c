import { docFor, typeRef, type Doc } from "@kubewright/generator";

import { nodeOf, referenceIn, type SchemaNode } from "../schema-node.ts";
import { scalarType, schemaless, type BaseType } from "./base-type.ts";
import { declaredNode, type Place } from "./declared-nodes.ts";
import type { Group, Groups } from "./groups.ts";
import { markersOf } from "./markers-of.ts";
import type { Declared } from "./names.ts";
import type { MarkerPlan, TypePlan } from "./plan.ts";
import { Remaining } from "./remaining.ts";
import { itemWord } from "./words.ts";

/** What planning looks up. */
export interface PlanContext {
  readonly groups: Groups;
  readonly named: ReadonlyMap<Group, Declared>;
  /** The type that a reference means. */
  readonly referenced: (reference: string) => TypePlan;
}

/** What is said of a value where it is used. */
export interface ValueUse {
  readonly type: TypePlan;
  readonly doc?: Doc;
  readonly markers: readonly MarkerPlan[];
}

/** Where a value is used. */
export interface UseAt {
  readonly place: Place;
  /** What it is called there. */
  readonly word: string;
  /** Whether its description is that of its class. */
  readonly documentsClass?: boolean;
}

/** What to write where a value is used: its type, and what is said of it there. */
export function valueUse(
  context: PlanContext,
  node: SchemaNode,
  at: UseAt,
): ValueUse {
  const declared = declaredNode(node, at.place, at.documentsClass);
  const group = declared && context.groups.groupOf(declared, at.word);
  const name = group && context.named.get(group);
  if (declared === undefined || name === undefined)
    return writtenUse(context, node, at.word);
  const type = typeRef(name.name, { file: name.file });
  return said(new Remaining(declared.use), {
    type: { t: "name", name: type },
    values: "object",
  });
}

/** What to write for a value whose type has no name. */
export function writtenUse(
  context: PlanContext,
  node: SchemaNode,
  word: string,
): ValueUse {
  const rest = new Remaining(node);
  return said(rest, baseType(context, rest, word));
}

/** A type with markers around it, the first one innermost; rules are read from the outside. */
export function formed(
  type: TypePlan,
  markers: readonly MarkerPlan[],
): TypePlan {
  const bare = type.t === "nullable" ? type.of : type;
  const rules = markers.filter(({ name }) => name === "Rule").toReversed();
  const ordered = markers.map((marker) =>
    marker.name === "Rule" ? rules.shift()! : marker,
  );
  const around = ordered.reduce<TypePlan>(
    (of, marker) => ({ t: "form", marker, of }),
    bare,
  );
  return type.t === "nullable" ? { t: "nullable", of: around } : around;
}

/** What is left to say of a value beside its type. */
export function said(rest: Remaining, { type, ...base }: BaseType): ValueUse {
  const description = rest.get("description");
  const doc = typeof description === "string" ? docFor(description) : undefined;
  if (doc !== undefined) rest.drop("description");
  // What may be anything may be null, and `unknown | null` says no more than `unknown`.
  const isNullable =
    rest.get("nullable") === true &&
    !(type.t === "keyword" && type.name === "unknown");
  if (isNullable && !base.schemaless) rest.drop("nullable");
  const markers = markersOf(rest, { ...base, node: rest.node });
  return {
    type: isNullable ? { t: "nullable", of: type } : type,
    ...(doc && { doc }),
    markers,
  };
}

function baseType(
  context: PlanContext,
  rest: Remaining,
  word: string,
): BaseType {
  const reference = referenceIn(rest.node);
  if (reference !== undefined) {
    rest.drop("$ref", "allOf");
    return { type: context.referenced(reference), values: "any" };
  }
  const isEither = rest.has("x-kubernetes-int-or-string");
  const type = isEither ? undefined : rest.get("type");
  if (type === "array") return listType(context, rest, word);
  return type === "object" ? objectType(context, rest, word) : scalarType(rest);
}

function listType(
  context: PlanContext,
  rest: Remaining,
  word: string,
): BaseType {
  const items = nodeOf(rest.get("items"));
  if (items === undefined) return schemaless;
  rest.drop("type", "items");
  const item = typeWithin(context, items, word);
  return { type: { t: "list", item }, values: "array" };
}

function objectType(
  context: PlanContext,
  rest: Remaining,
  word: string,
): BaseType {
  rest.drop("type");
  const values = nodeOf(rest.get("additionalProperties"));
  if (values === undefined || rest.has("properties"))
    return { type: { t: "keyword", name: "object" }, values: "object" };
  rest.drop("additionalProperties");
  const value = typeWithin(context, values, word);
  return { type: { t: "map", value }, values: "object" };
}

/** The type of items or values, with all that is said of them. */
function typeWithin(
  context: PlanContext,
  node: SchemaNode,
  word: string,
): TypePlan {
  const at = { place: "type", word: itemWord(word) } as const;
  const { type, markers } = valueUse(context, node, at);
  return formed(type, markers);
}
