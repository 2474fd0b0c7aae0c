import { OpenEnum } from "@kubewright/markers";

/** An image or artifact of a registry as a volume. */
export class ImageVolumeSource {
  /** When it is fetched. */
  @OpenEnum()
  pullPolicy?: "Always" | "IfNotPresent" | "Never";

  /** Its name, as of a container's image. */
  reference?: string;
}
