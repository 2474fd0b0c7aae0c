import { openApiSource, type SchemaSource } from "@kubewright/manifests";
import { builtinDefinitions } from "../builtin-definitions.ts";

/** The kinds that every API server has by itself. */
export const builtinKinds: SchemaSource = openApiSource([
  { components: { schemas: builtinDefinitions } },
]);
