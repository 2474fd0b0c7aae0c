import type { MarkerSpec } from "./marker-spec.ts";
import { argumentsOf, json, mapOf, objectOf, string } from "./shape.ts";

/** The markers that speak about OpenAPI documents alone. */
export const openapiMarkers = [
  {
    name: "OpenAPIDefinition",
    upstream: [],
    targets: ["class", "type"],
    args: argumentsOf({
      name: "options",
      shape: objectOf([
        {
          name: "name",
          shape: string,
          doc: "The whole name of the definition, such as `io.k8s.api.core.v1.Pod`; by default it is formed of group, version and name.",
        },
        {
          name: "v3",
          shape: mapOf(json),
          doc: "The whole schema in documents of OpenAPI v3, where it is not what the type says.",
        },
        {
          name: "v2",
          shape: mapOf(json),
          doc: "The whole schema in documents of OpenAPI v2, where it is not the one of v3.",
        },
      ]),
      optional: true,
    }),
    repeatable: false,
    sets: "the definition in OpenAPI documents",
    doc: "How the type is defined in OpenAPI documents: a named scalar gets a definition of its own, which other types refer to, and a definition may have another name, or another schema in OpenAPI v2.",
    example: `@OpenAPIDefinition({ name: "com.example.Pipeline" })
export class PipelineSpec {}

export type Ratio = OpenAPIDefinition<
  IntOrString<number | string>,
  { v2: { type: "string" } }
>;`,
  },
  {
    name: "Extension",
    upstream: [],
    targets: ["class", "member", "type"],
    args: argumentsOf(
      { name: "name", shape: string },
      { name: "value", shape: json },
    ),
    repeatable: true,
    sets: "the extension of that name, in OpenAPI documents",
    doc: "Adds an extension to the schema in OpenAPI documents, for the tools that read it there.",
    example: `@Extension("x-kubernetes-display-name", "Host")
host!: string;

export type Secret = Extension<string, "x-kubernetes-sensitive", true>;`,
  },
] as const satisfies readonly MarkerSpec[];
