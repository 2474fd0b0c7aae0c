import type ts from "typescript";

import type { Range } from "./facts.ts";

/** A node's place, without the white space and comments before it. */
export function rangeOf(node: ts.Node, source: ts.SourceFile): Range {
  return [node.getStart(source), node.end];
}
