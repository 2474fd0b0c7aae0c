import { invalid } from "./field-error.ts";
import { goQuote } from "./go-text.ts";
import type { Place } from "./place.ts";
import { addFailure, isValid, mergeResult, type Result } from "./result.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Adds why a value does not satisfy anyOf, oneOf, allOf and not of a schema. */
export function explainJunctors(
  node: SchemaNode,
  { path, result }: Place,
  explained: (node: SchemaNode) => Result,
): void {
  const fail = (text: string) => {
    const message = `${goQuote(path)} must ${text}`;
    addFailure(result, "", message, invalid(result.path, "", message));
  };
  if (node.anyOf.length > 0) anyOf(node.anyOf, explained, result, fail);
  if (node.oneOf.length > 0) oneOf(node.oneOf, explained, result, fail);
  if (node.allOf.length > 0) allOf(node.allOf, explained, result, fail);
  if (node.not !== undefined && isValid(explained(node.not)))
    fail("not validate the schema (not)");
}

type Junctor = (
  nodes: readonly SchemaNode[],
  explained: (node: SchemaNode) => Result,
  result: Result,
  fail: (text: string) => void,
) => void;

const anyOf: Junctor = (nodes, explained, result, fail) => {
  let best: Result | undefined;
  for (const node of nodes) {
    const one = explained(node);
    if (isValid(one)) {
      mergeResult(result, one);
      return;
    }
    if (best === undefined || one.matches > best.matches) best = one;
  }
  fail("validate at least one schema (anyOf)");
  if (best !== undefined) mergeResult(result, best);
};

const oneOf: Junctor = (nodes, explained, result, fail) => {
  let best: Result | undefined;
  const valid: Result[] = [];
  for (const node of nodes) {
    const one = explained(node);
    if (isValid(one)) valid.push(one);
    else if (best === undefined || one.matches > best.matches) best = one;
  }
  const [first] = valid;
  if (first !== undefined && valid.length === 1) {
    mergeResult(result, first);
    return;
  }
  const found =
    valid.length === 0
      ? "Found none valid"
      : `Found ${valid.length} valid alternatives`;
  fail(`validate one and only one schema (oneOf). ${found}`);
  if (best !== undefined && valid.length === 0) mergeResult(result, best);
};

const allOf: Junctor = (nodes, explained, result, fail) => {
  let valid = 0;
  for (const node of nodes) {
    const one = explained(node);
    if (isValid(one)) valid++;
    mergeResult(result, one);
  }
  if (valid < nodes.length)
    fail(
      `validate all the schemas (allOf)${valid === 0 ? ". None validated" : ""}`,
    );
};
