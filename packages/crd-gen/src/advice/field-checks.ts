import { originOf, type Json, type JsonSchema } from "@kubewright/generator";

import { subjectOf, type SchemaCheck } from "./schema-check.ts";
import { crdWarnings } from "./warnings.ts";

/** Warns of an object whose defaults are rarely applied, and of conditions that controllers cannot share. */
export function checkFields(check: SchemaCheck): void {
  const { place, say } = check;
  const { node, parent, step, name } = place;
  const isOptional =
    step === "property" && parent?.node.required?.includes(name) !== true;
  if (isOptional && node.default === undefined && hasDefaultsOnly(node))
    say(crdWarnings.defaultNotApplied(subjectOf(place)));
}

/** Whether an object without fields gets all of them by their defaults, so that it could as well be there. */
function hasDefaultsOnly({ properties, required = [] }: JsonSchema): boolean {
  let saysMore = false;
  for (const name in properties) {
    const value = properties[name]!.default;
    if (value === undefined) return false;
    saysMore ||= !isEmpty(value);
  }
  return saysMore && required.every((name) => Object.hasOwn(properties!, name));
}

/** Whether a default says no more than what is absent, such as `""`. */
function isEmpty(value: Json | undefined): boolean {
  return typeof value === "object" && value !== null
    ? Object.keys(value).length === 0
    : !value;
}

/** Warns of a list of conditions that server-side apply takes for one value. */
export function checkConditions({ place, say }: SchemaCheck): void {
  const { node, name } = place;
  if (name !== "conditions" || node["x-kubernetes-list-type"] !== undefined)
    return;
  const { type, status } = node.items?.properties ?? {};
  if (type !== undefined && status !== undefined)
    say(crdWarnings.atomicConditions());
}

/** Warns of a default that is null, of which nothing is left in the schema. */
export function checkNullDefault({ place, say }: SchemaCheck): void {
  const uses = originOf(place.node)?.markers;
  if (uses === undefined || uses.length === 0) return;
  const use = uses.find(
    ({ name, args }) => name === "Default" && args[0] === null,
  );
  if (use !== undefined)
    say(crdWarnings.nullDefault(subjectOf(place)), "default");
}
