import type { OpenEnum } from "@kubewright/markers";

/** A file or directory of the node. */
export class HostPathVolumeSource {
  /** The path on the node. */
  path!: string;

  /** What must be at the path, or is made there. */
  type?: HostPathType;
}

/** What must be at a path of the node, or is made there. */
export type HostPathType = OpenEnum<
  | ""
  | "BlockDevice"
  | "CharDevice"
  | "Directory"
  | "DirectoryOrCreate"
  | "File"
  | "FileOrCreate"
  | "Socket"
>;
