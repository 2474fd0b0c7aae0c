import type { IntOrString } from "@kubewright/apimachinery/meta/v1";

/** A connection by TCP; that it opens is success. */
export class TCPSocketAction {
  /** The port, by number or by name. */
  port!: IntOrString;

  /** The host, by default the pod's address. */
  host?: string;
}
