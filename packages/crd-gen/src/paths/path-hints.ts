import { didYouMean, type JsonSchema } from "@kubewright/generator";

import type { Nothing } from "./resolve-path.ts";

/** What there is not where a path leads nowhere, as the end of a sentence. */
export function lackOf({ at, step }: Nothing): string {
  const place = at === "" ? "at the root" : `at '${at}'`;
  return step.step === "items"
    ? `there is no list ${place}`
    : `there is no field '${step.name}' ${place}`;
}

/** What to write instead. */
export function hintOf(
  { at, holder, step, inFilter }: Nothing,
  path: string,
): string {
  if (step.step === "items") return `Leave out what is behind '${at}'.`;
  const { name, quoted } = step;
  if (quoted !== undefined)
    return `A dot parts names within quotes too: write ['${quoted.replace(/\\?\./g, "\\.")}'], in the source with each backslash twice.`;
  if (name.includes("["))
    return "This path has names and dots alone, and leads through no list.";
  if (holder.type === "array") return listHint(at, path.slice(at.length));
  const known = namesIn(holder);
  const near = didYouMean(name, known);
  if (near !== undefined)
    return `Did you mean ${inFilter ? `'@.${near}'` : `'${at}.${near}'`}?`;
  if (known.length > 0)
    return `The fields there are ${known.map((each) => `'${each}'`).join(", ")}.`;
  return "Write the path of a declared field from the root of the object, such as .spec.replicas.";
}

function listHint(at: string, rest: string): string {
  return `That is a list: '${at}[0]${rest}' is of its first item.`;
}

function namesIn({ properties = {} }: JsonSchema): readonly string[] {
  return Object.keys(properties);
}
