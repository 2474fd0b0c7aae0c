import {
  admit,
  compileResource,
  equalJson,
  validateDefinition,
  type Definition,
  type JsonObject,
  type JsonValue,
  type Resource,
} from "@kubewright/apiextensions";
import fc from "fast-check";

import { breakingChanges } from "../src/index.ts";
import { definition } from "./definition-builder.ts";
import {
  changedSchema,
  Dice,
  objectSchema,
  randomValue,
} from "./random-schema.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 300);

function isAccepted(of: Definition): boolean {
  return validateDefinition(of).length === 0;
}

function write(resource: Resource, spec: JsonValue) {
  const object = {
    apiVersion: "stable.example.com/v1",
    kind: "CronTab",
    metadata: { name: "a" },
    spec,
  };
  const { stored, unknownFields, errors } = admit(resource, object);
  return errors.length + unknownFields.length > 0
    ? undefined
    : (stored?.["spec"] ?? null);
}

/** Whether a value lost anything, or has other values than before; fields that are new may have come in. */
function isKept(before: JsonValue, after: JsonValue, was: JsonObject): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    const items = (was["items"] ?? {}) as JsonObject;
    return (
      before.length === after.length &&
      before.every((item, i) => isKept(item, after[i]!, items))
    );
  }
  if (!isObject(before) || !isObject(after)) return equalJson(before, after);
  const properties = (was["properties"] ?? {}) as JsonObject;
  const value = (was["additionalProperties"] ?? {}) as JsonObject;
  return (
    Object.entries(before).every(
      ([key, inner]) =>
        Object.hasOwn(after, key) &&
        isKept(inner, after[key]!, (properties[key] ?? value) as JsonObject),
    ) &&
    Object.keys(after).every(
      (key) => Object.hasOwn(before, key) || !Object.hasOwn(properties, key),
    )
  );
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

it("an object that a change refuses, prunes or alters is never passed over in silence", () => {
  let broken = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = new Dice(seed);
      const was = objectSchema(dice, 3);
      const is = changedSchema(dice, was, 3);
      const [before, after] = [
        definition([{ spec: was }]),
        definition([{ spec: is }]),
      ];
      if (![before, after].every(isAccepted)) return;
      const told = breakingChanges([before], [after]).filter(({ protects }) =>
        protects.includes("objects"),
      );
      const old = compileResource(before, "v1")!;
      const now = compileResource(after, "v1")!;
      for (let i = 0; i < 8; i++) {
        const stored = write(old, randomValue(dice, was));
        if (stored === undefined || stored === null) continue;
        const rewritten = write(now, stored);
        if (rewritten !== undefined && isKept(stored, rewritten, was)) continue;
        broken++;
        if (told.length === 0)
          throw new Error(JSON.stringify({ was, is, stored, rewritten }));
      }
    }),
    { numRuns: runs },
  );
  // The property would hold for nothing if nothing broke.
  expect(broken).toBeGreaterThan(runs / 20);
});
