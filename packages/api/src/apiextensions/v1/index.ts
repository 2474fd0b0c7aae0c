export {
  CustomResourceConversion,
  ServiceReference,
  WebhookClientConfig,
  WebhookConversion,
} from "./custom-resource-conversion.ts";
export {
  CustomResourceColumnDefinition,
  CustomResourceDefinition,
  CustomResourceDefinitionCondition,
  CustomResourceDefinitionNames,
  CustomResourceDefinitionSpec,
  CustomResourceDefinitionStatus,
  CustomResourceDefinitionVersion,
  CustomResourceSubresourceScale,
  type CustomResourceSubresourceStatus,
  CustomResourceSubresources,
  CustomResourceValidation,
  SelectableField,
} from "./custom-resource-definition.ts";
export {
  ExternalDocumentation,
  type JSON,
  JSONSchemaProps,
  type JSONSchemaPropsOrArray,
  type JSONSchemaPropsOrBool,
  type JSONSchemaPropsOrStringArray,
  ValidationRule,
} from "./json-schema-props.ts";
export { type CustomResourceConversionUnion } from "./unions/index.ts";
export {
  type CustomResourceDefinitionList,
  addToScheme,
  customResourceDefinitionKind,
  customResourceDefinitionListKind,
  groupVersion,
  isCustomResourceDefinition,
  isCustomResourceDefinitionList,
  newCustomResourceDefinition,
} from "./zz_generated.register.ts";
