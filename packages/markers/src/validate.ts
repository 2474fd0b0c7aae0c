import type { Json } from "./json.ts";
import { recorder } from "./record.ts";
import type {
  ClassOrField,
  Fits,
  MemberType,
  ObjectsOf,
  OnClass,
  Where,
} from "./decorator.ts";
import type { CanBe, ValueWords } from "./value-types.ts";

/** The rules of `Validate`. */
export interface ValidateRules {
  /** The least number that is valid. */
  readonly minimum?: number;
  /** The greatest number that is valid. */
  readonly maximum?: number;
  /** Whether `minimum` itself is invalid. */
  readonly exclusiveMinimum?: boolean;
  /** Whether `maximum` itself is invalid. */
  readonly exclusiveMaximum?: boolean;
  /** A number that every valid number is a multiple of. */
  readonly multipleOf?: number;
  /** The least length of the string, in characters. */
  readonly minLength?: number;
  /** The greatest length of the string, in characters. */
  readonly maxLength?: number;
  /** A regular expression (RE2) that the string matches somewhere; anchor it with `^` and `$` to match all of it. */
  readonly pattern?: string;
  /** The least number of items. */
  readonly minItems?: number;
  /** The greatest number of items; the API server reckons the cost of rules on items with it. */
  readonly maxItems?: number;
  /** Whether no two items may be equal; the API server refuses `true`, so use `ListType("set")`. */
  readonly uniqueItems?: boolean;
  /** The least number of keys that are set. */
  readonly minProperties?: number;
  /** The greatest number of keys that are set. */
  readonly maxProperties?: number;
  /** The keys that are set, beside the fields without `?`; they are listed first, in this order. */
  readonly required?: readonly string[];
  /** A format of the value, such as `int32`, `date-time`, `email` or `uri`; the API server checks those that it knows. */
  readonly format?: string;
  /** The type of the value in JSON, where it is not the one that TypeScript says. */
  readonly type?:
    "array" | "boolean" | "integer" | "number" | "object" | "string";
  /** Rules that the value meets all of. */
  readonly allOf?: readonly ValueValidation[];
  /** Rules that the value meets at least one of. */
  readonly anyOf?: readonly ValueValidation[];
  /** Rules that the value meets exactly one of. */
  readonly oneOf?: readonly ValueValidation[];
  /** Rules that the value does not meet. */
  readonly not?: ValueValidation;
}

/** The rules inside `allOf`, `anyOf`, `oneOf` and `not`. */
export interface ValueValidation extends ValidateRules {
  /** Rules for the values of keys. */
  readonly properties?: Readonly<Record<string, ValueValidation>>;
  /** Rules for every item. */
  readonly items?: ValueValidation;
  /** The values that are valid. */
  readonly enum?: readonly Json[];
}

/** The kinds of values that each rule can speak about; a rule that is not here fits any. */
export interface RuleNeeds {
  minimum: "number";
  maximum: "number";
  exclusiveMinimum: "number";
  exclusiveMaximum: "number";
  multipleOf: "number";
  minLength: "string";
  maxLength: "string";
  pattern: "string";
  minItems: "list";
  maxItems: "list";
  uniqueItems: "list";
  minProperties: "object";
  maxProperties: "object";
  required: "object";
}

type RuleSentence<V, K> = K extends keyof RuleNeeds
  ? CanBe<V, RuleNeeds[K]> extends true
    ? never
    : `Rule '${K}' is for ${ValueWords[RuleNeeds[K]]}.`
  : never;

// After a mistyped key every rule is inferred, and the key itself is the error.
type Fit<V, K> = keyof ValidateRules extends K
  ? unknown
  : Fits<RuleSentence<V, K>>;

interface ValidateDecorator<K> {
  <T, W extends Where = undefined>(
    target: T & (OnClass<W> extends true ? Fit<ObjectsOf<T>, K> : unknown),
    where?: W &
      (OnClass<W> extends true
        ? unknown
        : ClassOrField<W> & Fit<MemberType<T, W>, K>),
  ): void;
}

/** Holds the value to rules of JSON schema. Each rule is for strings, numbers, lists or objects, and is an error on others. */
export function Validate<K extends keyof ValidateRules>(
  rules: Pick<ValidateRules, K>,
): ValidateDecorator<K> {
  return recorder("Validate", [rules]);
}

/** Holds the value to rules of JSON schema. Each rule is for strings, numbers, lists or objects, and is an error on others. */
export type Validate<T, _Rules extends CheckedRules<_Rules, T>> = T;

type CheckedRules<R, T> = {
  readonly [K in keyof R]: K extends keyof ValidateRules
    ? [RuleSentence<T, K>] extends [never]
      ? Exclude<ValidateRules[K], undefined>
      : RuleSentence<T, K>
    : `Validate has no rule '${K & string}'.`;
};
