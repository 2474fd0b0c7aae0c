import type { Discriminated } from "@kubewright/apimachinery";
import type { Mutation } from "../mutating-admission-policy.ts";

/** One change of an object, in the way that `patchType` says. By `patchType`, which says what else is set. */
export type MutationUnion = Discriminated<
  Mutation,
  "patchType",
  { ApplyConfiguration: "applyConfiguration"; JSONPatch: "jsonPatch" }
>;
