import { Default, Kind, PreserveUnknownFields } from "@kubewright/markers";
import type { Default as DefaultOf } from "@kubewright/markers";
import type {
  int32,
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import type { Limits } from "../../shared/limits.ts";

export enum Mode {
  Fast = "Fast",
  Safe = "Safe",
}

/** The type's own default counts where a field gives none. */
export type Protocol = DefaultOf<"TCP" | "UDP", "TCP">;

export class Port {
  name!: string;

  protocol?: Protocol;

  @Default("UDP")
  backup?: Protocol;

  @Default(0)
  readonly weight?: int32;
}

export interface FileSource {
  type: "file";
  path?: DefaultOf<string, "/">;
}

export interface UrlSource {
  type: "url";
  url: string;
  retries?: DefaultOf<int32, 3>;
}

export type Source = FileSource | UrlSource;

/** An alias whose null is no object to set defaults of. */
export type Gate = { open?: DefaultOf<boolean, true> } | null;

export class Template {
  @Default("none")
  title?: string;

  @Default({ cpu: "1" })
  limits?: Limits;

  /** Recursion, cut for the schema and for the defaults alike. */
  @PreserveUnknownFields()
  children?: Template[];
}

export class SiteSpec {
  @Default(1)
  replicas?: int32;

  @Default("keep")
  note?: string | null;

  @Default(Mode.Safe)
  mode?: Mode;

  @Default(["a", "b"])
  tags?: string[];

  @Default({})
  template?: Template;

  ports?: Port[];

  portsByName?: Record<string, Port>;

  matrix?: Port[][];

  words?: DefaultOf<string, "word">[];

  maybe?: DefaultOf<string | null, "never">[];

  levels?: Record<string, DefaultOf<int32, 7>>;

  source?: Source;

  gate?: Gate;

  inline?: {
    size?: DefaultOf<int32, 10>;
    deeper?: { flag?: DefaultOf<boolean, true> };
  };

  @Default({ __proto__: 1, "a-b": 2 } as never)
  odd?: Record<string, int32>;

  @Default("made")
  constructor_?: string;

  @Default("dashed")
  "x-name"?: string;

  @Default("own")
  toString?: string;

  plain?: string;
}

@Kind({ group: "web.example.io", version: "v1" })
export class Site implements KubernetesObject {
  readonly apiVersion!: "web.example.io/v1";
  readonly kind!: "Site";
  metadata!: ObjectMeta;

  @Default({})
  spec?: SiteSpec;
}
