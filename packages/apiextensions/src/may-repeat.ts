import { isObject, type JsonValue } from "./json-value.ts";
import type { ListKeys } from "./schema-node.ts";

/** Up to so many entries, to compare each with each is faster than to look them up. */
const few = 8;

/** Whether a list that is a set, or a map by some keys, may hold an entry twice; of most lists that can be ruled out at little cost. */
export function mayRepeat(
  list: readonly JsonValue[],
  { type, keys }: ListKeys,
): boolean {
  const { length } = list;
  if (type === "set") return length > 1 && !areDistinct(list);
  for (const entry of list) if (!isObject(entry)) return true;
  if (length < 2) return false;
  const [key = ""] = keys;
  return (
    keys.length !== 1 ||
    !areDistinct(list.map((entry) => (isObject(entry) ? entry[key] : null)))
  );
}

/** Whether no entry repeats another: shown for texts only. */
function areDistinct(list: readonly (JsonValue | undefined)[]): boolean {
  const isLong = list.length > few;
  for (let i = 0; i < list.length; i++) {
    const entry = list[i];
    if (typeof entry !== "string") return false;
    if (!isLong)
      for (let k = 0; k < i; k++) if (list[k] === entry) return false;
  }
  return !isLong || new Set(list).size === list.length;
}
