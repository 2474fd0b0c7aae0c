import type { JsonSchema } from "@kubewright/generator";

import type { SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

const sizes = ["maxLength", "maxItems", "maxProperties"] as const;

/** Warns of bounds and factors with a sign that nothing meets: `Validate` has no such values, but `Keywords` takes any. */
export function checkSigns({ place: { node }, say }: SchemaCheck): void {
  for (let i = 0; i < sizes.length; i++) {
    const rule = sizes[i]!;
    if ((node[rule] ?? 0) < 0)
      say(crdWarnings.ruleNeverMet(rule, "it is negative"), rule);
  }
  if (node.multipleOf !== undefined && node.multipleOf <= 0)
    say(
      crdWarnings.ruleNeverMet("multipleOf", "it is not above zero"),
      "multipleOf",
    );
}

const leastInt32 = -(2 ** 31);
const greatestInt32 = 2 ** 31 - 1;

/** Warns of a bound that no number of the format meets. */
export function checkFormatRange({ place: { node }, say }: SchemaCheck): void {
  const { type, format, minimum = -Infinity, maximum = Infinity } = node;
  if (type !== "integer" || format !== "int32") return;
  const tell = (rule: "minimum" | "maximum", why: string) =>
    say(crdWarnings.ruleNeverMet(rule, `an int32 is ${why}`), rule);
  if (minimum > greatestInt32) tell("minimum", `at most ${greatestInt32}`);
  if (maximum < leastInt32) tell("maximum", `at least ${leastInt32}`);
}

/** Warns of a factor that has no multiple between the bounds. */
export function checkMultiples({ place: { node }, say }: SchemaCheck): void {
  const { type, multipleOf = 0, minimum, maximum } = node;
  const { exclusiveMinimum, exclusiveMaximum } = node;
  if (type !== "integer" || !(multipleOf > 0)) return;
  if (minimum === undefined || maximum === undefined) return;
  const first = Math.ceil(minimum / multipleOf) * multipleOf;
  const least =
    exclusiveMinimum && first === minimum ? first + multipleOf : first;
  const isOut = exclusiveMaximum ? least >= maximum : least > maximum;
  if (isOut && minimum <= maximum)
    say(
      crdWarnings.ruleNeverMet(
        "multipleOf",
        `no multiple of ${multipleOf} lies between ${minimum} and ${maximum}`,
      ),
      "multipleOf",
    );
}

/** Warns of numbers and names of fields that no object with the declared ones meets. */
export function checkCounts({ place: { node }, say }: SchemaCheck): void {
  if (node.type !== "object") return;
  const { properties = {}, required = [], maxProperties = Infinity } = node;
  const isFree = maxProperties === Infinity && node.minProperties === undefined;
  if (isFree && required.every((name) => Object.hasOwn(properties, name)))
    return;
  const asked = new Set(required).size;
  if (maxProperties < asked)
    say(
      crdWarnings.ruleNeverMet("maxProperties", `${asked} fields are required`),
      "maxProperties",
    );
  if (isOpen(node)) return;
  const names = Object.keys(properties);
  if ((node.minProperties ?? 0) > names.length)
    say(
      crdWarnings.ruleNeverMet(
        "minProperties",
        `an API server drops what is not declared, and ${names.length === 1 ? "one field is" : `${names.length} fields are`}`,
      ),
      "minProperties",
    );
  for (const name of required)
    if (!Object.hasOwn(properties, name))
      say(
        crdWarnings.ruleNeverMet(
          "required",
          `'${name}' is no declared field, and an API server drops it`,
        ),
        "required",
      );
}

/** Whether an API server keeps fields that are not declared. */
function isOpen(node: JsonSchema): boolean {
  return (
    node.additionalProperties !== undefined ||
    node["x-kubernetes-preserve-unknown-fields"] === true ||
    node["x-kubernetes-embedded-resource"] === true
  );
}
