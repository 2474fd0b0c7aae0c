import type { PullPolicy } from "./pull-policy.ts";

/** An image or artifact of a registry as a volume. */
export class ImageVolumeSource {
  /** When it is fetched. */
  pullPolicy?: PullPolicy;

  /** Its name, as of a container's image. */
  reference?: string;
}
