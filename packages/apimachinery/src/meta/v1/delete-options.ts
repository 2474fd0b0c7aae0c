import type { ListType } from "@kubewright/markers";
import type { int64 } from "./scalars.ts";

/** How an object is deleted. */
export interface DeleteOptions {
  /** The group and version that the options are in. */
  readonly apiVersion?: string;
  /** The kind, `DeleteOptions`. */
  readonly kind?: "DeleteOptions";
  /** How many seconds the object has to end gracefully; 0 is at once. */
  gracePeriodSeconds?: int64;
  /** What must hold for the object to be deleted. */
  preconditions?: Preconditions;
  /** Whether dependents stay, as older servers take it. */
  orphanDependents?: boolean;
  /** What becomes of dependents: `Orphan`, `Background` or `Foreground`. */
  propagationPolicy?: string;
  /** `All` to have everything done but the storing. */
  dryRun?: ListType<string[], "atomic">;
  /** Whether an object that cannot be read is deleted all the same, with none of what deletion involves. */
  ignoreStoreReadErrorWithClusterBreakingPotential?: boolean;
}

/** What must hold for an object to be changed or deleted. */
export interface Preconditions {
  /** Its identity. */
  uid?: string;
  /** Its version. */
  resourceVersion?: string;
}
