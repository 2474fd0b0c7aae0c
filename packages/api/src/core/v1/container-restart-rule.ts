import type { int32 } from "@kubewright/apimachinery/meta/v1";
import { ListType, ZeroDefault } from "@kubewright/markers";

/** What happens to a container that ended in a certain way. */
export class ContainerRestartRule {
  /** What is done. */
  @ZeroDefault(false)
  action!: string;

  /** The exit codes that the rule is for. */
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

/** A set of exit codes. */
export class ContainerRestartRuleOnExitCodes {
  /** Whether the codes are those that fit, or those that do not. */
  @ZeroDefault(false)
  operator!: string;

  /** The codes, at most 255 of them. */
  @ListType("set")
  values?: int32[];
}
