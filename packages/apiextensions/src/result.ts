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

/** Up to so many failures, to look through them is faster than to look one up. */
const few = 16;

/** Failures, and how many checks passed: of alternatives the one with the most explains itself. */
export class Result {
  readonly failures: Failure[] = [];
  #messages: Set<string> | undefined;
  matches = 0;

  get isValid(): boolean {
    return this.failures.length === 0;
  }

  /** Adds a failure, if it says something new. */
  add(failure: Failure): void {
    if (this.failures.length < few) {
      if (this.failures.some(({ message }) => message === failure.message))
        return;
    } else {
      this.#messages ??= new Set(this.failures.map(({ message }) => message));
      if (this.#messages.has(failure.message)) return;
      this.#messages.add(failure.message);
    }
    this.failures.push(failure);
  }

  merge(other: Result): void {
    for (const failure of other.failures) this.add(failure);
    this.matches += other.matches;
  }
}

/** The field errors that the server makes of failures below a path. */
export function toFieldErrors(
  result: Result | undefined,
  path?: FieldPath,
): FieldError[] {
  return result?.failures.map((failure) => toFieldError(failure, path)) ?? [];
}

function toFieldError(failure: Failure, path: FieldPath): FieldError {
  const { breach, message } = failure;
  if (breach.kind === "general") return invalid(path, "", message);
  const isRoot = failure.path === "" || failure.path === ".";
  const name = failure.path.startsWith(".")
    ? failure.path.slice(1)
    : failure.path;
  const field = isRoot ? path : child(path, name);
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
