import type {
  OpenAPIDefinition,
  PreserveUnknownFields,
} from "@kubewright/markers";

/** A change of an object, in one of the forms that servers take. */
export type Patch = OpenAPIDefinition<
  PreserveUnknownFields<object>,
  { name: "io.k8s.apimachinery.pkg.apis.meta.v1.Patch"; v3: { type: "object" } }
>;
