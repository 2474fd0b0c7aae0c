import type { Quantity } from "@kubewright/apimachinery/meta/v1";
import { Default, ListType, MapType, ZeroDefault } from "@kubewright/markers";
import type { AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import type { AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import type { AzureFilePersistentVolumeSource } from "./azure-file-persistent-volume-source.ts";
import type { CephFSPersistentVolumeSource } from "./ceph-fs-persistent-volume-source.ts";
import type { CinderPersistentVolumeSource } from "./cinder-persistent-volume-source.ts";
import type { CSIPersistentVolumeSource } from "./csi-persistent-volume-source.ts";
import type { FCVolumeSource } from "./fc-volume-source.ts";
import type { FlexPersistentVolumeSource } from "./flex-persistent-volume-source.ts";
import type { FlockerVolumeSource } from "./flocker-volume-source.ts";
import type { GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import type { GlusterfsPersistentVolumeSource } from "./glusterfs-persistent-volume-source.ts";
import type { HostPathVolumeSource } from "./host-path-volume-source.ts";
import type { ISCSIPersistentVolumeSource } from "./iscsi-persistent-volume-source.ts";
import type { LocalVolumeSource } from "./local-volume-source.ts";
import type { NFSVolumeSource } from "./nfs-volume-source.ts";
import type { NodeSelector } from "./node-selector.ts";
import type { ObjectReference } from "./object-reference.ts";
import type { PersistentVolumeAccessMode } from "./persistent-volume-access-mode.ts";
import type { PersistentVolumeMode } from "./persistent-volume-mode.ts";
import type { PersistentVolumeReclaimPolicy } from "./persistent-volume-reclaim-policy.ts";
import type { PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import type { PortworxVolumeSource } from "./portworx-volume-source.ts";
import type { QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import type { SecretReference } from "./secret-reference.ts";
import type { VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** What a persistent volume is; exactly one source is set. */
export class PersistentVolumeSpec {
  /** How it can be mounted. */
  @ListType("atomic")
  accessModes?: PersistentVolumeAccessMode[];

  /** A disk of Amazon's Elastic Block Store. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;

  /** A data disk of Azure. */
  azureDisk?: AzureDiskVolumeSource;

  /** A share of Azure Files. */
  azureFile?: AzureFilePersistentVolumeSource;

  /** How much it holds. */
  capacity?: Record<string, Quantity>;

  /** A Ceph file system. */
  cephfs?: CephFSPersistentVolumeSource;

  /** A volume of OpenStack's Cinder. */
  cinder?: CinderPersistentVolumeSource;

  /** The claim that it is bound to. */
  @MapType("granular")
  claimRef?: ObjectReference;

  /** Storage of an external CSI driver. */
  csi?: CSIPersistentVolumeSource;

  /** A Fibre Channel volume. */
  fc?: FCVolumeSource;

  /** A volume of an exec-based plugin. */
  flexVolume?: FlexPersistentVolumeSource;

  /** A data set of Flocker. */
  flocker?: FlockerVolumeSource;

  /** A persistent disk of Google Compute Engine. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;

  /** A Glusterfs volume. */
  glusterfs?: GlusterfsPersistentVolumeSource;

  /** A directory of the node, for tests on one node. */
  hostPath?: HostPathVolumeSource;

  /** An iSCSI disk. */
  iscsi?: ISCSIPersistentVolumeSource;

  /** A disk or directory of one node. */
  local?: LocalVolumeSource;

  /** Options of the mount; they are not checked. */
  @ListType("atomic")
  mountOptions?: string[];

  /** A share of an NFS server. */
  nfs?: NFSVolumeSource;

  /** The nodes that it can be used from. */
  nodeAffinity?: VolumeNodeAffinity;

  /** What becomes of it when its claim is gone. */
  persistentVolumeReclaimPolicy?: PersistentVolumeReclaimPolicy;

  /** A disk of the Photon Controller. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;

  /** A volume of Portworx. */
  portworxVolume?: PortworxVolumeSource;

  /** A Quobyte volume. */
  quobyte?: QuobyteVolumeSource;

  /** A RADOS block device. */
  rbd?: RBDPersistentVolumeSource;

  /** A ScaleIO volume. */
  scaleIO?: ScaleIOPersistentVolumeSource;

  /** The storage class that it belongs to. */
  storageClassName?: string;

  /** A StorageOS volume. */
  storageos?: StorageOSPersistentVolumeSource;

  /** The class of attributes that it has. */
  volumeAttributesClassName?: string;

  /** Whether it is used as a file system or as a block device. */
  volumeMode?: PersistentVolumeMode;

  /** A disk of vSphere. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** A RADOS block device, for a persistent volume. */
export class RBDPersistentVolumeSource {
  /** The addresses of the Ceph monitors. */
  @ListType("atomic")
  monitors!: string[];

  /** The image's name. */
  image!: string;

  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** The path of the user's key ring. */
  @Default("/etc/ceph/keyring")
  keyring?: string;

  /** The pool's name. */
  @Default("rbd")
  pool?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret with the user's key, which wins over `keyring`. */
  secretRef?: SecretReference;

  /** The user's name at Ceph. */
  @Default("admin")
  user?: string;
}

/** A ScaleIO volume, for a persistent volume. */
export class ScaleIOPersistentVolumeSource {
  /** The address of the gateway. */
  gateway!: string;

  /** The storage system's name. */
  system!: string;

  /** The secret with user and password. */
  @ZeroDefault(false)
  secretRef!: SecretReference;

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

/** A StorageOS volume, for a persistent volume. */
export class StorageOSPersistentVolumeSource {
  /** The type of the file system, such as `ext4` or `xfs`. */
  fsType?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The secret with what it takes to reach StorageOS. */
  secretRef?: ObjectReference;

  /** The volume's name. */
  volumeName?: string;

  /** The volume's namespace in StorageOS. */
  volumeNamespace?: string;
}

/** The nodes that a volume can be used from. */
export class VolumeNodeAffinity {
  /** Which nodes. */
  required?: NodeSelector;
}
