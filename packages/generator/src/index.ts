export {
  defineProblems,
  type Diagnostic,
  type Problem,
  type Problems,
  type ProblemText,
  type Report,
  type Severity,
} from "./diagnostics/problem.ts";
export { didYouMean } from "./diagnostics/did-you-mean.ts";
export {
  defineGenerator,
  type Generator,
  type GeneratorInput,
  type IndexInput,
  type KindSummary,
  type OptionSpec,
  type OutputFile,
} from "./generator.ts";
export { readerProblems } from "./link/problems.ts";
export {
  openProject,
  type Project,
  type ProjectOptions,
  type Store,
  type Unit,
} from "./load/project.ts";
export type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
} from "./model/declaration.ts";
export type { Doc } from "./model/doc.ts";
export type { Json } from "./model/json.ts";
export type { Kind, PrintColumn } from "./model/kind.ts";
export type { MarkerUse } from "./model/marker-use.ts";
export type { ApiFunction, ApiPackage, Model } from "./model/model.ts";
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
