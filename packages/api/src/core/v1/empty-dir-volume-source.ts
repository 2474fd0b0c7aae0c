import type { Quantity } from "@kubewright/apimachinery/meta/v1";

/** A directory that is empty at first, and lives as long as its pod. */
export class EmptyDirVolumeSource {
  /**
   * What the directory is kept on; empty for the node's default, `Memory` for RAM.
   */
  medium?: string;

  /** How much it may hold. */
  sizeLimit?: Quantity;
}
