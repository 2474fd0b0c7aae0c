import { OpenEnum } from "@kubewright/markers";

/** A file or directory of the node. */
export class HostPathVolumeSource {
  /** The path on the node. */
  path!: string;

  /** What must be at the path, or is made there. */
  @OpenEnum()
  type?:
    | ""
    | "BlockDevice"
    | "CharDevice"
    | "Directory"
    | "DirectoryOrCreate"
    | "File"
    | "FileOrCreate"
    | "Socket";
}
