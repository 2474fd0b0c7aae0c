import type { MarkerUse } from "../model/marker-use.ts";
import type { Field } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";
import { argumentSpan } from "../model/argument-span.ts";
import type { Marked } from "./marked.ts";
import { schemaProblems } from "./problems.ts";
import {
  fieldsOf,
  hasMarker,
  inWords,
  itemOf,
  valueTypeOf,
} from "./value-type.ts";

type ListTypeName = "atomic" | "map" | "set";

/** The keywords of `ListType`; keys that cannot tell items apart are reported. */
export function checkListType(use: MarkerUse, marked: Marked): JsonSchema {
  const [listType, keys = []] = use.args as unknown as readonly [
    ListTypeName,
    (readonly string[])?,
  ];
  const { report } = marked;
  if (listType === "map" && keys.length === 0)
    report(schemaProblems.listMapKeys(), use.span);
  if (listType !== "map" && keys.length > 0)
    report(
      schemaProblems.listKeysWithoutMap(listType),
      argumentSpan(use, "/1"),
    );
  if (listType === "map") checkKeys(use, keys, marked);
  return {
    ...(keys.length > 0 && { "x-kubernetes-list-map-keys": keys }),
    "x-kubernetes-list-type": listType,
  };
}

function checkKeys(
  use: MarkerUse,
  keys: readonly string[],
  marked: Marked,
): void {
  const { model, written, report } = marked;
  const item = written && itemOf(model, written);
  if (item === undefined) return;
  const fields = fieldsOf(model, item);
  if (fields === undefined) {
    const found = inWords(valueTypeOf(model, item));
    report(
      schemaProblems.listMapItems(found === "an object" ? "a map" : found),
      use.span,
    );
    return;
  }
  keys.forEach((key, i) => {
    const problem = keyProblem(key, fields, marked);
    if (problem !== undefined) report(problem, argumentSpan(use, `/1/${i}`));
  });
}

function keyProblem(
  key: string,
  fields: readonly Field[],
  { model, document }: Marked,
) {
  const field = fields.find(({ name }) => name === key);
  if (field === undefined) {
    const known = fields.map(({ name }) => `'${name}'`).join(", ");
    return schemaProblems.listMapKeyUnknown(key, known);
  }
  // Only for CustomResourceDefinitions does an API server ask for it.
  const maybeAbsent = field.optional && !hasMarker(model, field, "Default");
  if (maybeAbsent && !document) return schemaProblems.listMapKeyOptional(key);
  const type = valueTypeOf(model, field.type);
  if (type === "object" || type === "array")
    return schemaProblems.listMapKeyNotScalar(key, "is no scalar");
  return field.type.nullable
    ? schemaProblems.listMapKeyNotScalar(key, "may be null")
    : undefined;
}
