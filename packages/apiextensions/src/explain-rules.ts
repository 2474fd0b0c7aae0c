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
import { addFailure } from "./result.ts";
import type { RuleWords, SchemaNode } from "./schema-node.ts";
import { boundsCount, boundsLength } from "./schema-rules.ts";
import { goFormatOf, typeOf, type ValueType } from "./type-match.ts";

function wordsOf(node: SchemaNode): RuleWords {
  node.words ??= makeWords(node);
  return node.words;
}

function makeWords(node: SchemaNode): RuleWords {
  const listed = node.enum.map((one) =>
    typeof one === "string" ? one : goJson(one),
  );
  return {
    pattern: ` in body should match '${node.rules.pattern}'`,
    enum: ` in body should be one of ${node.enumText}`,
    supported: supportedText(listed),
    types: new Map(),
  };
}

/** Adds that a value is not of the type, or the format, that was wanted; a format's check says the Go format of the value. */
export function explainType(
  wanted: string,
  type: ValueType,
  node: SchemaNode,
  place: Place,
): void {
  const given = node.format === wanted ? goFormatOf(type) : type;
  const { types } = wordsOf(node);
  let rule = types.get(given);
  if (rule === undefined) {
    rule = ` in body must be of type ${wanted}: "${given}"`;
    types.set(given, rule);
  }
  const error = typeInvalid(shownPath(place), given, place.path + rule);
  addFailure(place.result, place.path, rule, error);
}

/** Adds that a value is none of those that are listed. */
export function explainEnum(
  value: JsonValue,
  node: SchemaNode,
  place: Place,
): void {
  const { enum: listed } = node;
  if (listed.length > 0 && !matchesEnum(value, listed))
    addUnlisted(value, node, place);
}

function addUnlisted(value: JsonValue, node: SchemaNode, place: Place): void {
  const words = wordsOf(node);
  const error = unsupported(shownPath(place), value, words.supported);
  addFailure(place.result, place.path, words.enum, error);
}

/** Adds the one rule that a scalar breaks. */
export function explainBroken(
  rule: "type" | "enum" | "pattern",
  value: JsonValue,
  node: SchemaNode,
  place: Place,
): void {
  switch (rule) {
    case "type":
      return explainType(node.types[0] ?? "", typeOf(value), node, place);
    case "enum":
      return addUnlisted(value, node, place);
    case "pattern":
      return addInvalid(place, wordsOf(node).pattern, value);
  }
}

function addInvalid(place: Place, rule: string, value: JsonValue): void {
  const error = invalid(shownPath(place), value, place.path + rule);
  addFailure(place.result, place.path, rule, error);
}

/** Adds which rules for texts a text breaks. */
export function explainText(
  value: string,
  node: SchemaNode,
  place: Place,
): void {
  const { rules, matches, checkFormat, format } = node;
  const { path, result } = place;
  const { maxLength, minLength } = rules;
  const length = boundsLength(rules) ? characterCount(value) : 0;
  if (length > maxLength)
    addFailure(
      result,
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
    addInvalid(place, wordsOf(node).pattern, value);
  result.matches += 1;
  if (checkFormat === undefined) return;
  if (!checkFormat(value)) {
    const rule = ` in body must be of type ${format}: ${goQuote(value)}`;
    addFailure(
      result,
      path,
      rule,
      typeInvalid(shownPath(place), value, path + rule),
    );
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
    addFailure(result, "", message, error);
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
    addFailure(
      result,
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
    addFailure(
      result,
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
      const field = fieldPlace(place, key, undefined);
      addFailure(
        place.result,
        field.path,
        " in body is required",
        required(shownPath(field)),
      );
    }
}
