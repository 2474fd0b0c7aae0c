import { Default, DocumentOnly, OpenEnum } from "@kubewright/markers";

/** A data disk of Azure. */
export class AzureDiskVolumeSource {
  /** The name of the disk in blob storage. */
  diskName!: string;

  /** The address of the disk in blob storage. */
  diskURI!: string;

  /** How the host caches the disk. */
  @DocumentOnly("default")
  @OpenEnum()
  @Default("ReadWrite")
  cachingMode?: "None" | "ReadOnly" | "ReadWrite";

  /** The type of the file system, such as `ext4` or `xfs`. */
  @Default("ext4")
  fsType?: string;

  /** How the disk is managed in Azure. */
  @DocumentOnly("default")
  @OpenEnum()
  @Default("Shared")
  kind?: "Dedicated" | "Managed" | "Shared";

  /** Whether the volume can only be read. */
  @Default(false)
  readOnly?: boolean;
}
