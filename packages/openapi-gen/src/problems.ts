import { defineProblems } from "@kubewright/generator";

const accept = "To accept it as it is, commit the report.";

/** What can be wrong with the definitions of OpenAPI documents. */
export const openapiProblems = defineProblems("openapi-gen", {
  badDefinitionName: (name: string, fault: string) => ({
    severity: "error",
    message: `Definition name '${name}' ${fault}.`,
    help: "Use a name of your own of letters, digits, '.', '-' and '_', such as com.example.stable.v1.CronTab.",
  }),
  listTypeMissing: (field: string) => ({
    severity: "warning",
    once: true,
    message: `List '${field}' does not say how server-side apply merges it, as the API rule list_type_missing asks.`,
    help: `Add @ListType("atomic"), or "set" or "map" for items that are told apart. ${accept}`,
  }),
  listTypeOfItems: () => ({
    severity: "warning",
    once: true,
    message:
      "The items of a list kind have a list type, which the API rule list_type_missing forbids.",
    help: `Remove @ListType, since no object has this list as a field. ${accept}`,
  }),
  namesMatch: (field: string, better?: string) => ({
    severity: "warning",
    once: true,
    message: `Field '${field}' is not in camel case, as the API rule names_match asks.`,
    help: `${better === undefined ? "Start it with a lower-case letter, and use letters and digits" : `Call it '${better}'`}. ${accept}`,
  }),
  streamingListTypeFieldOrder: (field: string) => ({
    severity: "warning",
    once: true,
    message: `Field '${field}' is not where lists have it that a server can stream, as the API rule streaming_list_type_field_order asks.`,
    help: `Declare apiVersion, kind, metadata and items in this order. ${accept}`,
  }),
  streamingListTypeJsonTags: () => ({
    severity: "warning",
    once: true,
    message:
      "The items of a list kind are optional, and a list that a server can stream always has them, as the API rule streaming_list_type_json_tags asks.",
    help: `Declare them as 'items!'. ${accept}`,
  }),
  definitionNotNamed: () => ({
    severity: "error",
    message:
      "OpenAPIDefinition stands on a type without a name, which cannot have a definition of its own.",
    help: "Give the type a name: 'export type Ratio = OpenAPIDefinition<...>'.",
  }),
});
