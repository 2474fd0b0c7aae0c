import {
  Float64,
  stringifyJson,
  type FieldError,
  type JsonValue,
} from "@kubewright/apiextensions";

/** What the server calls the types of values. */
const valueTypes =
  /^(array|boolean|float64|int64|integer|null|number|object|string)$/;

/** The server's words, as they go on after the field's name. */
export function ruleIn({ type, field, detail, value }: FieldError): string {
  const said = detail.startsWith(`${field} in body `)
    ? detail.slice(`${field} in body `.length)
    : detail;
  const words = said
    .replace(
      /^must be of type (\S+): "(.*)"$/,
      (_all, wanted: string, given: string) =>
        valueTypes.test(given)
          ? `has to be of type ${wanted.replace(",", " or ")}, and is of type ${given}`
          : `has to be of format ${wanted}, and is "${given}"`,
    )
    .replace(
      /^may not be more than (\d+) bytes?$/,
      "has to have at most $1 characters",
    )
    .replace(/^should/, "has to")
    .replace(/^must be/, "has to be")
    .replace(/^a lowercase RFC 1123 \w+ must consist/, "has to consist")
    .replace(/^a valid label must be/, "has a value that is no label, which is")
    .replace(/^(prefix part|name part|a valid label key)/, "has a key whose $1")
    .replace(/whose a valid label key must/, "that has to")
    .replace(/ chars long$/, " characters long")
    .replace(/\b1 characters/, "1 character")
    .replace(/ \(e\.g\. .*$/s, "");
  return /^(FieldValueInvalid|FieldValueTooMany)$/.test(type) && isShort(value)
    ? `${words}, and is ${shown(value)}`
    : words;
}

function isShort(value: JsonValue | undefined): boolean {
  return (
    value !== undefined &&
    (typeof value !== "object" || value instanceof Float64) &&
    shown(value).length < 60
  );
}

/** A value as text, short enough for a line. */
export function shown(value: JsonValue | undefined): string {
  const text = value === undefined ? "nothing" : stringifyJson(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
