import type { Discriminated } from "@kubewright/apimachinery";
import type { AppArmorProfile } from "../app-armor-profile.ts";
import type { SeccompProfile } from "../seccomp-profile.ts";

/** The AppArmor profile that confines processes. By `type`, which says what else is set. */
export type AppArmorProfileUnion = Discriminated<
  AppArmorProfile,
  "type",
  { Localhost: "localhostProfile"; RuntimeDefault: never; Unconfined: never }
>;

/** The system calls that processes may make. By `type`, which says what else is set. */
export type SeccompProfileUnion = Discriminated<
  SeccompProfile,
  "type",
  { Localhost: "localhostProfile"; RuntimeDefault: never; Unconfined: never }
>;
