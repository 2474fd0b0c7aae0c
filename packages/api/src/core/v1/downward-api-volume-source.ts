import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";
import type { DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";

/** A volume whose files hold facts about the pod. */
export class DownwardAPIVolumeSource {
  /** The mode bits of the files that say nothing of their own. */
  defaultMode?: int32;

  /** The files. */
  @ListType("atomic")
  items?: DownwardAPIVolumeFile[];
}
