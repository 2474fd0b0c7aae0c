import {
  schemasOf,
  type JsonSchema,
  type Kind,
  type Model,
} from "@kubewright/generator";
import type { ProjectKind } from "../api-projects.ts";

/**
 * The schema of a version of a kind as it is explained: as in its definition, but with the fields of its metadata, which
 * servers know by themselves and definitions leave out.
 */
export function schemaOfKind(
  { definition, model }: ProjectKind,
  { version }: Kind,
): JsonSchema {
  const found = definition.spec.versions.find(({ name }) => name === version);
  const root = found?.schema.openAPIV3Schema ?? {};
  const metadata = metadataSchema(model);
  if (root.properties?.["metadata"] === undefined || metadata === undefined)
    return root;
  return { ...root, properties: { ...root.properties, metadata } };
}

function metadataSchema(model: Model): JsonSchema | undefined {
  const meta = Object.values(model.declarations).find(
    ({ name, specifier }) =>
      name === "ObjectMeta" && specifier === "@kubewright/apimachinery/meta/v1",
  );
  // An output that keeps references has the class's own fields; here, none of them leads anywhere.
  const options = { report: () => undefined, reference: () => undefined };
  return meta && schemasOf(model, options).of(meta.id);
}
