import type { RawExtension } from "@kubewright/apimachinery/meta/v1";

/** Parameters that one driver understands. */
export class OpaqueDeviceConfiguration {
  /** The driver. */
  driver!: string;

  /** The parameters. */
  parameters!: RawExtension;
}
