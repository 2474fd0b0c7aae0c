import type { NamedSchema } from "../named-schema.ts";
import { nodeOf, referenceIn, type SchemaNode } from "../schema-node.ts";
import { isOrdered } from "../stated.ts";
import {
  declaredNode,
  hasFields,
  isClassDocumented,
  type DeclaredNode,
  type Place,
} from "./declared-nodes.ts";
import { itemWord, wordOf, wordsIn } from "./words.ts";

/** Equal schemas whose places agree, which share one declaration. */
export interface Group {
  readonly declared: DeclaredNode;
  /** What holds each of them, and what it is called there. */
  readonly uses: { readonly owner: Owner; readonly word: string }[];
}

/** What a nested schema belongs to. */
export type Owner = NamedSchema | Group;

/** Finds the nested schemas that get declarations; those of one folder are shared. */
export class Groups {
  private readonly byKey = new Map<string, Group>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All groups, each after the first that uses it. */
  get all(): readonly Group[] {
    return [...this.byKey.values()];
  }

  addAll(schema: NamedSchema): void {
    if (hasFields(schema.schema))
      this.addFields(schema, schema.schema, schema.kind !== undefined);
    else this.addBelow(schema, schema.schema, schema.name);
  }

  /** The group of a schema that has one. */
  groupOf({ d, key }: DeclaredNode, word: string): Group | undefined {
    return this.byKey.get(this.keyFor({ d, key }, word));
  }

  private keyFor(
    { d, key }: Pick<DeclaredNode, "d" | "key">,
    word: string,
  ): string {
    const last = wordsIn(word).at(-1)?.toLowerCase();
    return `${this.folder}\0${d}\0${last}\0${key}`;
  }

  private addFields(owner: Owner, node: SchemaNode, ofKind: boolean): void {
    for (const [name, value] of fieldsIn(node, ofKind)) {
      const word = wordOf(name, value.description);
      const documents = isClassDocumented(name, ofKind);
      this.add({ owner, node: value, word, place: "field", documents });
    }
  }

  private add(at: {
    readonly owner: Owner;
    readonly node: SchemaNode;
    readonly word: string;
    readonly place: Place;
    readonly documents?: boolean;
  }): void {
    const { owner, node, word, place, documents } = at;
    const declared = declaredNode(node, place, documents);
    if (declared === undefined) return this.addBelow(owner, node, word);
    const key = this.keyFor(declared, word);
    const known = this.byKey.get(key);
    if (known !== undefined) {
      known.uses.push({ owner, word });
      return;
    }
    const group: Group = { declared, uses: [{ owner, word }] };
    this.byKey.set(key, group);
    if (declared.d === "class") this.addFields(group, declared.node, false);
    else this.addBelow(group, declared.node, word);
  }

  private addBelow(owner: Owner, node: SchemaNode, word: string): void {
    if (referenceIn(node) !== undefined) return;
    for (const keyword of ["items", "additionalProperties"] as const) {
      const below = nodeOf(node[keyword]);
      if (below !== undefined)
        this.add({ owner, node: below, word: itemWord(word), place: "type" });
    }
  }
}

/** The fields of a class, sorted unless an order is stated; those that every kind has stand apart. */
export function fieldsIn(
  node: SchemaNode,
  ofKind: boolean,
): readonly (readonly [string, SchemaNode])[] {
  const fields = Object.entries(nodeOf(node.properties) ?? {})
    .map(([name, value]) => [name, nodeOf(value) ?? {}] as const)
    .filter(([name]) => !(ofKind && /^(apiVersion|kind|metadata)$/.test(name)));
  return isOrdered(node)
    ? fields
    : fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
