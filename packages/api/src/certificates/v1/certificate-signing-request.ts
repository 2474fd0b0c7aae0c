import type {
  Bytes,
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";

/**
 * Asks a signer for a certificate.
 *
 * Group certificates.k8s.io, version v1, one for the cluster.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/certificates/certificate-signing-request-v1/
 */
@Kind({
  group: "certificates.k8s.io",
  version: "v1",
  shortNames: ["csr"],
  scope: "Cluster",
  subresources: { status: true },
})
export class CertificateSigningRequest implements KubernetesObject {
  readonly apiVersion!: "certificates.k8s.io/v1";
  readonly kind!: "CertificateSigningRequest";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: CertificateSigningRequestSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: CertificateSigningRequestStatus;
}

/** One aspect of a request's state. */
export class CertificateSigningRequestCondition {
  /** What the condition is about, `Approved`, `Denied` or `Failed`. */
  type!: string;

  /** Whether the condition holds. */
  status!: string;

  /** When the condition last changed from one status to another. */
  lastTransitionTime?: Time;

  /** When the condition was last written. */
  lastUpdateTime?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;
}

/** What certificate is asked for, and by whom. */
export class CertificateSigningRequestSpec {
  /** The request in PEM. */
  request!: Bytes;

  /** The signer, such as `kubernetes.io/kube-apiserver-client`. */
  signerName!: string;

  /** How long it should be valid; the signer may decide otherwise. */
  expirationSeconds?: int32;

  /** Further facts about the requester; set by the server. */
  extra?: Record<string, string[]>;

  /** The requester's groups; set by the server. */
  @ListType("atomic")
  groups?: string[];

  /** The requester's identity; set by the server. */
  uid?: string;

  /** What the key may be used for. */
  @ListType("atomic")
  usages?: KeyUsage[];

  /** The requester's name; set by the server. */
  username?: string;
}

/** How a request is. */
export class CertificateSigningRequestStatus {
  /** The certificate in PEM. */
  certificate?: Bytes;

  /** Aspects of the object's state, as they were last seen. */
  @ListType("map", ["type"])
  conditions?: CertificateSigningRequestCondition[];
}

/** What a key may be used for. */
export type KeyUsage = OpenEnum<
  | "any"
  | "cert sign"
  | "client auth"
  | "code signing"
  | "content commitment"
  | "crl sign"
  | "data encipherment"
  | "decipher only"
  | "digital signature"
  | "email protection"
  | "encipher only"
  | "ipsec end system"
  | "ipsec tunnel"
  | "ipsec user"
  | "key agreement"
  | "key encipherment"
  | "microsoft sgc"
  | "netscape sgc"
  | "ocsp signing"
  | "s/mime"
  | "server auth"
  | "signing"
  | "timestamping"
>;
