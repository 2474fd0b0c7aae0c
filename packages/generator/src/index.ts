export { didYouMean } from "./diagnostics/did-you-mean.ts";
export { defineProblems } from "./diagnostics/problem.ts";
export type {
  Diagnostic,
  Problem,
  Problems,
  ProblemText,
  Report,
  Severity,
} from "./diagnostics/problem.ts";
export { assign } from "./emit/assignment.ts";
export { code } from "./emit/code.ts";
export type { Code, Slot } from "./emit/code.ts";
export { docComment } from "./emit/doc-comment.ts";
export {
  group,
  hardline,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "./emit/layout.ts";
export type { Layout } from "./emit/layout.ts";
export { call, params, typeArgs, union } from "./emit/lists.ts";
export { globalNames } from "./emit/global-names.ts";
export { lit, propertyKey } from "./emit/literal.ts";
export { decl, isIdentifier, isInherited, ref, typeRef } from "./emit/names.ts";
export type { ImportedName, LocalName, Module } from "./emit/names.ts";
export { runtime } from "./emit/runtime.ts";
export { stringLiteral } from "./emit/string-literal.ts";
export { SourceFile } from "./emit/source-file.ts";
export { moduleOf, typeCode, typeOf, valueOf } from "./emit/type-code.ts";
export { defineGenerator } from "./generator.ts";
export type {
  Generator,
  GeneratorInput,
  IndexInput,
  KindSummary,
  OptionSpec,
  OutputFile,
} from "./generator.ts";
export type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
} from "./model/declaration.ts";
export { apiFoldersOf, folderOf, takesAlone } from "./model/api-folders.ts";
export type { Doc } from "./model/doc.ts";
export type { Json } from "./model/json.ts";
export { hasLists, hasResource } from "./model/kind.ts";
export type { Kind, PrintColumn } from "./model/kind.ts";
export type { MarkerUse } from "./model/marker-use.ts";
export type { ApiFunction, ApiPackage, Model } from "./model/model.ts";
export { isForeign } from "./model/span.ts";
export type { Span } from "./model/span.ts";
export type {
  Field,
  ListType,
  LiteralsType,
  MapType,
  ObjectType,
  RefType,
  ScalarType,
  Type,
  TypeId,
  UnionType,
  UnknownType,
} from "./model/type.ts";
export { pluralize } from "./model/pluralize.ts";
export { schemaMarkers } from "./schema-markers.ts";
export { acceptsRule, acceptsRules } from "./schema/accepts.ts";
export { docFor } from "./schema/doc-for.ts";
export { equalJson } from "./schema/equal.ts";
export type {
  JsonSchema,
  SchemaType,
  ValidationRule,
  ValueValidations,
} from "./schema/json-schema.ts";
export { argumentSpan } from "./model/argument-span.ts";
export { oneOfRule } from "./schema/one-of-rules.ts";
export type { OneOfMarker } from "./schema/one-of-rules.ts";
export { standardDescriptions } from "./schema/object-meta.ts";
export { originOf } from "./schema/origin.ts";
export type { Origin } from "./schema/origin.ts";
export {
  markersAt,
  placeInSchema,
  placeOfKeyword,
} from "./schema/schema-place.ts";
export type { SchemaPlace } from "./schema/schema-place.ts";
export { schemaProblems } from "./schema/problems.ts";
export { namesRecursion } from "./schema/recursion.ts";
export { valueFault } from "./schema/value-fault.ts";
export { hasMarker, valueTypeOf } from "./schema/value-type.ts";
export { schemasOf } from "./schema/schemas.ts";
export type { SchemaOptions } from "./schema/context.ts";
export type { Schemas } from "./schema/schemas.ts";
export type { ValueType } from "./schema/value-type.ts";
export { printJson } from "./print/json.ts";
export { printYaml } from "./print/yaml.ts";
