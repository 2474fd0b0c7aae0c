import type { FieldError, FieldPath } from "./field-error.ts";

/** One broken rule: the server's words, by which it tells what it said already, in two parts, and the error that it makes of them. */
interface Failure {
  readonly path: string;
  readonly rule: string;
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

  /** Adds a failure, if path and rule in one say something new. */
  add(path: string, rule: string, error: FieldError): void {
    if (this.#says(path, rule)) return;
    this.#messages?.add(path + rule);
    this.#failures.push({ path, rule, error });
  }

  merge(other: Result): void {
    for (const { path, rule, error } of other.#failures)
      this.add(path, rule, error);
    this.matches += other.matches;
  }

  #says(path: string, rule: string): boolean {
    const failures = this.#failures;
    if (failures.length >= few)
      this.#messages ??= new Set(failures.map((one) => one.path + one.rule));
    if (this.#messages !== undefined) return this.#messages.has(path + rule);
    for (const one of failures) if (isSame(one, path, rule)) return true;
    return false;
  }
}

/** Whether a failure has the words; joined, which takes long, only where nothing less tells. */
function isSame(failure: Failure, path: string, rule: string): boolean {
  const { path: itsPath, rule: itsRule } = failure;
  if (path.length + rule.length !== itsPath.length + itsRule.length)
    return false;
  if (path.length === itsPath.length)
    return rule === itsRule && path === itsPath;
  return (
    (rule.endsWith(itsRule) || itsRule.endsWith(rule)) &&
    path + rule === itsPath + itsRule
  );
}
