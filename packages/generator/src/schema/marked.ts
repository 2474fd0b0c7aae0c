import type { Report } from "../diagnostics/problem.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import type { ValueType } from "./value-type.ts";

/** What markers stand on. */
export interface Marked {
  readonly model: Model;
  /** The values' type without these markers. */
  readonly bare: ValueType;
  /** The values' type with them. */
  readonly type: ValueType;
  /** The type as written; absent where the markers stand on a class. */
  readonly written?: Type;
  /** The fields of an object. */
  readonly fields: readonly Field[] | undefined;
  /** Whether the schema is for an OpenAPI document, which tells more than a CustomResourceDefinition can hold. */
  readonly document: boolean;
  readonly report: Report;
}
