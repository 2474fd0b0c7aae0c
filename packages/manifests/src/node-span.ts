import type { Span } from "@kubewright/generator";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type YAMLMap,
} from "yaml";

import type { Manifest } from "./manifest.ts";

/** How the places of a document's values are found. */
export function nodeSpan(document: Document, file: string): Manifest["spanOf"] {
  const spanOfNode = (node: unknown): Span | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const [start, end] = node.range;
    // A map or a list as a whole is too much to point at: its first key or item stands for it.
    const first = isMap(node)
      ? node.items[0]?.key
      : isSeq(node) && node.flow !== true
        ? node.items[0]
        : undefined;
    return spanOfNode(first) ?? { file, start, end };
  };
  return (path, part) => {
    let node: unknown = document.contents;
    let span = spanOfNode(node) ?? { file, start: 0, end: 1 };
    for (const [index, step] of path.entries()) {
      const isLast = index === path.length - 1;
      const target = resolved(node, document);
      if (isMap(target)) {
        const pair = pairOf(target, String(step), document);
        if (pair === undefined) return span;
        node = pair.value;
        const wanted = isLast && part === "value" ? leafOf(node) : undefined;
        span = spanOfNode(wanted) ?? spanOfNode(pair.key) ?? span;
      } else if (isSeq(target)) {
        node = target.items[Number(step)];
        if (node === undefined) return span;
        span = spanOfNode(node) ?? span;
      } else return span;
    }
    return span;
  };
}

/** A value that can be pointed at: a scalar, or what is written on one line. */
function leafOf(node: unknown): unknown {
  return isScalar(node) || isAlias(node) ? node : undefined;
}

function resolved(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The pair with a key; the last one wins, and what is merged in comes after all. */
function pairOf(
  map: YAMLMap,
  key: string,
  document: Document,
): Pair | undefined {
  const own = map.items.findLast(
    (pair) => isScalar(pair.key) && textOf(pair.key.value) === key,
  );
  if (own !== undefined) return own;
  for (const pair of map.items) {
    if (!isScalar(pair.key) || !isMergeKey(pair.key.value)) continue;
    const from = resolved(pair.value, document);
    for (const each of isSeq(from) ? from.items : [from]) {
      const merged = resolved(each, document);
      const found = isMap(merged) ? pairOf(merged, key, document) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isMergeKey(value: unknown): boolean {
  return typeof value === "symbol" && value.description === "<<";
}

function textOf(value: unknown): string {
  return value === null ? "" : String(value);
}
