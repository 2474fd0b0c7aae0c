import type { ObjectMeta } from "./object-meta.ts";
import type { Schema } from "./schema.ts";

export interface Names {
  plural?: string;
  singular?: string;
  kind?: string;
  listKind?: string;
  shortNames?: readonly string[];
  categories?: readonly string[];
}

export interface Scale {
  readonly specReplicasPath?: string;
  readonly statusReplicasPath?: string;
  readonly labelSelectorPath?: string;
}

export interface Subresources {
  readonly status?: object;
  readonly scale?: Scale;
}

export interface Column {
  readonly name?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly priority?: number;
  readonly jsonPath?: string;
}

export interface SelectableField {
  readonly jsonPath?: string;
}

export interface Version {
  readonly name?: string;
  readonly served?: boolean;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly deprecationWarning?: string;
  readonly schema?: { readonly openAPIV3Schema?: Schema };
  readonly subresources?: Subresources;
  readonly additionalPrinterColumns?: readonly Column[];
  readonly selectableFields?: readonly SelectableField[];
}

export interface ServiceReference {
  readonly name?: string;
  readonly namespace?: string;
  readonly path?: string;
  readonly port?: number;
}

export interface ClientConfig {
  readonly url?: string;
  readonly service?: ServiceReference;
  readonly caBundle?: string;
}

export interface Conversion {
  readonly strategy?: string;
  readonly webhook?: {
    readonly clientConfig?: ClientConfig;
    readonly conversionReviewVersions?: readonly string[];
  };
}

/** What is set once for all versions when all of them say the same, as the server stores it. */
export interface Hoisted {
  readonly validation?: { readonly openAPIV3Schema?: Schema };
  readonly subresources?: Subresources;
  readonly additionalPrinterColumns?: readonly Column[];
  readonly selectableFields?: readonly SelectableField[];
}

export interface Spec {
  readonly group?: string;
  readonly scope?: string;
  readonly names: Names;
  readonly versions: readonly Version[];
  readonly conversion: Conversion;
  readonly preserveUnknownFields?: boolean;
}

export interface Condition {
  readonly type?: string;
  readonly status?: string;
}

export interface Status {
  readonly acceptedNames?: Names;
  readonly storedVersions?: readonly string[];
  readonly conditions?: readonly Condition[];
}

/** A CustomResourceDefinition as the server holds it: decoded, defaulted, equal parts hoisted. */
export interface Definition {
  readonly metadata: ObjectMeta;
  readonly spec: Spec & Hoisted;
  readonly status: Status;
}

/** The schema that a version has, hoisted or its own. */
export function schemaForVersion(
  definition: Definition,
  version: string,
): Schema | undefined {
  const { validation, versions } = definition.spec;
  if (validation !== undefined) return validation.openAPIV3Schema;
  return versions.find(({ name }) => (name ?? "") === version)?.schema
    ?.openAPIV3Schema;
}

/** The scale subresource of a version, its own or the one for all versions. */
export function scaleForVersion(
  { spec: { subresources, versions } }: Definition,
  version: string,
): Scale | undefined {
  const own = versions.find(({ name }) => (name ?? "") === version);
  return (own?.subresources ?? subresources)?.scale;
}
