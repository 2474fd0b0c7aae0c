import type { Json } from "./json.ts";
import { recorder } from "./record.ts";
import type { ClassOnly, Misfit, ObjectsOf, Where } from "./decorator.ts";

/** The replica paths of the scale subresource. */
export interface ScaleOptions {
  /** The JSON path of the wanted number of replicas, under `.spec`. */
  readonly specReplicasPath: string;
  /** The JSON path of the observed number of replicas, under `.status`. */
  readonly statusReplicasPath: string;
  /** The JSON path of the label selector as a string, which a horizontal autoscaler needs. */
  readonly labelSelectorPath?: string;
}

/** The subresources of a kind. */
export interface SubresourceOptions {
  /** Whether `status` is written through its own endpoint. */
  readonly status?: boolean;
  /** Lets `kubectl scale` and autoscalers set the number of replicas. */
  readonly scale?: ScaleOptions;
}

/** The options of `Kind`. */
export interface KindOptions {
  /** The API group, a domain name such as `stable.example.io`. */
  readonly group: string;
  /** The version of the API, such as `v1` or `v1beta2`. */
  readonly version: string;
  /** The kind's name, by default the class's. */
  readonly kind?: string;
  /** The name in URLs, by default the kind's plural in lower case. */
  readonly plural?: string;
  /** The name for one object, by default the kind in lower case. */
  readonly singular?: string;
  /** The kind of a list, by default the kind with `List` behind it. */
  readonly listKind?: string;
  /** Short names for the command line, such as `ct`. */
  readonly shortNames?: readonly string[];
  /** The groups of resources that it is listed with, such as `all`. */
  readonly categories?: readonly string[];
  /** Whether objects live in a namespace, which is the default, or in the cluster. */
  readonly scope?: "Namespaced" | "Cluster";
  /** What a server lets clients do with the resource, by default all; without `list` the kind has no list, and with none of them it has no resource of its own. */
  readonly verbs?: readonly (
    | "create"
    | "delete"
    | "deletecollection"
    | "get"
    | "list"
    | "patch"
    | "update"
    | "watch"
  )[];
  /** Whether the API server serves this version, by default `true`. */
  readonly served?: boolean;
  /** Whether objects are stored in this version; a kind with several versions says so in exactly one. */
  readonly storage?: boolean;
  /** Whether this version is left out of the CustomResourceDefinition. */
  readonly skip?: boolean;
  /** Makes the API server warn whoever uses this version, with a text of its own or with this one. */
  readonly deprecated?: true | string;
  /** The subresources that this version serves; `false` leaves the key out, which a version with columns has otherwise. */
  readonly subresources?: SubresourceOptions | false;
  /** The JSON paths of fields that field selectors may name, at most eight. */
  readonly selectableFields?: readonly string[];
  /** Labels of the CustomResourceDefinition itself. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the CustomResourceDefinition itself. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Whether the schema lists `metadata` as required, which the convention is not to do. */
  readonly requireMetadata?: boolean;
  /** The versions of the kind in the order that they are listed in, where it is not that of their names. */
  readonly versions?: readonly string[];
  /**
   * How the schema tells `apiVersion`, `kind` and `metadata`: with the descriptions of Kubernetes, which is the default,
   * without any, or only as far as decorators on these fields say.
   */
  readonly typeMeta?: "described" | "bare" | "absent";
  /** States that fields which no schema names are dropped, as older definitions do; it is so anyway. */
  readonly preserveUnknownFields?: false;
  /** How the API server converts between versions, written as in the CustomResourceDefinition. */
  readonly conversion?: Readonly<Record<string, Json>>;
}

type ApiVersion<G extends string, V extends string> = G extends ""
  ? V
  : `${G}/${V}`;

type FitsClass<C, G extends string, V extends string, K extends string> =
  // A literal type in the class must be what the options say.
  Agrees<C, "apiVersion", ApiVersion<G, V>> extends true
    ? Agrees<C, "kind", K> extends true
      ? unknown
      : Misfit<`The class says another 'kind' than '${K}'.`>
    : Misfit<`The class says another 'apiVersion' than '${ApiVersion<G, V>}'.`>;

type Agrees<C, Name extends string, Said extends string> =
  C extends Readonly<Record<Name, infer Declared>>
    ? [Said] extends [Declared]
      ? true
      : [Declared] extends [Said]
        ? true
        : false
    : true;

interface KindDecorator<G extends string, V extends string, K extends string> {
  <T, W extends Where = undefined>(
    target: T & FitsClass<ObjectsOf<T>, G, V, K>,
    where?: W & ClassOnly<W>,
  ): void;
}

/** Makes the class one version of a kind of the API. Classes with the same group and kind make one CustomResourceDefinition. */
export function Kind<
  const G extends string,
  const V extends string,
  const K extends string = string,
>(
  options: KindOptions & {
    readonly group: G;
    readonly version: V;
    readonly kind?: K;
  },
): KindDecorator<G, V, K> {
  return recorder("Kind", [options]);
}
