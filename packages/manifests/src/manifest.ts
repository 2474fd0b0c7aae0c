import type { JsonValue } from "@kubewright/apiextensions";
import type { Span } from "@kubewright/generator";

/** The keys and indices that lead from a document to a value in it. */
export type ManifestPath = readonly (string | number)[];

/** One document of a file, with the places of everything in it. */
export interface Manifest {
  readonly file: string;
  /** The whole text of the file. */
  readonly text: string;
  readonly value: JsonValue;
  /** The place of a value, or of the nearest one around it that there is; of a value in an object, its key or itself. */
  spanOf(path: ManifestPath, part: "key" | "value"): Span;
}
