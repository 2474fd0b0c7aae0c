import { deepCopyJson } from "./codegen/v1/deep-copy.ts";
import {
  groupVersionString,
  gvkString,
  type GroupVersion,
  type GroupVersionKind,
} from "./group-version.ts";
import type { KubernetesObject, TypeMeta } from "./meta/v1/index.ts";

/** What a scheme knows of a kind. */
export interface KnownKind {
  readonly kind: string;
  /** The kind of its lists, where it has them: `CronTabList`. */
  readonly listKind?: string;
  /** The resource's name in paths: `crontabs`. */
  readonly plural?: string;
  readonly scope?: "Namespaced" | "Cluster";
  /** Copies an object of the kind; without it, objects are copied as plain JSON. */
  readonly deepCopy?: (object: never) => unknown;
}

/** Fills in what an object leaves out, in place. */
export type DefaultingFunc<T> = (object: T) => void;

type AnyFunc = (object: unknown) => unknown;

interface Entry {
  readonly groupVersion: GroupVersion;
  readonly known: KnownKind;
  /** Whether the entry is for the list of the kind. */
  readonly list: boolean;
}

/** Knows kinds, and what generated and hand-written code does to their objects. */
export class Scheme {
  readonly #entries = new Map<string, Entry>();
  readonly #defaulting = new Map<string, AnyFunc>();

  /** Adds kinds of a group version, and their lists; throws where one is known already with other properties. */
  addKnownTypes(groupVersion: GroupVersion, kinds: readonly KnownKind[]): this {
    for (const known of kinds) {
      this.#add(known.kind, { groupVersion, known, list: false });
      if (known.listKind !== undefined)
        this.#add(known.listKind, { groupVersion, known, list: true });
    }
    return this;
  }

  /** Sets the function that defaults objects of a kind; the last one set is used. */
  addDefaultingFunc<T>(gvk: GroupVersionKind, func: DefaultingFunc<T>): this {
    this.#defaulting.set(keyOf(gvk), func as AnyFunc);
    return this;
  }

  /** Whether a kind, or a list of a kind, is known. */
  recognizes(gvk: GroupVersionKind): boolean {
    return this.#entries.has(keyOf(gvk));
  }

  /** What was said of a kind; of a list, what was said of its items' kind. */
  knownKind(gvk: GroupVersionKind): KnownKind | undefined {
    return this.#entries.get(keyOf(gvk))?.known;
  }

  /** Every kind, without lists, in the order in which they were added. */
  allKnownKinds(): readonly GroupVersionKind[] {
    return [...this.#entries.values()]
      .filter((entry) => !entry.list)
      .map(({ groupVersion: { group, version }, known: { kind } }) => ({
        group,
        version,
        kind,
      }));
  }

  /** Defaults an object in place by its `apiVersion` and `kind`, and gives it back; a list's items, each; unknown kinds stay as they are. */
  default<T extends TypeMeta>(object: T): T {
    const key = keyOfObject(object);
    this.#defaulting.get(key)?.(object);
    if (this.#entries.get(key)?.list === true) this.#defaultItems(object);
    return object;
  }

  /** Copies an object; nothing in the copy is shared with it. */
  deepCopy<T extends TypeMeta>(object: T): T {
    const entry = this.#entries.get(keyOfObject(object));
    const copy = entry?.list === false ? entry.known.deepCopy : undefined;
    return copy === undefined
      ? deepCopyJson(object)
      : ((copy as AnyFunc)(object) as T);
  }

  #add(kind: string, entry: Entry): void {
    const gvk = { ...entry.groupVersion, kind };
    const before = this.#entries.get(keyOf(gvk));
    if (before !== undefined && !sameEntry(before, entry))
      throw new Error(
        `${gvkString(gvk)} is in the scheme already, with other properties.`,
      );
    this.#entries.set(keyOf(gvk), entry);
  }

  #defaultItems(list: TypeMeta): void {
    const { items } = list as Partial<{ items: readonly unknown[] }>;
    const entry = this.#entries.get(keyOfObject(list));
    if (!Array.isArray(items) || entry === undefined) return;
    const gvk = { ...entry.groupVersion, kind: entry.known.kind };
    const func = this.#defaulting.get(keyOf(gvk));
    for (const item of items as readonly (KubernetesObject | null)[])
      if (typeof item === "object" && item !== null) func?.(item);
  }
}

function sameEntry(a: Entry, b: Entry): boolean {
  const names = ["kind", "listKind", "plural", "scope", "deepCopy"] as const;
  return (
    a.list === b.list && names.every((name) => a.known[name] === b.known[name])
  );
}

function keyOf(gvk: GroupVersionKind): string {
  return `${groupVersionString(gvk)} ${gvk.kind}`;
}

function keyOfObject({ apiVersion, kind }: TypeMeta): string {
  return `${apiVersion} ${kind}`;
}
