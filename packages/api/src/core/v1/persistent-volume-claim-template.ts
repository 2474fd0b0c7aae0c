import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
import { ZeroDefault } from "@kubewright/markers";
import type { PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** What a claim is made of. */
export class PersistentVolumeClaimTemplate {
  /** What the claim asks for. */
  spec!: PersistentVolumeClaimSpec;

  /** Labels and annotations of the claim. */
  @ZeroDefault()
  metadata?: ObjectMeta;
}
