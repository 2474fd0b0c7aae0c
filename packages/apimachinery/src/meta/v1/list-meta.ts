import type { int64 } from "./scalars.ts";

/** What a list says of itself. */
export interface ListMeta {
  /** Where the list was served before servers stopped filling this in. */
  selfLink?: string;
  /** The version of the list; a watch can start from it. */
  resourceVersion?: string;
  /** Continues the list where this page ends; empty on the last one. */
  continue?: string;
  /** How many items follow this page, where the server knows. */
  remainingItemCount?: int64;
}
