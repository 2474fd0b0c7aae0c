import { recorder } from "./record.ts";
import type { AnyMarker, ClassMarker, Exactly } from "./decorator.ts";
import type { Json } from "./json.ts";

/** The options of `OpenAPIDefinition`. */
export interface OpenAPIDefinitionOptions {
  /** The whole name of the definition, such as `io.k8s.api.core.v1.Pod`; by default it is formed of group, version and name. */
  readonly name?: string;
  /** The whole schema in documents of OpenAPI v3, where it is not what the type says. */
  readonly v3?: { readonly [key: string]: Json };
  /** The whole schema in documents of OpenAPI v2, where it is not the one of v3. */
  readonly v2?: { readonly [key: string]: Json };
}

/**
 * How the type is defined in OpenAPI documents: a named scalar gets a definition of its own, which other types refer to,
 * and a definition may have another name, or another schema in OpenAPI v2.
 */
export function OpenAPIDefinition(
  options: OpenAPIDefinitionOptions,
): ClassMarker {
  return recorder("OpenAPIDefinition", [options]);
}

/**
 * How the type is defined in OpenAPI documents: a named scalar gets a definition of its own, which other types refer to,
 * and a definition may have another name, or another schema in OpenAPI v2.
 */
export type OpenAPIDefinition<
  T,
  _Options extends Exactly<_Options, OpenAPIDefinitionOptions> = {},
> = T;

/** Adds an extension to the schema in OpenAPI documents, for the tools that read it there. */
export function Extension(name: `x-${string}`, value: Json): AnyMarker {
  return recorder("Extension", [name, value]);
}

/** Adds an extension to the schema in OpenAPI documents, for the tools that read it there. */
export type Extension<T, _Name extends `x-${string}`, _Value extends Json> = T;
