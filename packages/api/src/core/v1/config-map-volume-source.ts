import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { Default, ListType } from "@kubewright/markers";
import type { KeyToPath } from "./key-to-path.ts";

/** A volume whose files are the entries of a config map. */
export class ConfigMapVolumeSource {
  /** The mode bits of the files that say nothing of their own. */
  defaultMode?: int32;

  /** Which entries become which files; all of them by default. */
  @ListType("atomic")
  items?: KeyToPath[];

  /** The name of the object that is meant. */
  @Default("")
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;
}
