import {
  child,
  invalid,
  notSupported,
  required,
  tooLong,
  tooMany,
  typeInvalid,
  type FieldError,
  type FieldPath,
} from "./field-error.ts";
import { goJson } from "./go-text.ts";
import { type JsonValue } from "./json-value.ts";

/** What kind of rule was broken; `general` names no field. */
export type Breach =
  | { readonly kind: "general" }
  | {
      readonly kind: "required" | "type" | "invalid";
      readonly value?: JsonValue;
    }
  | {
      readonly kind: "enum";
      readonly value: JsonValue;
      readonly listed: readonly JsonValue[];
    }
  | { readonly kind: "tooLong"; readonly max: number }
  | { readonly kind: "tooMany"; readonly actual: number; readonly max: number };

/** One broken rule, its place in the validated value, and the server's words. */
export interface Failure {
  readonly path: string;
  readonly message: string;
  readonly breach: Breach;
}

/** Failures, and how many checks passed: of alternatives the one with the most explains itself. */
export class Result {
  readonly failures: Failure[] = [];
  matches = 0;

  get isValid(): boolean {
    return this.failures.length === 0;
  }

  /** Adds failures that say something new. */
  add(...failures: readonly Failure[]): void {
    for (const failure of failures)
      if (!this.failures.some(({ message }) => message === failure.message))
        this.failures.push(failure);
  }

  merge(other: Result): void {
    this.add(...other.failures);
    this.matches += other.matches;
  }
}

/** The field errors that the server makes of failures below a path. */
export function toFieldErrors(result: Result, path?: FieldPath): FieldError[] {
  return result.failures.map((failure) => toFieldError(failure, path));
}

function toFieldError(failure: Failure, path: FieldPath): FieldError {
  const { breach, message } = failure;
  if (breach.kind === "general") return invalid(path, "", message);
  const name = failure.path.replace(/^\./, "");
  const field =
    failure.path === "" || failure.path === "." ? path : child(path, name);
  switch (breach.kind) {
    case "required":
      return required(field);
    case "enum":
      return notSupported(
        field,
        breach.value,
        breach.listed.map((one) =>
          typeof one === "string" ? one : goJson(one),
        ),
      );
    case "tooLong":
      return tooLong(field, breach.max);
    case "tooMany":
      return tooMany(field, breach.actual, breach.max);
    case "type":
      return typeInvalid(field, breach.value ?? "", message);
    case "invalid":
      return invalid(field, breach.value ?? "", message);
  }
}
