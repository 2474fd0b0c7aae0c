import type {
  LabelSelector,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import { ListType, ZeroDefault } from "@kubewright/markers";
import type { DownwardAPIVolumeFile } from "./downward-api-volume-file.ts";
import type { KeyToPath } from "./key-to-path.ts";
import { LocalObjectReference } from "./local-object-reference.ts";

/** Trust anchors, projected into a file. */
export class ClusterTrustBundleProjection {
  /** The file, relative to the volume's root. */
  path!: string;

  /** Which bundles of the signer are joined; only with `signerName`. */
  labelSelector?: LabelSelector;

  /** The one bundle that is projected; not with `signerName`. */
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;

  /** The signer whose bundles are projected; not with `name`. */
  signerName?: string;
}

/** Entries of a config map, projected into files. */
export class ConfigMapProjection extends LocalObjectReference {
  /** Which entries become which files; all of them by default. */
  @ListType("atomic")
  items?: KeyToPath[];

  /** Whether it may be missing. */
  optional?: boolean;
}

/** Facts about the pod, projected into files. */
export class DownwardAPIProjection {
  /** The files. */
  @ListType("atomic")
  items?: DownwardAPIVolumeFile[];
}

/** A private key and a certificate for the pod, projected into files. */
export class PodCertificateProjection {
  /** The signer of the certificate. */
  @ZeroDefault(false)
  signerName!: string;

  /** The type of the key, such as `ED25519`. */
  @ZeroDefault(false)
  keyType!: string;

  /** The file for the certificates. */
  certificateChainPath?: string;

  /** The file for key and certificates in one. */
  credentialBundlePath?: string;

  /** The file for the key. */
  keyPath?: string;

  /** How long the certificate may live at most. */
  maxExpirationSeconds?: int32;

  /** What the signer is told beside. */
  userAnnotations?: Record<string, string>;
}

/** Entries of a secret, projected into files. */
export class SecretProjection extends LocalObjectReference {
  /** Which entries become which files; all of them by default. */
  @ListType("atomic")
  items?: KeyToPath[];

  /** Whether it may be missing. */
  optional?: boolean;
}

/** A token of the pod's service account, projected into a file. */
export class ServiceAccountTokenProjection {
  /** The file, relative to the volume's root. */
  path!: string;

  /** Whom the token is for, by default the API server. */
  audience?: string;

  /** How long the token is valid; it is renewed in time. */
  expirationSeconds?: int64;
}

/** A source of a projected volume; exactly one field is set. */
export class VolumeProjection {
  /** Trust anchors. */
  clusterTrustBundle?: ClusterTrustBundleProjection;

  /** Entries of a config map. */
  configMap?: ConfigMapProjection;

  /** Facts about the pod. */
  downwardAPI?: DownwardAPIProjection;

  /** A private key and a certificate for the pod. */
  podCertificate?: PodCertificateProjection;

  /** Entries of a secret. */
  secret?: SecretProjection;

  /** A token of the pod's service account. */
  serviceAccountToken?: ServiceAccountTokenProjection;
}
