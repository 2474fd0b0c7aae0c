import { isDuration } from "./duration.ts";
import { isEmail } from "./email.ts";
import { isCidr, isIpv4, isIpv6, isMac } from "./ip.ts";
import { byteLength } from "./names.ts";
import { matchesPattern } from "./pattern.ts";
import { isDate, isDateTime } from "./date-formats.ts";
import { isRequestUri } from "./url.ts";

type Check = (text: string) => boolean;

function regex(pattern: RegExp): Check {
  return (text) => pattern.test(text);
}

const hostname = String.raw`^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$`;

function isHostname(text: string): boolean {
  return (
    matchesPattern(hostname, text) &&
    byteLength(text) <= 255 &&
    text.split(".").every((label) => byteLength(label) <= 63)
  );
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\t\n\f\r -]+/g, "");
  if (!/^(?:[0-9]{9}X|[0-9]{10})$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, i) => total + (i + 1) * (digit === "X" ? 10 : Number(digit)),
    0,
  );
  return sum % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\t\n\f\r -]+/g, "");
  if (!/^[0-9]{13}$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, i) => total + (i % 2 === 0 ? 1 : 3) * Number(digit),
    0,
  );
  return sum % 10 === 0;
}

const card =
  /^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35\d{3})\d{11})$/;

function isCreditCard(text: string): boolean {
  const digits = text.replace(/[^0-9]+/g, "");
  if (!card.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function uuid(version: string): Check {
  const [third, fourth] =
    version === ""
      ? ["[0-9a-f]{4}", "[0-9a-f]{4}"]
      : [
          `${version}[0-9a-f]{3}`,
          version === "3" ? "[0-9a-f]{4}" : "[89ab][0-9a-f]{3}",
        ];
  return regex(
    new RegExp(
      `^[0-9a-f]{8}-?[0-9a-f]{4}-?${third}-?${fourth}-?[0-9a-f]{12}$`,
      "i",
    ),
  );
}

const channel = "(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])";
const gap = "[\\t\\n\\f\\r ]*";
const segment = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const shortName = new RegExp(`^${segment}$`);
const longName = new RegExp(`^${segment}(\\.${segment})*$`);

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

const checks = new Map<string, Check>([
  ["bsonobjectid", regex(/^[0-9a-fA-F]{24}$/)],
  ["uri", isRequestUri],
  ["email", isEmail],
  ["hostname", isHostname],
  [
    "ipv4",
    (text) =>
      text.includes(".") && (isIpv4(text, "sloppy") || isIpv6(text, "sloppy")),
  ],
  ["ipv6", (text) => isIpv6(text, "strict")],
  ["cidr", isCidr],
  ["mac", isMac],
  ["uuid", uuid("")],
  ["uuid3", uuid("3")],
  ["uuid4", uuid("4")],
  ["uuid5", uuid("5")],
  ["isbn", (text) => isIsbn10(text) || isIsbn13(text)],
  ["isbn10", isIsbn10],
  ["isbn13", isIsbn13],
  ["creditcard", isCreditCard],
  ["ssn", regex(/^(?=.{11}$)\d{3}[- ]?\d{2}[- ]?\d{4}$/)],
  ["hexcolor", regex(/^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)],
  [
    "rgbcolor",
    regex(
      new RegExp(
        `^rgb\\(${gap}${channel}${gap},${gap}${channel}${gap},${gap}${channel}${gap}\\)$`,
      ),
    ),
  ],
  ["byte", (text) => text.length % 4 === 0 && base64.test(text)],
  ["password", () => true],
  ["date", isDate],
  ["duration", isDuration],
  ["datetime", isDateTime],
  ["k8sshortname", (text) => text.length <= 63 && shortName.test(text)],
  ["k8slongname", (text) => text.length <= 253 && longName.test(text)],
]);

/** The check of a string format; undefined for formats that no string is checked for. */
export function formatCheck(format: string): Check | undefined {
  return checks.get(format.replaceAll("-", ""));
}

/** Whether the server knows the format for a type; what it does not know, it ignores. */
export function isSupportedFormat(type: string, format: string): boolean {
  switch (type) {
    case "":
    case "string":
      return checks.has(format.replaceAll("-", ""));
    case "integer":
      return format === "int32" || format === "int64";
    case "number":
      return format === "float" || format === "double";
    default:
      return false;
  }
}
