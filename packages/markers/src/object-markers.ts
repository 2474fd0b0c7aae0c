import { recorder } from "./record.ts";
import type {
  ClassOrField,
  Fits,
  MemberType,
  OnClass,
  Where,
} from "./decorator.ts";
import type { NeedSentence } from "./value-types.ts";

interface ObjectMarker<Name extends string> {
  <T, W extends Where = undefined>(
    target: T,
    where?: W &
      ClassOrField<W> &
      (OnClass<W> extends true
        ? unknown
        : Fits<NeedSentence<MemberType<T, W>, "object", Name>>),
  ): void;
}

/** How server-side apply merges the map or object: key by key, which is the default, or as one value. */
export function MapType(type: "atomic" | "granular"): ObjectMarker<"MapType"> {
  return recorder("MapType", [type]);
}

/** How server-side apply merges the map or object: key by key, which is the default, or as one value. */
export type MapType<
  T extends object | null | undefined,
  _Type extends "atomic" | "granular",
> = T;

/** The value is an object of Kubernetes itself, with `apiVersion`, `kind` and `metadata`, which the API server checks. */
export function EmbeddedResource(): ObjectMarker<"EmbeddedResource"> {
  return recorder("EmbeddedResource", []);
}

/** The value is an object of Kubernetes itself, with `apiVersion`, `kind` and `metadata`, which the API server checks. */
export type EmbeddedResource<T> = T;
