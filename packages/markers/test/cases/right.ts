import {
  AtLeastOneOf,
  AtMostOneOf,
  DeepCopy,
  Default,
  DocumentOnly,
  EmbeddedResource,
  ExactlyOneOf,
  Example,
  Extension,
  ExternalDocs,
  Immutable,
  IntOrString,
  Kind,
  ListType,
  MapType,
  OpenAPIDefinition,
  OpenEnum,
  Patch,
  PreserveUnknownFields,
  PrintColumn,
  Rule,
  Schemaless,
  Silence,
  Title,
  Union,
  Validate,
  ZeroDefault,
} from "@kubewright/markers";

export type Hostname = Title<
  Validate<string, { maxLength: 253; pattern: "^[a-z0-9.-]+$" }>,
  "Host name"
>;
export type int32 = Validate<number, { type: "integer"; format: "int32" }>;
export type Port = IntOrString<
  Validate<
    number | string,
    { anyOf: [{ type: "integer" }, { type: "string" }] }
  >
>;
export type Protocol = Default<"TCP" | "UDP", "TCP">;
export type Finalizers = ListType<string[], "set">;
export type NonEmpty<T> = Validate<T[], { minItems: 1 }>;
export type Choice = AtMostOneOf<{ a?: string; b?: string }, ["a", "b"]>;
export type Other = ExactlyOneOf<
  AtLeastOneOf<{ a?: string; b?: string }, ["a"]>,
  ["a", "b"]
>;
export type Fixed = Rule<
  Immutable<string>,
  { rule: "self == oldSelf"; reason: "FieldValueInvalid" }
>;
export type Anything = PreserveUnknownFields<
  EmbeddedResource<Schemaless<object>>
>;
export type Labels = MapType<
  Example<Record<string, string>, { a: "b" }>,
  "atomic"
>;
export type Loose = Silence<
  Validate<string, { pattern: "a" }>,
  "crd-gen/unanchored-pattern",
  "Any text with an a will do."
>;
export type Ratio = OpenAPIDefinition<
  Extension<number | string, "x-kubernetes-unit", "percent">,
  { v2: { type: "string" } }
>;
export type Percent = OpenAPIDefinition<string>;
export type Scheme = OpenEnum<ZeroDefault<"HTTP" | "HTTPS">>;
export type Either = Union<
  { type: string; a?: string; b?: string },
  { discriminator: "type"; members: ["a", "b"] }
>;
export type Lone = Union<{ a?: string }, { members: ["a"] }>;
export type Linked = ExternalDocs<string, { url: "https://example.io" }>;

export class Item {
  name!: string;
  port?: Port;
  protocol?: Protocol;
}
export type Items = Patch<
  ListType<Item[], "map", ["name"]>,
  { strategy: "merge"; mergeKey: "name" }
>;

export enum Mode {
  Fast = "Fast",
  Slow = "Slow",
}

export const prefix = "^a";
export const longest = { maxLength: 12 } as const;

@AtMostOneOf("left", "right")
@AtMostOneOf("hosts", "labels")
@Validate({ minProperties: 1 })
@Example({ replicas: 3 })
@Rule({ rule: "self.min <= self.max" })
@MapType("granular")
@OpenAPIDefinition({ name: "io.example.Spec" })
@Union({ discriminator: "schedule", members: ["left", "right"] })
@Union({ members: ["hosts"] })
export class Spec {
  @Title("Schedule")
  @Silence("crd-gen/unanchored-pattern", "It may stand anywhere.")
  @Extension("x-kubernetes-display-name", "Schedule")
  @Validate({ pattern: "^(\\S+\\s+){4}\\S+$", ...longest })
  @Rule({ rule: "self.trim() == self" })
  schedule!: string;

  @Validate({ minimum: 0, maximum: 100, exclusiveMaximum: true })
  @Default(1)
  replicas?: int32;

  @Validate({ maxItems: 16 })
  hosts?: Hostname[];

  @MapType("atomic")
  labels?: Record<string, Validate<string, { maxLength: 63 }>>;

  @ListType("map", ["name"])
  @Patch({ strategy: "merge", mergeKey: "name" })
  items?: Item[];

  @ListType("set")
  @Default(["a", "b"])
  readonly names?: readonly string[];

  @Default(Mode.Fast)
  @Immutable()
  mode?: Mode;

  @Default({ name: "x" })
  @ExternalDocs({ url: "https://example.io", description: "More." })
  item?: Item | null;

  @Default(null)
  @Validate({ minimum: 1 })
  deadline!: number | null;

  @IntOrString()
  @Validate({ maxLength: 5, minimum: 1 })
  port?: number | string;

  @Schemaless()
  @PreserveUnknownFields()
  @EmbeddedResource()
  @Default({ any: ["thing", 1, true, null] })
  raw?: unknown;

  @Rule({ rule: "self > 1", message: "too small" })
  @Rule({ rule: "self > 2", optionalOldSelf: true })
  min?: number;

  @Validate({ anyOf: [{ minimum: 3, enum: [1] }], not: { minimum: 7 } })
  @Example(3)
  max?: number;

  @OpenEnum()
  @ZeroDefault(false)
  scheme!: Scheme;

  @ZeroDefault()
  @DocumentOnly("default")
  level?: 1 | 2;

  left?: string;
  right?: string;
}

@Kind({
  group: "stable.example.io",
  version: "v1",
  shortNames: ["ct"],
  subresources: {
    status: true,
    scale: {
      specReplicasPath: ".spec.replicas",
      statusReplicasPath: ".status.replicas",
    },
  },
  deprecated: "use v2",
  labels: { a: "b" },
  conversion: { strategy: "None" },
})
@PrintColumn({ name: "Schedule", type: "string", jsonPath: ".spec.schedule" })
@PrintColumn({
  name: "Age",
  type: "date",
  jsonPath: ".metadata.creationTimestamp",
  priority: 1,
})
@DeepCopy(false)
export class CronTab {
  readonly apiVersion!: "stable.example.io/v1";
  readonly kind!: "CronTab";
  @Validate({ type: "object" })
  spec!: Spec;
}

@Kind({ group: "", version: "v1" })
export abstract class Core extends CronTabBase() {
  readonly kind!: "Core";
}

function CronTabBase() {
  class Base {
    readonly apiVersion?: "v1";
  }
  return Base;
}

export class Sub extends Spec {}

export class SubWithOwn extends Spec {
  @Title("own")
  own?: string;
}

export { markersOf } from "@kubewright/markers";
