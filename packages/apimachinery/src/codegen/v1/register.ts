import { groupVersionString } from "../../group-version.ts";
import type { GroupVersionKind } from "../../group-version.ts";
import type { TypeMeta } from "../../meta/v1/index.ts";

/** Whether a value is an object that says it is of a kind; its other fields are not looked at. */
export function isObjectOf(gvk: GroupVersionKind, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { apiVersion, kind } = value as Partial<TypeMeta>;
  return kind === gvk.kind && apiVersion === groupVersionString(gvk);
}

/** An object of a kind: `apiVersion` and `kind` first, then the fields of `init`, which are not copied. */
export function newObject<T>(
  gvk: GroupVersionKind,
  init: Omit<T, "apiVersion" | "kind">,
): T {
  const typeMeta = { apiVersion: groupVersionString(gvk), kind: gvk.kind };
  return { ...typeMeta, ...init, ...typeMeta } as T;
}
