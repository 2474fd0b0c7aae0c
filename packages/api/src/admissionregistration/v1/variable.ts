import { MapType } from "@kubewright/markers";

/** A name for an expression. */
@MapType("atomic")
export class Variable {
  /** The name, which later expressions see under `variables`. */
  name!: string;

  /** The CEL expression. */
  expression!: string;
}
