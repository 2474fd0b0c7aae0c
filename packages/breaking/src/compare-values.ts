import {
  equalJson,
  isSupportedFormat,
  stringifyJson,
  type JsonValue,
  type Schema,
} from "@kubewright/apiextensions";

import { typeOf } from "./compare-types.ts";
import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares the listed values, the pattern and the format of a value. */
export function compareValues(pair: SchemaPair, found: Found): void {
  compareEnums(pair, found);
  comparePatterns(pair, found);
  compareFormats(pair, found);
}

function compareEnums({ was, is, place }: SchemaPair, found: Found): void {
  const at = { ...place, keyword: "enum" };
  const { enum: before = [] } = was;
  const { enum: after = [] } = is;
  if (before.length === 0) {
    if (after.length > 0) found("enumAdded", at, listed(after));
    return;
  }
  if (after.length === 0) return found("enumValueAdded", at, "any other value");
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length > 0) found("enumValueRemoved", at, listed(removed));
  if (added.length > 0) found("enumValueAdded", at, listed(added));
}

function without(
  values: readonly JsonValue[],
  others: readonly JsonValue[],
): readonly JsonValue[] {
  return values.filter(
    (value) => !others.some((other) => equalJson(value, other)),
  );
}

function listed(values: readonly JsonValue[]): string {
  return values.map((value) => stringifyJson(value)).join(", ");
}

function comparePatterns({ was, is, place }: SchemaPair, found: Found): void {
  const at = { ...place, keyword: "pattern" };
  const { pattern: before = "" } = was;
  const { pattern: after = "" } = is;
  if (before === after) return;
  if (after === "") found("patternRemoved", at, quoted(before));
  else
    found(
      "patternChanged",
      at,
      quoted(after),
      before === "" ? "" : quoted(before),
    );
}

function quoted(pattern: string): string {
  return `'${pattern}'`;
}

/** Formats whose values are all values of another one. */
const widerFormat: Readonly<Record<string, string>> = {
  int32: "int64",
  float: "double",
};

function compareFormats({ was, is, place }: SchemaPair, found: Found): void {
  const at = { ...place, keyword: "format" };
  const [before, after] = [checkedFormat(was), checkedFormat(is)];
  // Where the type changed, that says it all.
  if (before === after || typeOf(was) !== typeOf(is)) return;
  if (after === "" || widerFormat[before] === after)
    found("formatLoosened", at, before, after);
  else found("formatChanged", at, after, before);
}

/** The format, if servers check it for values of this type. */
function checkedFormat({ type = "", format = "" }: Schema): string {
  return isSupportedFormat(type, format) ? format : "";
}
