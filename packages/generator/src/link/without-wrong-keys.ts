import {
  shapeProblems,
  type MarkerSpec,
  type ShapeProblem,
} from "@kubewright/markers/table";

import type { Json } from "../model/json.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import { pointerSteps } from "../model/pointer-steps.ts";

/**
 * A use without its wrong keys, so that what depends on its other ones is held against the rules in the same run;
 * nothing where it is none without them.
 */
export function withoutWrongKeys(
  use: MarkerUse,
  { args: shape }: MarkerSpec,
  problems: readonly ShapeProblem[],
): MarkerUse | undefined {
  const args = structuredClone(use.args);
  for (const { pointer } of problems) removeKey(args, pointer);
  return shapeProblems(shape, args).length === 0 ? { ...use, args } : undefined;
}

/** Removes the last key that a pointer leads to or through; places in lists are no keys. */
function removeKey(args: readonly Json[], pointer: string): void {
  let value: Json | undefined = args as Json;
  let holder: Record<string, Json> | undefined;
  let key = "";
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null) break;
    if (Array.isArray(value)) value = value[Number(step)];
    else {
      holder = value as Record<string, Json>;
      key = step;
      value = holder[key];
    }
  }
  if (holder !== undefined) delete holder[key];
}
