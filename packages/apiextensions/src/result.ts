import type { FieldError, FieldPath } from "./field-error.ts";

/** One broken rule: the server's words, by which it tells what it said already, and the error that it makes of them. */
interface Failure {
  readonly message: string;
  readonly error: FieldError;
}

/** Up to so many failures, to look through them is faster than to look one up. */
const few = 16;

/** Failures, and how many checks passed: of alternatives the one with the most explains itself. */
export class Result {
  readonly #failures: Failure[] = [];
  #messages: Set<string> | undefined;
  matches = 0;

  /** Of a value at a path; undefined is the document itself. */
  constructor(readonly path: FieldPath) {}

  get isValid(): boolean {
    return this.#failures.length === 0;
  }

  get errors(): FieldError[] {
    return this.#failures.map(({ error }) => error);
  }

  /** Adds a failure, if it says something new. */
  add(message: string, error: FieldError): void {
    if (this.#says(message)) return;
    this.#messages?.add(message);
    this.#failures.push({ message, error });
  }

  merge(other: Result): void {
    for (const { message, error } of other.#failures) this.add(message, error);
    this.matches += other.matches;
  }

  #says(message: string): boolean {
    const failures = this.#failures;
    if (failures.length >= few)
      this.#messages ??= new Set(failures.map((one) => one.message));
    if (this.#messages !== undefined) return this.#messages.has(message);
    for (const one of failures) if (one.message === message) return true;
    return false;
  }
}
