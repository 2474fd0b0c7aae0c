import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { PersistentVolumeSpec } from "../../core/v1/persistent-volume-spec.ts";

/**
 * Asks for a volume to be attached to a node.
 *
 * Group storage.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/storage/volume-attachment-v1/
 */
@Kind({
  group: "storage.k8s.io",
  version: "v1",
  scope: "Cluster",
  subresources: { status: true },
})
export class VolumeAttachment implements KubernetesObject {
  readonly apiVersion!: "storage.k8s.io/v1";
  readonly kind!: "VolumeAttachment";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: VolumeAttachmentSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: VolumeAttachmentStatus;
}

/** The volume; one of the two is set. */
export class VolumeAttachmentSource {
  /** The volume itself. */
  inlineVolumeSpec?: PersistentVolumeSpec;

  /** The volume's name. */
  persistentVolumeName?: string;
}

/** What is attached where. */
export class VolumeAttachmentSpec {
  /** The driver that does it. */
  attacher!: string;

  /** The volume. */
  source!: VolumeAttachmentSource;

  /** The node. */
  nodeName!: string;
}

/** How an attachment is. */
export class VolumeAttachmentStatus {
  /** Whether it is attached. */
  attached!: boolean;

  /** What went wrong when it was attached. */
  attachError?: VolumeError;

  /** What the driver needs to know to mount it. */
  attachmentMetadata?: Record<string, string>;

  /** What went wrong when it was detached. */
  detachError?: VolumeError;
}

/** What went wrong with a volume. */
export class VolumeError {
  /** The code of the error, as gRPC has it. */
  errorCode?: int32;

  /** What went wrong, in words. */
  message?: string;

  /** When it went wrong. */
  time?: Time;
}
