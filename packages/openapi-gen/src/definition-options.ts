import type { Declaration, JsonSchema, MarkerUse } from "@kubewright/generator";

/** What `OpenAPIDefinition` says of a declaration. */
export interface DefinitionOptions {
  readonly name?: string;
  readonly v2?: JsonSchema;
  readonly v3?: JsonSchema;
}

/** The `OpenAPIDefinition` of a declaration, where it has one. */
export function definitionMarker(
  declaration: Declaration,
): MarkerUse | undefined {
  const markers =
    declaration.kind === "alias"
      ? declaration.type.markers
      : declaration.markers;
  return markers?.find(({ name }) => name === "OpenAPIDefinition");
}

/** The options of a declaration's `OpenAPIDefinition`; none where it has none. */
export function definitionOptions(declaration: Declaration): DefinitionOptions {
  return (definitionMarker(declaration)?.args[0] ?? {}) as DefinitionOptions;
}
