import type { FieldError, FieldPath } from "./field-error.ts";

/** One broken rule: the server's words, by which it tells what it said already, in two parts, and the error that it makes of them. */
interface Failure {
  readonly path: string;
  readonly rule: string;
  readonly error: FieldError;
  next: Failure | undefined;
}

/** Failures, and how many checks passed: of alternatives the one with the most explains itself. */
export interface Result {
  /** The path of the validated value; undefined is the document itself. */
  readonly path: FieldPath;
  matches: number;
  first: Failure | undefined;
  last: Failure | undefined;
  count: number;
  /** The words of all failures, once there are many. */
  messages: Set<string> | undefined;
}

/** A result without failures. */
export function resultAt(path: FieldPath): Result {
  return {
    path,
    matches: 0,
    first: undefined,
    last: undefined,
    count: 0,
    messages: undefined,
  };
}

/** Whether nothing failed. */
export function isValid(result: Result): boolean {
  return result.first === undefined;
}

/** The errors of all failures. */
export function errorsOf(result: Result): FieldError[] {
  const errors: FieldError[] = [];
  for (let one = result.first; one !== undefined; one = one.next)
    errors.push(one.error);
  return errors;
}

/** Adds a failure, if path and rule in one say something new. */
export function addFailure(
  result: Result,
  path: string,
  rule: string,
  error: FieldError,
): void {
  if (says(result, path, rule)) return;
  result.messages?.add(path + rule);
  const failure = { path, rule, error, next: undefined };
  if (result.last === undefined) result.first = failure;
  else result.last.next = failure;
  result.last = failure;
  result.count++;
}

/** Adds the failures and the passed checks of another result. */
export function mergeResult(result: Result, other: Result): void {
  for (let one = other.first; one !== undefined; one = one.next)
    addFailure(result, one.path, one.rule, one.error);
  result.matches += other.matches;
}

/** Up to so many failures, to look through them is faster than to look one up. */
const few = 16;

function says(result: Result, path: string, rule: string): boolean {
  if (result.messages !== undefined) return result.messages.has(path + rule);
  for (let one = result.first; one !== undefined; one = one.next)
    if (isSame(one, path, rule)) return true;
  if (result.count >= few) result.messages = messagesOf(result);
  return false;
}

function messagesOf({ first }: Result): Set<string> {
  const messages = new Set<string>();
  for (let one = first; one !== undefined; one = one.next)
    messages.add(one.path + one.rule);
  return messages;
}

/** Whether a failure has the words; joined, which takes long, only where nothing less tells. */
function isSame(failure: Failure, path: string, rule: string): boolean {
  const { path: itsPath, rule: itsRule } = failure;
  if (path.length + rule.length !== itsPath.length + itsRule.length)
    return false;
  if (path.length === itsPath.length)
    return rule === itsRule && path === itsPath;
  return (
    endOf(rule) === endOf(itsRule) &&
    (rule.endsWith(itsRule) || itsRule.endsWith(rule)) &&
    path + rule === itsPath + itsRule
  );
}

/** The last of the text's code units. */
function endOf(text: string): number {
  return text.charCodeAt(text.length - 1);
}
