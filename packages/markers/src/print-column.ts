import { recorder } from "./record.ts";
import type { ClassMarker } from "./decorator.ts";

/** The options of `PrintColumn`. */
export interface ColumnOptions {
  /** The column's heading. */
  readonly name: string;
  /** How the value is shown; `date` shows the time since. */
  readonly type: "integer" | "number" | "string" | "boolean" | "date";
  /** The JSON path of the value, such as `.spec.replicas`. */
  readonly jsonPath: string;
  /** What the column shows, in words. */
  readonly description?: string;
  /** The format of the value, as in OpenAPI. */
  readonly format?:
    | "int32"
    | "int64"
    | "float"
    | "double"
    | "byte"
    | "date"
    | "date-time"
    | "password";
  /** Above 0, the column shows in wide output only. */
  readonly priority?: number;
}

/** Adds a column to what `kubectl get` prints of this kind, in source order. */
export function PrintColumn(column: ColumnOptions): ClassMarker {
  return recorder("PrintColumn", [column]);
}
