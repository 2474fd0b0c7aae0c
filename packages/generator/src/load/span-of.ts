import type ts from "typescript";

import type { Span } from "../model/span.ts";

/** A node's place, without the white space and comments before it. */
export function spanOf(node: ts.Node, source: ts.SourceFile): Span {
  return { file: source.fileName, start: node.getStart(source), end: node.end };
}
