import type { Report } from "../diagnostics/problem.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Model } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import type { JsonSchema } from "./json-schema.ts";

/** How schemas are made of a model. */
export interface SchemaOptions {
  readonly report: Report;
  /** Where a reference to a declaration leads, in an output that keeps references; without it, everything is inlined. */
  readonly reference?: (declaration: Declaration) => string | undefined;
  /** Whether what is always there has the zero value of its type as default; only where references are kept. */
  readonly zeroDefaults?: boolean;
  /** Whether metadata below the root lists its fields, as an API server then keeps them. */
  readonly generateEmbeddedObjectMeta?: boolean;
}

/** What the parts of the schema stage share. */
export interface SchemaContext {
  readonly model: Model;
  readonly options: SchemaOptions;
  readonly report: Report;
  /** How many problems were found so far, those that were reported before among them. */
  readonly found: { count: number };
  /** What is said of a declaration's values, innermost first. */
  layersOf(declaration: Declaration): readonly JsonSchema[];
  /** What is said of the values of a type as written, innermost first. */
  typeLayers(type: Type): readonly JsonSchema[];
}
