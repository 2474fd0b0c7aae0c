import { recorder } from "./record.ts";
import type { AnyMarker } from "./decorator.ts";
import type { Json } from "./json.ts";

/** The keywords of a schema, as a CustomResourceDefinition holds them. */
export type SchemaKeywords = { readonly [keyword: string]: Json };

/**
 * Sets keywords of the schema as they are given, in the place of what the type and the other markers say. It is the way
 * out for schemas that nothing else can say, and what it gives is not checked.
 */
export function Keywords(keywords: SchemaKeywords): AnyMarker {
  return recorder("Keywords", [keywords]);
}

/**
 * Sets keywords of the schema as they are given, in the place of what the type and the other markers say. It is the way
 * out for schemas that nothing else can say, and what it gives is not checked.
 */
export type Keywords<T, _Given extends SchemaKeywords> = T;
