import type { OpenEnum } from "@kubewright/markers";

/** An operation on a resource; `*` stands for all. */
export type OperationType = OpenEnum<
  "*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE"
>;
