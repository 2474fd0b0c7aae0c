import { recorder } from "./record.ts";
import type { AnyMarker, Exactly } from "./decorator.ts";

/** The options of `Rule`. */
export interface RuleOptions {
  /** The expression in CEL that is true of valid values; `self` is the value, `oldSelf` the one before an update. */
  readonly rule: string;
  /** What the API server answers where the rule fails. */
  readonly message?: string;
  /** An expression in CEL that makes the message; `message` is used where it fails. */
  readonly messageExpression?: string;
  /** The reason that the API server gives to programs, by default `FieldValueInvalid`. */
  readonly reason?:
    | "FieldValueRequired"
    | "FieldValueInvalid"
    | "FieldValueForbidden"
    | "FieldValueDuplicate";
  /** The JSON path of the field below this one that the failure is about, such as `.minReplicas`. */
  readonly fieldPath?: string;
  /** Whether the rule is checked on creation too, with `oldSelf` an optional value. */
  readonly optionalOldSelf?: boolean;
}

/** Holds the value to a rule in the Common Expression Language. Several rules are checked in source order. */
export function Rule(rule: RuleOptions): AnyMarker {
  return recorder("Rule", [rule]);
}

/** Holds the value to a rule in the Common Expression Language. Several rules are checked in source order. */
export type Rule<T, _Rule extends Exactly<_Rule, RuleOptions>> = T;
