import type { OpenEnum } from "@kubewright/markers";

/** A protocol of the transport layer. */
export type Protocol = OpenEnum<"SCTP" | "TCP" | "UDP">;
