import type { Schema } from "@kubewright/apiextensions";

import type { Place } from "./place.ts";

/** One value's schema in both states. */
export interface SchemaPair {
  readonly was: Schema;
  readonly is: Schema;
  readonly place: Place;
  /** Whether the value was required by what holds it, so that it was never left out. */
  readonly required: boolean;
}
