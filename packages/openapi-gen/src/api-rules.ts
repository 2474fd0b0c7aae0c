import {
  hasMarker,
  valueTypeOf,
  type Field,
  type Model,
  type Problem,
} from "@kubewright/generator";

import { openapiProblems } from "./problems.ts";

/** A type with fields, as the API rules look at it. */
export interface RuledType {
  readonly model: Model;
  /** Every field, inherited ones first. */
  readonly fields: readonly Field[];
}

/** A field that breaks an API rule. */
export interface Break {
  readonly field: Field;
  readonly problem: Problem;
}

/** A rule of the Kubernetes API conventions, as kube-openapi names it. */
export interface ApiRule {
  readonly name: string;
  /** The fields of a type that break the rule. */
  breaks(type: RuledType): readonly Break[];
}

/** The API rules that a TypeScript class can break. */
export const apiRules: readonly ApiRule[] = [
  {
    name: "list_type_missing",
    breaks: (type) => [...untypedLists(type), ...typedItems(type)],
  },
  { name: "names_match", breaks: oddNames },
  { name: "streaming_list_type_field_order", breaks: misplacedFields },
  { name: "streaming_list_type_json_tags", breaks: optionalItems },
];

function untypedLists(type: RuledType): readonly Break[] {
  return type.fields
    .filter(
      (field) =>
        isList(type, field) && !isItems(type, field) && !hasType(type, field),
    )
    .map((field) => ({
      field,
      problem: openapiProblems.listTypeMissing(field.name),
    }));
}

function typedItems(type: RuledType): readonly Break[] {
  return type.fields
    .filter((field) => isItems(type, field) && hasType(type, field))
    .map((field) => ({ field, problem: openapiProblems.listTypeOfItems() }));
}

function oddNames({ fields }: RuledType): readonly Break[] {
  return fields
    .filter(({ name }) => !/^[a-z][\p{L}\p{Nd}]*$/u.test(name))
    .map((field) => ({
      field,
      problem: openapiProblems.namesMatch(field.name, camelCase(field.name)),
    }));
}

/** A server streams a list whose fields have this order; `apiVersion` and `kind` are one field in Go. */
function misplacedFields(type: RuledType): readonly Break[] {
  if (!isStreamed(type)) return [];
  const places = {
    apiVersion: [0, 1],
    kind: [0, 1],
    metadata: [2],
    items: [3],
  };
  return type.fields
    .filter(({ name }, at) => {
      const allowed = places[name as keyof typeof places] as readonly number[];
      return !allowed.includes(at);
    })
    .map((field) => ({
      field,
      problem: openapiProblems.streamingListTypeFieldOrder(field.name),
    }));
}

function optionalItems(type: RuledType): readonly Break[] {
  if (!isStreamed(type)) return [];
  return type.fields
    .filter(({ name, optional }) => name === "items" && optional)
    .map((field) => ({
      field,
      problem: openapiProblems.streamingListTypeJsonTags(),
    }));
}

function isList({ model }: RuledType, { type }: Field): boolean {
  return valueTypeOf(model, type) === "array";
}

function hasType({ model }: RuledType, field: Field): boolean {
  return hasMarker(model, field, "ListType");
}

/** Whether a field holds the objects of a list kind, which are no list of an object. */
function isItems(type: RuledType, field: Field): boolean {
  return field.name === "items" && isList(type, field) && hasListMeta(type);
}

function hasListMeta({ model, fields }: RuledType): boolean {
  return fields.some(
    ({ name, type }) =>
      name === "metadata" &&
      type.kind === "ref" &&
      model.declarations[type.to]?.name === "ListMeta",
  );
}

function isStreamed(type: RuledType): boolean {
  const names = type.fields.map(({ name }) => name).toSorted();
  return names.join() === "apiVersion,items,kind,metadata" && hasListMeta(type);
}

function camelCase(name: string): string | undefined {
  const [first = "", ...others] = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capital = (word: string) =>
    word.charAt(0).toUpperCase() + word.slice(1);
  const joined = lowered(first) + others.map(capital).join("");
  return /^[a-z]/.test(joined) ? joined : undefined;
}

/** Without the capitals that a word begins with, up to the next word's: `URLPath` is `urlPath`. */
function lowered(word: string): string {
  return word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u, (capitals) =>
    capitals.toLowerCase(),
  );
}
