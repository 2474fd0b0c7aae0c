import { OpenEnum, Union } from "@kubewright/markers";

/** The AppArmor profile that confines processes. */
@Union({ discriminator: "type", members: ["localhostProfile"] })
export class AppArmorProfile {
  /** Which profile is used. */
  @OpenEnum()
  type!: "Localhost" | "RuntimeDefault" | "Unconfined";

  /**
   * The name of a profile that is loaded on the node; only for type Localhost.
   */
  localhostProfile?: string;
}
