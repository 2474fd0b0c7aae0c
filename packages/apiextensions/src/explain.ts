import { checkOf } from "./check.ts";
import type { Correlation } from "./correlation.ts";
import { explainJunctors } from "./explain-junctors.ts";
import {
  explainBroken,
  explainCount,
  explainEnum,
  explainForbidden,
  explainMissing,
  explainNumber,
  explainSize,
  explainText,
  explainType,
} from "./explain-rules.ts";
import { faultOf, type Fault } from "./fault.ts";
import type { FieldError, FieldPath } from "./field-error.ts";
import { isNumber, type JsonObject, type JsonValue } from "./json-value.ts";
import { fieldPlace, itemPlace, type Place } from "./place.ts";
import { errorsOf, resultAt } from "./result.ts";
import type { SchemaNode } from "./schema-node.ts";
import { typeOf, typeProblem } from "./type-match.ts";

/** Where a validated value stands, and what it was before an update. */
export interface Origin {
  readonly path?: FieldPath;
  readonly correlation?: Correlation | undefined;
}

/** The fault of a value, where it may have one: none is certain, and costs little. Without a schema, all is in doubt. */
export function findFault(
  value: JsonValue,
  node: SchemaNode,
): Fault | undefined {
  return isPrototypePolluted()
    ? faultOf(value, undefined)
    : checkOf(node)(value);
}

/** Every reason why a value with a fault does not satisfy the schema. */
export function explainFault(
  fault: Fault,
  node: SchemaNode,
  { path, correlation }: Origin,
): FieldError[] {
  const result = resultAt(path);
  const place = {
    path: "",
    isDotted: false,
    isFixed: true,
    correlation,
    counts: fault.node === undefined,
    result,
  };
  explainPart(fault, node, place);
  return errorsOf(result);
}

/** Whether all objects inherit fields, which checks would take for theirs. */
function isPrototypePolluted(): boolean {
  for (const _ in Object.prototype) return true;
  return false;
}

/** Adds why a value with a fault does not satisfy a schema; of an update, only what the update can be blamed for. */
function explainPart(
  { value, parts, breaks }: Fault,
  node: SchemaNode,
  place: Place,
): void {
  if (breaks === "any") explain(value, node, place, parts);
  else if (place.correlation?.isUnchanged === true) return;
  else if (breaks !== "parts") explainBroken(breaks, value, node, place);
  else if (Array.isArray(value)) explainItems(parts, node, place);
  else explainFields(parts, value as JsonObject, node, place);
}

/** Adds why a value does not satisfy a schema; its parts are those with faults or, where all count, all of them. */
function explain(
  value: JsonValue,
  node: SchemaNode,
  place: Place,
  faults: Fault | undefined,
): void {
  if (place.correlation?.isUnchanged === true) return;
  const { result } = place;
  const type = typeOf(value);
  const wanted = typeProblem(value, type, node);
  if (wanted !== undefined) explainType(wanted, type, node, place);
  if (value === null) {
    explainEnum(value, node, place);
    if (wanted === undefined) result.matches += 1;
    return;
  }
  const hasTypeCheck = node.types.length > 0 || node.format !== "";
  if (hasTypeCheck) result.matches += wanted === undefined ? 2 : 1;
  if (node.hasJunctors) explainAlternatives(value, node, place);
  result.matches += 2;
  if (typeof value === "string") explainText(value, node, place);
  else if (isNumber(value)) explainNumber(value, node, place);
  else if (Array.isArray(value)) explainList(value, node, place, faults);
  explainEnum(value, node, place);
  result.matches += 1;
  if (type === "object")
    explainObject(value as JsonObject, node, place, faults);
  result.matches += 1;
}

function explainAlternatives(
  value: JsonValue,
  node: SchemaNode,
  place: Place,
): void {
  explainJunctors(node, place, (inner) => {
    const result = resultAt(place.result.path);
    const counting = { ...place, correlation: undefined, counts: true, result };
    explain(value, inner, counting, undefined);
    return result;
  });
}

function explainList(
  value: readonly JsonValue[],
  node: SchemaNode,
  place: Place,
  faults: Fault | undefined,
): void {
  const { item } = node;
  if (!place.counts) explainItems(faults, node, place);
  else if (item !== undefined)
    for (const [i, inner] of value.entries())
      explain(inner, item, itemPlace(place, i), undefined);
  explainSize(value, node, place);
}

function explainItems(
  last: Fault | undefined,
  { item }: SchemaNode,
  place: Place,
): void {
  if (last === undefined || item === undefined) return;
  let fault = last;
  do {
    fault = fault.next as Fault;
    explainPart(fault, item, itemPlace(place, fault.key as number));
  } while (fault !== last);
}

function explainObject(
  value: JsonObject,
  node: SchemaNode,
  place: Place,
  faults: Fault | undefined,
): void {
  explainCount(value, node, place);
  if (!place.counts) explainFields(faults, value, node, place);
  else
    for (const key of Object.keys(value))
      explainField(key, value[key] as JsonValue, node, place);
  explainMissing(value, node, place);
  place.result.matches += 1;
}

function explainFields(
  last: Fault | undefined,
  object: JsonObject,
  { additional }: SchemaNode,
  place: Place,
): void {
  if (last === undefined) return;
  const isPlain = Object.getPrototypeOf(object) === Object.prototype;
  let fault = last;
  do {
    fault = fault.next as Fault;
    const key = fault.key as string;
    const { node } = fault;
    // What an object inherits is none of its fields.
    if (!isPlain && !Object.hasOwn(object, key)) continue;
    if (node === undefined) explainForbidden(key, place);
    else
      explainPart(
        fault,
        node,
        fieldPlace(place, key, node === additional ? undefined : node),
      );
  } while (fault !== last);
}

/** Adds what is wrong with a field, and counts what is right. */
function explainField(
  key: string,
  value: JsonValue,
  node: SchemaNode,
  place: Place,
): void {
  const property = node.properties.get(key);
  const inner = property ?? node.additional;
  if (inner === false) explainForbidden(key, place);
  else if (inner !== true)
    explain(value, inner, fieldPlace(place, key, property), undefined);
}
