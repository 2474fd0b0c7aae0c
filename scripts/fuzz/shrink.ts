import {
  isObject,
  setOwn,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";

/** Where a part stands in a value: keys and indexes from the top. */
type Steps = readonly (string | number)[];

/** The smallest value that can be made by leaving out parts of it, one after the other, while it stays interesting. */
export async function shrunk(
  value: JsonValue,
  isInteresting: (candidate: JsonValue) => Promise<boolean>,
  budget = 3000,
): Promise<JsonValue> {
  let left = budget;
  let smallest = value;
  for (let before = -1; before !== left && left > 0;) {
    before = left;
    let hasShrunk = false;
    for (const steps of placesOf(smallest)) {
      for (const candidate of candidates(smallest, steps)) {
        if (left-- <= 0) return smallest;
        if (!(await isInteresting(candidate))) continue;
        smallest = candidate;
        hasShrunk = true;
        break;
      }
    }
    if (!hasShrunk) return smallest;
  }
  return smallest;
}

/** The places of all parts, those near the top first, since the most goes with them. */
function placesOf(value: JsonValue): Steps[] {
  const places: Steps[] = [];
  const waiting: [JsonValue, Steps][] = [[value, []]];
  for (const [part, steps] of waiting) {
    if (steps.length > 0) places.push(steps);
    if (Array.isArray(part))
      part.forEach((item, i) => waiting.push([item, [...steps, i]]));
    else if (isObject(part))
      for (const [key, item] of Object.entries(part))
        waiting.push([item, [...steps, key]]);
  }
  return places;
}

/** The value without the part, and with the part replaced by what is below it. */
function* candidates(value: JsonValue, steps: Steps): Generator<JsonValue> {
  const part = partAt(value, steps);
  if (part === undefined) return;
  yield withPart(value, steps, undefined);
  if (typeof part === "string" && part.length > 1) {
    const characters = [...part];
    const half = Math.ceil(characters.length / 2);
    yield withPart(value, steps, characters.slice(half).join(""));
    yield withPart(value, steps, characters.slice(0, half).join(""));
  }
  const inner = Array.isArray(part)
    ? part
    : isObject(part)
      ? Object.values(part)
      : [];
  for (const one of inner) if (isObject(one)) yield withPart(value, steps, one);
}

function partAt(value: JsonValue, steps: Steps): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const step of steps) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

function withPart(
  value: JsonValue,
  [step, ...rest]: Steps,
  part: JsonValue | undefined,
): JsonValue {
  if (step === undefined) return part ?? null;
  if (Array.isArray(value)) {
    const at = Number(step);
    return value.flatMap((item, i) => {
      if (i !== at) return [item];
      if (rest.length > 0) return [withPart(item, rest, part)];
      return part === undefined ? [] : [part];
    });
  }
  const copy: JsonObject = {};
  for (const [key, item] of Object.entries(value as JsonObject)) {
    if (key !== step) setOwn(copy, key, item);
    else if (rest.length > 0) setOwn(copy, key, withPart(item, rest, part));
    else if (part !== undefined) setOwn(copy, key, part);
  }
  return copy;
}
