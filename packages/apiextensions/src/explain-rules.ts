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
import { boundsCount, boundsLength } from "./schema-rules.ts";
import { goFormatOf, type ValueType } from "./type-match.ts";

/** Adds that a value is not of the type, or the format, that was wanted; a format's check says the Go format of the value. */
export function explainType(
  wanted: string,
  type: ValueType,
  { format }: SchemaNode,
  place: Place,
): void {
  const given = format === wanted ? goFormatOf(type) : type;
  const rule = ` in body must be of type ${wanted}: "${given}"`;
  const error = typeInvalid(shownPath(place), given, place.path + rule);
  place.result.add(place.path, rule, error);
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
    place.path,
    ` in body should be one of ${node.enumText}`,
    unsupported(shownPath(place), value, detail),
  );
}

function addInvalid(place: Place, rule: string, value: JsonValue): void {
  const error = invalid(shownPath(place), value, place.path + rule);
  place.result.add(place.path, rule, error);
}

/** Adds which rules for texts a text breaks. */
export function explainText(
  value: string,
  { rules, matches, checkFormat, format }: SchemaNode,
  place: Place,
): void {
  const { path, result } = place;
  const { maxLength, minLength, pattern } = rules;
  const length = boundsLength(rules) ? characterCount(value) : 0;
  if (length > maxLength)
    result.add(
      path,
      ` in body should be at most ${maxLength} chars long`,
      tooLong(shownPath(place), maxLength),
    );
  else if (length < minLength)
    addInvalid(
      place,
      ` in body should be at least ${minLength} chars long`,
      value,
    );
  else if (matches?.(value) === false)
    addInvalid(place, ` in body should match '${pattern}'`, value);
  result.matches += 1;
  if (checkFormat === undefined) return;
  if (!checkFormat(value)) {
    const rule = ` in body must be of type ${format}: ${goQuote(value)}`;
    result.add(path, rule, typeInvalid(shownPath(place), value, path + rule));
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
    const error = placed
      ? invalid(shownPath(place), shown ?? value, message)
      : invalid(result.path, "", message);
    result.add("", message, error);
  }
  result.matches += 2;
}

/** Adds which rules for lists as a whole a list breaks. */
export function explainSize(
  value: readonly JsonValue[],
  { rules: { minItems, maxItems, uniqueItems } }: SchemaNode,
  place: Place,
): void {
  const { path, result } = place;
  const size = value.length;
  if (size < minItems)
    addInvalid(place, ` in body should have at least ${minItems} items`, size);
  if (size > maxItems)
    result.add(
      path,
      ` in body should have at most ${maxItems} items`,
      tooMany(shownPath(place), size, maxItems),
    );
  if (uniqueItems && hasDuplicates(value))
    addInvalid(place, " in body shouldn't contain duplicates", "");
  result.matches += 2;
}

/** Adds that an object has too few fields, or too many. */
export function explainCount(
  value: JsonObject,
  { rules }: SchemaNode,
  place: Place,
): void {
  if (!boundsCount(rules)) return;
  const { minProperties, maxProperties } = rules;
  const { path, result } = place;
  const count = Object.keys(value).length;
  if (count < minProperties)
    addInvalid(
      place,
      ` in body should have at least ${minProperties} properties`,
      count,
    );
  if (count > maxProperties)
    result.add(
      path,
      ` in body should have at most ${maxProperties} properties`,
      tooMany(shownPath(place), count, maxProperties),
    );
}

/** Adds that an object has a field that its schema does not want. */
export function explainForbidden(key: string, place: Place): void {
  addInvalid(place, `.${key} in body is a forbidden property`, key);
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
        field.path,
        " in body is required",
        required(shownPath(field)),
      );
    }
}
