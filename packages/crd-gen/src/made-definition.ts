import type { JsonSchema, Kind } from "@kubewright/generator";

import type { CustomResourceDefinition } from "./custom-resource-definition.ts";

/** A definition as it was made, and the classes it was made of. */
export interface MadeDefinition {
  /** Its schemas are those of `schemasOf`, which know where they come from. */
  readonly definition: CustomResourceDefinition;
  /** One for each version, in the same order. */
  readonly kinds: readonly [Kind, ...Kind[]];
}

/** The schema of a version, by its number. */
export function schemaOfVersion(
  { definition }: MadeDefinition,
  version: number,
): JsonSchema | undefined {
  return definition.spec.versions[version]?.schema.openAPIV3Schema;
}
