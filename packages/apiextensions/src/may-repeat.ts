import { isObject, type JsonValue } from "./json-value.ts";
import type { SchemaPlan } from "./schema-plan.ts";

/** Up to so many entries, to compare each with each is faster than to look them up. */
const few = 8;

/** Whether a list that the schema calls a set or a map may hold an entry twice; most do not, which shows at little cost. */
export function mayRepeat(value: JsonValue, plan: SchemaPlan): boolean {
  const { schema, item, properties, additional } = plan;
  if (Array.isArray(value)) {
    const isSuspect =
      schema.listType === "set"
        ? !areDistinct(value)
        : schema.listType === "map" &&
          !haveDistinctKeys(value, schema.listMapKeys ?? []);
    return (
      isSuspect ||
      (item !== undefined && value.some((inner) => mayRepeat(inner, item)))
    );
  }
  if (!isObject(value)) return false;
  for (const [key, property] of properties) {
    const inner = value[key];
    if (inner !== undefined && mayRepeat(inner, property)) return true;
  }
  return (
    additional !== undefined &&
    Object.values(value).some((inner) => mayRepeat(inner, additional))
  );
}

/** Whether no entry repeats another: shown for a few texts only. */
function areDistinct(list: readonly (JsonValue | undefined)[]): boolean {
  if (list.length > few) return false;
  for (let i = 0; i < list.length; i++) {
    const entry = list[i];
    if (typeof entry !== "string" && list.length > 1) return false;
    if (list.indexOf(entry) < i) return false;
  }
  return true;
}

/** Whether entries are objects of which no two have the same key. */
function haveDistinctKeys(
  list: readonly JsonValue[],
  keys: readonly string[],
): boolean {
  const [key = ""] = keys;
  if (!list.every(isObject)) return false;
  if (list.length < 2) return true;
  return keys.length === 1 && areDistinct(list.map((entry) => entry[key]));
}
