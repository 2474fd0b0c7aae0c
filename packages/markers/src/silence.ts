import { recorder } from "./record.ts";
import type { AnyMarker } from "./decorator.ts";
import type { warningIds } from "./table/warnings.ts";

/** The id of a warning that can be silenced. */
export type Warning = (typeof warningIds)[number];

/**
 * Keeps a warning from being given here, and says why it does no harm: on a field for the field, on a class for the class
 * and its own fields. A silence that silences nothing is a warning itself.
 */
export function Silence(warning: Warning, reason: string): AnyMarker {
  return recorder("Silence", [warning, reason]);
}

/**
 * Keeps a warning from being given here, and says why it does no harm: on a field for the field, on a class for the class
 * and its own fields. A silence that silences nothing is a warning itself.
 */
export type Silence<T, _Warning extends Warning, _Reason extends string> = T;
