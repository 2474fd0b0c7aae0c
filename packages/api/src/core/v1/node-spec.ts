import type { Time } from "@kubewright/apimachinery/meta/v1";
import { ListType, Patch } from "@kubewright/markers";
import type { NodeConfigSource } from "./node-config-source.ts";
import type { TaintEffect } from "./taint-effect.ts";

/** What is wanted of a node. */
export class NodeSpec {
  /** No longer supported. */
  configSource?: NodeConfigSource;

  /** Not used any more. */
  externalID?: string;

  /** The range of the pods' addresses. */
  podCIDR?: string;

  /** The ranges of the pods' addresses, at most one of each IP family. */
  @ListType("set")
  @Patch({ strategy: "merge" })
  podCIDRs?: string[];

  /** The node's identity at its cloud, as `<provider>://<id>`. */
  providerID?: string;

  /** What keeps pods away. */
  @ListType("atomic")
  taints?: Taint[];

  /** Whether new pods are kept away. */
  unschedulable?: boolean;
}

/** Keeps pods without a matching toleration away from a node. */
export class Taint {
  /** The taint's key. */
  key!: string;

  /** What happens to such pods. */
  effect!: TaintEffect;

  /** When it was added. */
  timeAdded?: Time;

  /** The taint's value. */
  value?: string;
}
