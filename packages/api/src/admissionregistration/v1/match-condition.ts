/** A CEL expression that a request has to fulfil. */
export class MatchCondition {
  /** The condition's name; unique in its list. */
  name!: string;

  /** The expression, which gives true or false. */
  expression!: string;
}
