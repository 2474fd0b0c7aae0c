import { deepCopyJson } from "./deep-copy.ts";
import { setOwn } from "./set-own.ts";

/** The fields of a T, while a copy of it is being made. */
export type Fields<T> = { -readonly [K in keyof T]?: unknown };

/** Copies a field that the type does not declare, or whose value is not what it declares. */
export function copyField(
  copy: object,
  from: object,
  key: string,
  value: unknown,
): void {
  if (typeof value !== "object" || value === null)
    setOwn(copy, from, key, value);
  else setOwn(copy, from, key, deepCopyJson(value));
}

/** Copies a list whose objects are copied by a function; null and what is no object stay as they are. */
export function copyList<T>(
  list: readonly unknown[],
  copyItem: (item: T) => T,
): unknown[] {
  const copy = list.slice();
  for (let i = 0; i < copy.length; i++) {
    const item = copy[i];
    if (typeof item === "object" && item !== null)
      copy[i] = Array.isArray(item) ? deepCopyJson(item) : copyItem(item as T);
  }
  return copy;
}

/** Copies a map whose objects are copied by a function; null and what is no object stay as they are. */
export function copyMap<T>(
  map: object,
  copyValue: (value: T) => T,
): Record<string, unknown> {
  const from = map as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in from)
    setOwn(copy, from, key, copyOne(from[key], copyValue));
  return copy;
}

function copyOne<T>(value: unknown, copy: (value: T) => T): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? deepCopyJson(value) : copy(value as T);
}
