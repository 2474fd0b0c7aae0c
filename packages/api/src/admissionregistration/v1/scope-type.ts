import type { OpenEnum } from "@kubewright/markers";

/** Whether cluster or namespaced resources are meant; `*` stands for both. */
export type ScopeType = OpenEnum<"*" | "Cluster" | "Namespaced">;
