import type { JsonSchema } from "@kubewright/generator";

/** A schema on a walk from the root of a kind, and how it was reached. */
export interface WalkPlace {
  readonly node: JsonSchema;
  readonly parent: WalkPlace | undefined;
  readonly step: "root" | "property" | "items" | "values";
  /** The property's name. */
  readonly name: string;
  /** Whether the server's own check of defaults does not come here, because a map's values are above. */
  readonly belowMap: boolean;
}

/** Visits every schema below a root, parents first; those that `seen` has were visited, with all below them. */
export function walkSchema(
  root: JsonSchema,
  seen: Set<JsonSchema>,
  visit: (place: WalkPlace) => void,
): void {
  const enter = (
    node: JsonSchema,
    parent: WalkPlace | undefined,
    step: WalkPlace["step"],
    name: string,
  ): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const belowMap = step === "values" || parent?.belowMap === true;
    const place = { node, parent, step, name, belowMap };
    visit(place);
    const { properties, items, additionalProperties } = node;
    if (properties !== undefined)
      for (const key of Object.keys(properties))
        enter(properties[key]!, place, "property", key);
    if (items !== undefined) enter(items, place, "items", "");
    if (typeof additionalProperties === "object")
      enter(additionalProperties, place, "values", "");
  };
  enter(root, undefined, "root", "");
}
