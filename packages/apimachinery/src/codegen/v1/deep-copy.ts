import { setOwn } from "./set-own.ts";

/** How deep an object may nest: what a Kubernetes API server accepts. */
const maxDepth = 10_000;

/** Below this depth the copy no longer uses the stack. */
const stackDepth = 500;

/** Copies a JSON value of any form; throws a RangeError where it nests deeper than 10,000 levels, or in itself. */
export function deepCopyJson<T>(value: T): T {
  return copyAt(value, 0) as T;
}

function copyAt(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === stackDepth) return copyWithoutStack(value, depth);
  return Array.isArray(value)
    ? copyArray(value, depth + 1)
    : copyObject(value, depth + 1);
}

function copyArray(list: readonly unknown[], depth: number): unknown[] {
  const copy = list.slice();
  for (let i = 0; i < copy.length; i++) {
    const item = copy[i];
    if (typeof item === "object" && item !== null)
      copy[i] = copyAt(item, depth);
  }
  return copy;
}

function copyObject(object: object, depth: number): object {
  const from = object as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in from) {
    const value = from[key];
    const copied = typeof value === "object" ? copyAt(value, depth) : value;
    setOwn(copy, from, key, copied);
  }
  return copy;
}

interface Pending {
  readonly from: object;
  readonly to: object;
  readonly depth: number;
}

function copyWithoutStack(value: object, depth: number): object {
  const root = emptyLike(value);
  const pending: Pending[] = [{ from: value, to: root, depth }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    copyLevel(next, pending);
  return root;
}

function copyLevel({ from, to, depth }: Pending, pending: Pending[]): void {
  if (depth > maxDepth)
    throw new RangeError(
      "The value nests deeper than 10,000 levels, or in itself: no API server takes it.",
    );
  const source = from as Record<string, unknown>;
  for (const key in source) {
    const value = source[key];
    const nested = typeof value === "object" && value !== null;
    const copy = nested ? emptyLike(value) : value;
    setOwn(to as Record<string, unknown>, source, key, copy);
    if (nested)
      pending.push({ from: value, to: copy as object, depth: depth + 1 });
  }
}

function emptyLike(value: object): object {
  return Array.isArray(value) ? [] : {};
}
