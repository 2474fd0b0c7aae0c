import type { JsonValue } from "@kubewright/apiextensions";
import type { Document, Tags } from "yaml";

type Tag = Exclude<Tags[number], string>;

/** The tags that kubectl's YAML reader knows: those of YAML 1.1 but for times, and for numbers with base 60. */
export function kubernetesTags(tags: Tags): Tags {
  return tags.filter(
    (tag) =>
      typeof tag === "string" ||
      !(isTime(tag) || tag.tag === "tag:yaml.org,2002:timestamp"),
  );
}

function isTime(tag: Tag): boolean {
  return "format" in tag && tag.format === "TIME";
}

/** The JSON that kubectl makes of a document; throws where aliases make it too large. */
export function jsonOf(document: Document): JsonValue {
  return asJson(document.toJS() as JsonValue);
}

const least = -(2n ** 63n);
const most = 2n ** 63n;

/** Integers become numbers where these are exact, and floats where they have more than 64 bits. */
function asJson(value: JsonValue): JsonValue {
  if (typeof value === "bigint") {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    return value >= least && value < most ? value : number;
  }
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, asJson(inner)]),
  );
}
