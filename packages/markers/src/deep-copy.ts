import { recorder } from "./record.ts";
import type { ClassMarker } from "./decorator.ts";

/** `DeepCopy(false)` keeps deepcopy-gen from writing a function for the class. */
export function DeepCopy(wanted: false): ClassMarker {
  return recorder("DeepCopy", [wanted]);
}
