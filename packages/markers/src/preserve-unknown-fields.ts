import { recorder } from "./record.ts";
import type { AnyMarker } from "./decorator.ts";

/** The API server keeps fields that the schema does not name. */
export function PreserveUnknownFields(): AnyMarker {
  return recorder("PreserveUnknownFields", []);
}

/** The API server keeps fields that the schema does not name. */
export type PreserveUnknownFields<T> = T;
