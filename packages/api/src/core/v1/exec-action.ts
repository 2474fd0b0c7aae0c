import { ListType } from "@kubewright/markers";

/** A command that is run in a container. */
export class ExecAction {
  /** The command with its arguments; exit code 0 is success. */
  @ListType("atomic")
  command?: string[];
}
