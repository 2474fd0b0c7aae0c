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
  /** Which part of the list it is, where only a part was asked for. */
  shardInfo?: ShardInfo;
}

/** A part of a list. */
export interface ShardInfo {
  /** The objects that are in it, as the client has asked for them. */
  selector: string;
}
