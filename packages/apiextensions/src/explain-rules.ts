import { characterCount } from "./check-text.ts";
import { hasDuplicates } from "./check-list.ts";
import { matchesEnum } from "./enum-match.ts";
import {
  invalid,
  required,
  supportedText,
  tooLong,
  tooMany,
  typeInvalid,
  unsupported,
} from "./field-error.ts";
import { goJson, goQuote } from "./go-text.ts";
import type { JsonNumber, JsonObject, JsonValue } from "./json-value.ts";
import { numberProblems } from "./number-rules.ts";
import { fieldPlace, shownPath, type Place } from "./place.ts";
import type { SchemaNode } from "./schema-node.ts";
import { goFormatOf, type ValueType } from "./type-match.ts";

/** Adds that a value is not of the type, or the format, that was wanted; a format's check says the Go format of the value. */
export function explainType(
  wanted: string,
  type: ValueType,
  { format }: SchemaNode,
  place: Place,
): void {
  const given = format === wanted ? goFormatOf(type) : type;
  const message = `${place.path} in body must be of type ${wanted}: "${given}"`;
  place.result.add(message, typeInvalid(shownPath(place), given, message));
}

/** Adds that a value is none of those that are listed. */
export function explainEnum(
  value: JsonValue,
  node: SchemaNode,
  place: Place,
): void {
  const { enum: listed } = node;
  if (listed.length === 0 || matchesEnum(value, listed)) return;
  const detail = (node.enumDetail ??= supportedText(
    listed.map((one) => (typeof one === "string" ? one : goJson(one))),
  ));
  place.result.add(
    `${place.path} in body should be one of ${node.enumText}`,
    unsupported(shownPath(place), value, detail),
  );
}

function addInvalid(place: Place, message: string, value: JsonValue): void {
  place.result.add(message, invalid(shownPath(place), value, message));
}

/** Adds which rules for texts a text breaks. */
export function explainText(
  value: string,
  { rules, matches, checkFormat, format }: SchemaNode,
  place: Place,
): void {
  const { path, result } = place;
  const { maxLength = Infinity, minLength = -Infinity, pattern } = rules;
  const hasLength = maxLength !== Infinity || minLength !== -Infinity;
  const length = hasLength ? characterCount(value) : 0;
  if (length > maxLength)
    result.add(
      `${path} in body should be at most ${maxLength} chars long`,
      tooLong(shownPath(place), maxLength),
    );
  else if (length < minLength)
    addInvalid(
      place,
      `${path} in body should be at least ${minLength} chars long`,
      value,
    );
  else if (matches?.(value) === false)
    addInvalid(place, `${path} in body should match '${pattern}'`, value);
  result.matches += 1;
  if (checkFormat === undefined) return;
  if (!checkFormat(value)) {
    const message = `${path} in body must be of type ${format}: ${goQuote(value)}`;
    result.add(message, typeInvalid(shownPath(place), value, message));
  }
  result.matches += 1;
}

/** Adds which rules for numbers a number breaks. */
export function explainNumber(
  value: JsonNumber,
  node: SchemaNode,
  place: Place,
): void {
  const { path, result } = place;
  for (const { text, placed, shown } of numberProblems(value, node)) {
    const message = text(path);
    if (placed) addInvalid(place, message, shown ?? value);
    else result.add(message, invalid(result.path, "", message));
  }
  result.matches += 2;
}

/** Adds which rules for lists as a whole a list breaks. */
export function explainSize(
  value: readonly JsonValue[],
  {
    rules: { minItems = -Infinity, maxItems = Infinity, uniqueItems },
  }: SchemaNode,
  place: Place,
): void {
  const { path, result } = place;
  const size = value.length;
  if (size < minItems)
    addInvalid(
      place,
      `${path} in body should have at least ${minItems} items`,
      size,
    );
  if (size > maxItems)
    result.add(
      `${path} in body should have at most ${maxItems} items`,
      tooMany(shownPath(place), size, maxItems),
    );
  if (uniqueItems === true && hasDuplicates(value))
    addInvalid(place, `${path} in body shouldn't contain duplicates`, "");
  result.matches += 2;
}

/** Adds that an object has too few fields, or too many. */
export function explainCount(
  value: JsonObject,
  { rules: { minProperties, maxProperties } }: SchemaNode,
  place: Place,
): void {
  if (minProperties === undefined && maxProperties === undefined) return;
  const { path, result } = place;
  const count = Object.keys(value).length;
  if (minProperties !== undefined && count < minProperties)
    addInvalid(
      place,
      `${path} in body should have at least ${minProperties} properties`,
      count,
    );
  if (maxProperties !== undefined && count > maxProperties)
    result.add(
      `${path} in body should have at most ${maxProperties} properties`,
      tooMany(shownPath(place), count, maxProperties),
    );
}

/** Adds that an object has a field that its schema does not want. */
export function explainForbidden(key: string, place: Place): void {
  addInvalid(
    place,
    `${place.path}.${key} in body is a forbidden property`,
    key,
  );
}

/** Adds which fields an object lacks. */
export function explainMissing(
  value: JsonObject,
  node: SchemaNode,
  place: Place,
): void {
  for (const key of node.required)
    if (!Object.hasOwn(value, key)) {
      const field = fieldPlace(place, key, false);
      place.result.add(
        `${field.path} in body is required`,
        required(shownPath(field)),
      );
    }
}
