import { defineProblems } from "@kubewright/generator";

/** What can be wrong with the definitions of OpenAPI documents. */
export const openapiProblems = defineProblems("openapi-gen", {
  badDefinitionName: (name: string, fault: string) => ({
    severity: "error",
    message: `Definition name '${name}' ${fault}.`,
    help: "Use a name of your own of letters, digits, '.', '-' and '_', such as com.example.stable.v1.CronTab.",
  }),
  listTypeMissing: (field: string) => ({
    severity: "warning",
    message: `List '${field}' does not say how server-side apply merges it, as the API rule list_type_missing asks.`,
    help: 'Add @ListType("atomic"), or "set" or "map" for items that are told apart; or commit the report to accept it.',
  }),
  listTypeOfItems: () => ({
    severity: "warning",
    message:
      "The items of a list kind have a list type, which the API rule list_type_missing forbids.",
    help: "Remove @ListType, since no object has this list as a field; or commit the report to accept it.",
  }),
  namesMatch: (field: string, better?: string) => ({
    severity: "warning",
    message: `Field '${field}' is not in camel case, as the API rule names_match asks.`,
    help: `${better === undefined ? "Start it with a lower-case letter, and use letters and digits" : `Call it '${better}'`}; or commit the report to accept it.`,
  }),
  streamingListTypeFieldOrder: (field: string) => ({
    severity: "warning",
    message: `Field '${field}' is not where lists have it that a server can stream, as the API rule streaming_list_type_field_order asks.`,
    help: "Declare apiVersion, kind, metadata and items in this order; or commit the report to accept it.",
  }),
  streamingListTypeJsonTags: () => ({
    severity: "warning",
    message:
      "The items of a list kind are optional, and a list that a server can stream always has them, as the API rule streaming_list_type_json_tags asks.",
    help: "Declare them as 'items!'; or commit the report to accept it.",
  }),
  definitionNotNamed: () => ({
    severity: "error",
    message:
      "OpenAPIDefinition stands on a type without a name, which cannot have a definition of its own.",
    help: "Give the type a name: 'export type Ratio = OpenAPIDefinition<...>'.",
  }),
});
