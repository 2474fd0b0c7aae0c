import type { int32 } from "@kubewright/apimachinery/meta/v1";

/** Which entry becomes which file. */
export class KeyToPath {
  /** The key of the entry. */
  key!: string;

  /** The file, relative to the volume's root. */
  path!: string;

  /** The file's mode bits. */
  mode?: int32;
}
