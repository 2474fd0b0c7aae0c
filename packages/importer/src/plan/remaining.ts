import type { Json } from "@kubewright/generator";

import type { SchemaNode } from "../schema-node.ts";

/** The keywords of a schema that nothing has said yet. */
export class Remaining {
  /** The schema as a whole. */
  readonly node: SchemaNode;
  private readonly rest: Map<string, Json>;

  constructor(node: SchemaNode) {
    this.node = node;
    this.rest = new Map(Object.entries(node));
  }

  get(keyword: string): Json | undefined {
    return this.rest.get(keyword);
  }

  has(keyword: string): boolean {
    return this.rest.has(keyword);
  }

  /** Takes keywords as said. */
  drop(...keywords: readonly string[]): void {
    for (const keyword of keywords) this.rest.delete(keyword);
  }

  /** What is left, sorted by keyword. */
  take(): SchemaNode {
    const left = [...this.rest].toSorted(([a], [b]) => (a < b ? -1 : 1));
    this.rest.clear();
    return Object.fromEntries(left);
  }
}
