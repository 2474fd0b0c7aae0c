import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";
import type { KeyToPath } from "./key-to-path.ts";
import { LocalObjectReference } from "./local-object-reference.ts";

/** A volume whose files are the entries of a config map. */
export class ConfigMapVolumeSource extends LocalObjectReference {
  /** The mode bits of the files that say nothing of their own. */
  defaultMode?: int32;

  /** Which entries become which files; all of them by default. */
  @ListType("atomic")
  items?: KeyToPath[];

  /** Whether it may be missing. */
  optional?: boolean;
}
