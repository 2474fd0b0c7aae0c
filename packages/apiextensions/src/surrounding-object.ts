import {
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";

/** The way from a resource down to one of its fields: keys, and `0` for a list's item. */
export type Steps = readonly (string | 0)[];

/** The smallest resource that holds the value at the end of the steps. */
export function surround(value: JsonValue, steps: Steps): JsonValue {
  return steps.reduceRight<JsonValue>((inner, step) => {
    if (step === 0) return [inner];
    const object: JsonObject = {};
    setOwn(object, step, inner);
    return object;
  }, value);
}

/** What stands at the end of the steps; undefined when nothing does. */
export function valueAt(value: JsonValue, steps: Steps): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const step of steps) {
    if (step === 0) here = Array.isArray(here) ? here[0] : undefined;
    else
      here =
        isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}
