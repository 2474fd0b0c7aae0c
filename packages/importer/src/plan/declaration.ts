import { ref, type ImportedName } from "@kubewright/generator";

import type { NamedSchema } from "../named-schema.ts";
import { canonical, isList, nodeOf, type SchemaNode } from "../schema-node.ts";
import { baseOf, isOrdered } from "../stated.ts";
import { areFields, hasFields, isClassDocumented } from "./declared-nodes.ts";
import { fieldsIn, type Group } from "./groups.ts";
import type { DeclarationPlan, FieldPlan } from "./plan.ts";
import { Remaining } from "./remaining.ts";
import { rootFields, rootNames } from "./root-fields.ts";
import {
  formed,
  said,
  valueUse,
  writtenUse,
  type PlanContext,
} from "./value-use.ts";
import { wordOf } from "./words.ts";

/** Plans the declaration of a schema with a name. */
export function planNamed(
  context: PlanContext,
  named: NamedSchema,
): DeclarationPlan {
  const { name, schema, kind } = named;
  if (kind === undefined && !hasFields(schema))
    return planAlias(context, { name, node: schema, word: name });
  const planned = planClass(context, { name, node: schema, kind });
  if (kind === undefined) return planned;
  return {
    ...planned,
    markers: [...kind.markers, ...planned.markers],
    fields: [...rootFields(named, context.referenced), ...planned.fields],
  };
}

/** Plans the declaration of schemas that share one. */
export function planGroup(
  context: PlanContext,
  { declared: { d, node }, uses }: Group,
  name: string,
): DeclarationPlan {
  return d === "class"
    ? planClass(context, { name, node })
    : planAlias(context, { name, node, word: uses[0]?.word ?? name });
}

type ClassPlan = Extract<DeclarationPlan, { d: "class" }>;

function planClass(
  context: PlanContext,
  {
    name,
    node,
    kind,
  }: {
    readonly name: string;
    readonly node: SchemaNode;
    readonly kind?: NamedSchema["kind"] | undefined;
  },
): ClassPlan {
  const isKind = kind !== undefined;
  const rest = new Remaining(node);
  if (node.type === "object") rest.drop("type");
  if (areFields(node)) rest.drop("properties");
  if (sameRequired(node, isKind)) rest.drop("required");
  // A class as such is no type that could be null.
  const type = { t: "keyword", name: "unknown" } as const;
  const { doc, markers } = said(rest, { type, values: "object" });
  const stated = baseOf(node);
  const base = stated === undefined ? undefined : context.referenced(stated);
  return {
    d: "class",
    name,
    isKind,
    ...(base?.t === "name" && { base: asValue(base.name) }),
    ...(doc && { doc }),
    markers,
    fields: planFields(context, node, isKind),
  };
}

/** A class by its name, as what it is at run time. */
function asValue({ name, module }: ImportedName): ImportedName {
  return ref(name, module);
}

/** Whether fields without `?` give the list of required keys by themselves; they are then sorted. */
function sameRequired(node: SchemaNode, isKind: boolean): boolean {
  const given = node.required;
  const names = Object.keys(nodeOf(node.properties) ?? {});
  const required = requiredIn(node);
  const fields = names.filter(
    (name) => required.has(name) && !(isKind && isRootName(name)),
  );
  // `Kind` has an option for this one.
  if (isKind && required.has("metadata")) fields.unshift("metadata");
  if (fields.length === 0) return given === undefined;
  const expected = isOrdered(node) ? fields : fields.toSorted();
  return given !== undefined && canonical(given) === canonical(expected);
}

function isRootName(name: string): boolean {
  return (rootNames as readonly string[]).includes(name);
}

function requiredIn({ required }: SchemaNode): ReadonlySet<unknown> {
  return new Set(isList(required) ? required : []);
}

function planFields(
  context: PlanContext,
  node: SchemaNode,
  isKind: boolean,
): readonly FieldPlan[] {
  const required = requiredIn(node);
  return fieldsIn(node, isKind).map(([name, value]) => ({
    name,
    optional: !required.has(name),
    ...valueUse(context, value, {
      place: "field",
      word: wordOf(name, value.description),
      documentsClass: isClassDocumented(name, isKind),
    }),
  }));
}

function planAlias(
  context: PlanContext,
  {
    name,
    node,
    word,
  }: {
    readonly name: string;
    readonly node: SchemaNode;
    readonly word: string;
  },
): DeclarationPlan {
  const { doc, markers, type } = writtenUse(context, node, word);
  return { d: "alias", name, ...(doc && { doc }), type: formed(type, markers) };
}
