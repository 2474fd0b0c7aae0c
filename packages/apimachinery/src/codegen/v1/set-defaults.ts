import { deepCopyJson } from "./deep-copy.ts";
import { defineOwn } from "./set-own.ts";

/** A T whose fields can be set, however it declares them. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Defaults one object in place. */
type SetDefaults = (object: never) => void;

/** The value of an own field; undefined where only the prototype has one. */
export function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}

/** Sets a field that is absent; null is a value. */
export function setAbsent(object: object, key: string, value: unknown): void {
  if (ownValue(object, key) === undefined) defineOwn(object, key, value);
}

/** Sets a field that is absent or null. */
export function setUnset(object: object, key: string, value: unknown): void {
  if ((ownValue(object, key) ?? null) === null) defineOwn(object, key, value);
}

/** Puts copies of a value in the place of a list's nulls. */
export function replaceNullItems(list: unknown, value: unknown): void {
  if (!Array.isArray(list)) return;
  for (let i = 0; i < list.length; i++)
    if (list[i] === null) list[i] = deepCopyJson(value);
}

/** Puts copies of a value in the place of a map's nulls. */
export function replaceNullValues(map: unknown, value: unknown): void {
  if (!isObject(map)) return;
  for (const key of Object.keys(map))
    if (map[key] === null) defineOwn(map, key, deepCopyJson(value));
}

/** Defaults a value where it is an object. */
export function defaultObject(value: unknown, set: SetDefaults): void {
  if (isObject(value)) set(value as never);
}

/** Defaults the objects of a list. */
export function defaultItems(list: unknown, set: SetDefaults): void {
  eachItem(list, (item: unknown) => defaultObject(item, set));
}

/** Defaults the objects of a map. */
export function defaultValues(map: unknown, set: SetDefaults): void {
  eachValue(map, (value: unknown) => defaultObject(value, set));
}

/** Does something with each item of a value that is a list. */
export function eachItem(list: unknown, visit: (item: unknown) => void): void {
  if (Array.isArray(list)) list.forEach((item: unknown) => visit(item));
}

/** Does something with each value of an object. */
export function eachValue(map: unknown, visit: (value: unknown) => void): void {
  if (isObject(map)) Object.values(map).forEach((value) => visit(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
