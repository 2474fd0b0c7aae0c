import {
  admit,
  compileResource,
  formatFieldError,
  parseJson,
  readDefinition,
  stringifyJson,
  validateDefinition,
  warningsOf,
  type Definition,
  type FieldError,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { ObjectVerdict, ServerProblem, Verdict } from "../crd-verdicts.ts";
import type { FuzzCase, Write } from "./fuzz-case.ts";
import { isOutOfOrder } from "./order.ts";
import { sameMeaning } from "./wording.ts";

/** One thing that the server and the package do not agree on. */
export interface Difference {
  /** What they judge, such as `definition errors`; a shrunk case keeps it. */
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Where the package's verdict of a case differs from the server's. */
export function differences(one: FuzzCase, verdict: Verdict): Difference[] {
  const found = new Differences();
  const definition = readDefinition(one.crd);
  const old = one.oldCrd === undefined ? undefined : readDefinition(one.oldCrd);
  const unread = [definition, old].find((read) => Array.isArray(read));
  if (unread !== undefined || isUnread(verdict.crdErrors)) {
    found.compare(
      "definition read",
      unread === undefined ? "yes" : "no",
      isUnread(verdict.crdErrors) ? "no" : "yes",
    );
    return found.list;
  }
  const read = definition as Definition;
  const before = old as Definition | undefined;
  const errors = validateDefinition(read, before);
  found.errors("definition", errors, verdict.crdErrors);
  found.compare(
    "definition warnings",
    sorted(warningsOf(read, before)),
    sorted(verdict.crdWarnings ?? []),
  );
  if (errors.length > 0 || verdict.objects === undefined) return found.list;
  const resource = compileResource(read, one.version);
  if (resource === undefined) return found.list;
  for (const [i, { new: object, old: stored }] of one.objects.entries()) {
    const theirs = verdict.objects[i];
    if (theirs !== undefined)
      found.object(admit(resource, object, stored), theirs);
  }
  return found.list;
}

/** The writes of a case on which package and server do not agree. */
export function writesThatDiffer(one: FuzzCase, verdict: Verdict): Write[] {
  return one.objects.filter((write, i) => {
    const theirs = verdict.objects?.[i];
    if (theirs === undefined) return false;
    const alone = { ...verdict, objects: [theirs] };
    const all = differences({ ...one, objects: [write] }, alone);
    return all.some(({ what }) => what.startsWith("object"));
  });
}

function isUnread(errors: readonly ServerProblem[]): boolean {
  return errors.some(({ type }) => type === "Decode");
}

/** Whether only an evaluation of CEL can tell, which the package leaves to its caller. */
function isOfRules({ type, field, detail }: ServerProblem): boolean {
  if (/^rule compile|unable to convert structural schema to CEL/.test(detail))
    return true;
  return (
    type !== "FieldValueRequired" &&
    /x-kubernetes-validations\[\d+\]\.(rule|messageExpression)$/.test(field)
  );
}

/** What tells a difference from others: of which type errors are that only one side has, and of which fields. */
export function kindOf({ what, ours, theirs }: Difference): string {
  if (!what.endsWith("errors")) return what;
  const mine = ours.split("\n");
  const yours = theirs.split("\n");
  const only = mine.filter((line) => !yours.includes(line)).map(kindOfError);
  const lacking = yours.filter((line) => !mine.includes(line)).map(kindOfError);
  return `${what}: ${sorted(only)}; ${sorted(lacking)}`;
}

/** The type of an error and the last step of its path, without keys and indexes. */
function kindOfError(line: string): string {
  const [type = "", ...path] = line.split(" ");
  const step = path
    .join(" ")
    .replace(/\[[^\]]*\]/g, "")
    .split(".")
    .at(-1);
  return `${type} ${step ?? ""}`;
}

function sorted(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join("\n");
}

class Differences {
  readonly list: Difference[] = [];

  compare(what: string, ours: string, theirs: string): void {
    if (ours !== theirs) this.list.push({ what, ours, theirs });
  }

  errors(
    what: string,
    ours: readonly FieldError[],
    given: readonly ServerProblem[],
  ): void {
    const theirs = given.filter((error) => !isOfRules(error));
    const places = (errors: readonly { type: string; field: string }[]) =>
      sorted(errors.map(({ type, field }) => `${type} ${field}`));
    const before = this.list.length;
    this.compare(`${what} errors`, places(ours), places(theirs));
    if (this.list.length > before) return;
    const texts = ours.map((error) => formatFieldError(error));
    const wanted = theirs.map(({ text }) => text);
    if (!sameMeaning(texts, wanted))
      this.compare(`${what} texts`, sorted(texts), sorted(wanted));
    if (what === "definition" && isOutOfOrder(ours, theirs))
      this.compare(`${what} order`, texts.join("\n"), wanted.join("\n"));
  }

  object(ours: ReturnType<typeof admit>, theirs: ObjectVerdict): void {
    if (isUnread(theirs.errors) || ours.stored === undefined) {
      this.compare(
        "object read",
        ours.stored === undefined ? "no" : "yes",
        isUnread(theirs.errors) ? "no" : "yes",
      );
      return;
    }
    this.errors("object", ours.errors, theirs.errors);
    this.compare(
      "object stored",
      stringifyJson(parseJson(stringifyJson(ours.stored)), "sorted"),
      stringifyJson(theirs.stored as JsonValue, "sorted"),
    );
    this.compare(
      "object unknown fields",
      sorted(ours.unknownFields),
      sorted(theirs.unknownFields ?? []),
    );
  }
}
