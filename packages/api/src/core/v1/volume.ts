import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { Default, ListType, ZeroDefault } from "@kubewright/markers";
import type { AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import type { AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import type { AzureFileVolumeSource } from "./azure-file-volume-source.ts";
import type { CephFSVolumeSource } from "./ceph-fs-volume-source.ts";
import type { CinderVolumeSource } from "./cinder-volume-source.ts";
import type { ConfigMapVolumeSource } from "./config-map-volume-source.ts";
import type { CSIVolumeSource } from "./csi-volume-source.ts";
import type { DownwardAPIVolumeSource } from "./downward-api-volume-source.ts";
import type { EmptyDirVolumeSource } from "./empty-dir-volume-source.ts";
import type { FCVolumeSource } from "./fc-volume-source.ts";
import type { FlexVolumeSource } from "./flex-volume-source.ts";
import type { FlockerVolumeSource } from "./flocker-volume-source.ts";
import type { GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import type { GitRepoVolumeSource } from "./git-repo-volume-source.ts";
import type { GlusterfsVolumeSource } from "./glusterfs-volume-source.ts";
import type { HostPathVolumeSource } from "./host-path-volume-source.ts";
import type { ImageVolumeSource } from "./image-volume-source.ts";
import type { ISCSIVolumeSource } from "./iscsi-volume-source.ts";
import type { KeyToPath } from "./key-to-path.ts";
import type { LocalObjectReference } from "./local-object-reference.ts";
import type { NFSVolumeSource } from "./nfs-volume-source.ts";
import type { PersistentVolumeClaimTemplate } from "./persistent-volume-claim-template.ts";
import type { PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import type { PortworxVolumeSource } from "./portworx-volume-source.ts";
import type { QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import type { RBDVolumeSource } from "./rbd-volume-source.ts";
import type { VolumeProjection } from "./volume-projection.ts";
import type { VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** A volume whose claim is made for the pod, and goes with it. */
export class EphemeralVolumeSource {
  /** What the claim is made of. */
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

/** The volume that a claim of the same namespace is bound to. */
export class PersistentVolumeClaimVolumeSource {
  /** The claim's name. */
  claimName!: string;

  /** Whether the volume is mounted to be read only. */
  readOnly?: boolean;
}

/** A volume that brings several sources together. */
export class ProjectedVolumeSource {
  /** The mode bits of the files that say nothing of their own. */
  defaultMode?: int32;

  /** The sources. */
  @ListType("atomic")
  sources?: VolumeProjection[];
}

/** A ScaleIO volume. */
export class ScaleIOVolumeSource {
  /** The address of the gateway. */
  gateway!: string;

  /** The storage system's name. */
  system!: string;

  /** The secret with user and password. */
  @ZeroDefault(false)
  secretRef!: LocalObjectReference;

  /** The type of the file system, such as `ext4` or `xfs`. */
  @Default("xfs")
  fsType?: string;

  /** The protection domain. */
  protectionDomain?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** Whether TLS is used. */
  sslEnabled?: boolean;

  /** How the volume is provisioned, thick or thin. */
  @Default("ThinProvisioned")
  storageMode?: string;

  /** The storage pool. */
  storagePool?: string;

  /** The volume's name. */
  volumeName?: string;
}

/** A volume whose files are the entries of a secret. */
export class SecretVolumeSource {
  /** The mode bits of the files that say nothing of their own. */
  defaultMode?: int32;

  /** Which entries become which files; all of them by default. */
  @ListType("atomic")
  items?: KeyToPath[];

  /** Whether it may be missing. */
  optional?: boolean;

  /** The secret's name. */
  secretName?: string;
}

/** A StorageOS volume. */
export class StorageOSVolumeSource {
  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret with what it takes to reach StorageOS. */
  secretRef?: LocalObjectReference;

  /** The volume's name. */
  volumeName?: string;

  /** The volume's namespace in StorageOS. */
  volumeNamespace?: string;
}

/**
 * A directory or device that a pod's containers can mount; exactly one source is set.
 */
export class Volume {
  /** What containers call it, a DNS label and unique in the pod. */
  name!: string;

  /** A disk of Amazon's Elastic Block Store. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;

  /** A data disk of Azure. */
  azureDisk?: AzureDiskVolumeSource;

  /** A share of Azure Files. */
  azureFile?: AzureFileVolumeSource;

  /** A Ceph file system. */
  cephfs?: CephFSVolumeSource;

  /** A volume of OpenStack's Cinder. */
  cinder?: CinderVolumeSource;

  /** The entries of a config map as files. */
  configMap?: ConfigMapVolumeSource;

  /** Storage of an external CSI driver that lives as long as the pod. */
  csi?: CSIVolumeSource;

  /** Facts about the pod as files. */
  downwardAPI?: DownwardAPIVolumeSource;

  /** A directory that lives as long as the pod. */
  emptyDir?: EmptyDirVolumeSource;

  /** A volume whose claim is made for the pod. */
  ephemeral?: EphemeralVolumeSource;

  /** A Fibre Channel volume. */
  fc?: FCVolumeSource;

  /** A volume of an exec-based plugin. */
  flexVolume?: FlexVolumeSource;

  /** A data set of Flocker. */
  flocker?: FlockerVolumeSource;

  /** A persistent disk of Google Compute Engine. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;

  /** A clone of a git repository; no longer supported. */
  gitRepo?: GitRepoVolumeSource;

  /** A Glusterfs volume. */
  glusterfs?: GlusterfsVolumeSource;

  /** A file or directory of the node. */
  hostPath?: HostPathVolumeSource;

  /** An image or artifact of a registry. */
  image?: ImageVolumeSource;

  /** An iSCSI disk. */
  iscsi?: ISCSIVolumeSource;

  /** A share of an NFS server. */
  nfs?: NFSVolumeSource;

  /** The volume that a claim is bound to. */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;

  /** A disk of the Photon Controller. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;

  /** A volume of Portworx. */
  portworxVolume?: PortworxVolumeSource;

  /** Several sources in one directory. */
  projected?: ProjectedVolumeSource;

  /** A Quobyte volume. */
  quobyte?: QuobyteVolumeSource;

  /** A RADOS block device. */
  rbd?: RBDVolumeSource;

  /** A ScaleIO volume. */
  scaleIO?: ScaleIOVolumeSource;

  /** The entries of a secret as files. */
  secret?: SecretVolumeSource;

  /** A StorageOS volume. */
  storageos?: StorageOSVolumeSource;

  /** A disk of vSphere. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
