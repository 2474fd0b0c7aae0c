import type { RawExtension } from "./scalars.ts";

/** Something that happened to an object that a client watches. */
export interface WatchEvent {
  /** What happened: `ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK` or `ERROR`. */
  type: string;
  /** The object as it is now, or was last; after an error, a status. */
  object: RawExtension;
}
