import { OpenEnum, Union } from "@kubewright/markers";

/** The system calls that processes may make. */
@Union({ discriminator: "type", members: ["localhostProfile"] })
export class SeccompProfile {
  /** Which profile is used. */
  @OpenEnum()
  type!: "Localhost" | "RuntimeDefault" | "Unconfined";

  /** A file on the node with the profile; only for type Localhost. */
  localhostProfile?: string;
}
