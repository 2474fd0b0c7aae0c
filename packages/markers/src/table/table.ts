import { classMarkers } from "./class-markers.ts";
import type { MarkerSpec } from "./marker-spec.ts";
import { openapiMarkers } from "./openapi-markers.ts";
import { schemaMarkers } from "./schema-markers.ts";
import { silenceMarkers } from "./silence-marker.ts";
import { valueMarkers } from "./value-markers.ts";

export { columnOptions } from "./column-options.ts";
export {
  kindOptions,
  scaleOptions,
  subresourceOptions,
} from "./kind-options.ts";
export type {
  ConstructSpec,
  MarkerSpec,
  MarkerTarget,
  RunOptionSpec,
} from "./marker-spec.ts";
export { namedShapes } from "./named-shapes.ts";
export { constructs, runOptions } from "./replaced.ts";
export { ruleOptions } from "./rule-options.ts";
export type {
  ObjectOf,
  Shape,
  ShapeArgument,
  ShapeKey,
  ShapeName,
  ValueOf,
  ValueType,
} from "./shape.ts";
export { shapeProblems } from "./shape-problems.ts";
export type { ShapeProblem } from "./shape-problems.ts";
export { adviceAt } from "./usage.ts";
export { nestedRules, validateRules } from "./validate-rules.ts";
export { warningIds } from "./warnings.ts";

const rows = [
  ...classMarkers,
  ...valueMarkers,
  ...schemaMarkers,
  ...openapiMarkers,
  ...silenceMarkers,
] as const;

/** The name of a marker. */
export type MarkerName = (typeof rows)[number]["name"];

/** A row of the table as its literal type. */
export type MarkerRow<N extends MarkerName> = Extract<
  (typeof rows)[number],
  { name: N }
>;

/** Every marker, one row each. */
export const markers: readonly MarkerSpec[] = rows;

/** The names of all markers. */
export const markerNames: readonly MarkerName[] = rows.map(({ name }) => name);

const byName = new Map<string, MarkerSpec>(
  markers.map((marker) => [marker.name, marker]),
);

/** The row of a marker; undefined for a name that is none. */
export function markerByName(name: string): MarkerSpec | undefined {
  return byName.get(name);
}
