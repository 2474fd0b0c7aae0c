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
  PrintColumn,
  Rule,
  Schemaless,
  Silence,
  Title,
  Union,
  Validate,
  ZeroDefault,
} from "@kubewright/markers";

// @ts-expect-error
export type T1 = Validate<string, { maxLength: 3; patern: "x" }>;
// @ts-expect-error
export type T2 = Validate<string, { minimum: 1 }>;
// @ts-expect-error
export type T3 = Validate<string, { maxLength: "x" }>;
// @ts-expect-error
export type T4 = Validate<number, { type: "int" }>;
// @ts-expect-error
export type T5 = Default<"TCP" | "UDP", "SCTP">;
// @ts-expect-error
export type T6 = ListType<string, "set">;
// @ts-expect-error
export type T7 = ListType<string[], "sets">;
// @ts-expect-error
export type T8 = ListType<{ name: string }[], "map", ["nam"]>;
// @ts-expect-error
export type T9 = AtMostOneOf<{ a?: string }, ["a", "b"]>;
// @ts-expect-error
export type T10 = Rule<string, { message: "m" }>;
// @ts-expect-error
export type T11 = Rule<string, { rule: "r"; mesage: "m" }>;
// @ts-expect-error
export type T12 = MapType<string, "atomic">;
// @ts-expect-error
export type T13 = ExternalDocs<string, { description: "d" }>;
// @ts-expect-error
export type T14 = Title<string, 3>;
// @ts-expect-error
export type T15 = Patch<string[], { strategi: "merge" }>;
// @ts-expect-error
export type T16 = ListType<string[], "set", ["name"]>;
// @ts-expect-error
export type T24 = Silence<string, "crd-gen/flaot-enum", "Why.">;
// @ts-expect-error
export type T25 = Silence<string, "crd-gen/float-enum">;

// @ts-expect-error
export type T17 = OpenAPIDefinition<string, { nam: "n" }>;
// @ts-expect-error
export type T18 = Extension<string, "kubernetes-unit", "percent">;
// @ts-expect-error
export type T20 = Union<{ a?: string }, { members: ["b"] }>;
// @ts-expect-error
export type T21 = Union<{ a?: string }, { membres: ["a"] }>;
// @ts-expect-error
export type T22 = OpenEnum<boolean>;
// @ts-expect-error
export type T23 = ZeroDefault<string, "no">;

export class Item {
  name!: string;
}

// @ts-expect-error: There is no field 'rigth'.
@AtMostOneOf("left", "rigth")
// @ts-expect-error: Field 'name' is required, and so always set.
@AtMostOneOf("name")
// @ts-expect-error: Rule 'minItems' is for lists.
@Validate({ minItems: 1 })
// @ts-expect-error
@Example({ nam: "x" })
// @ts-expect-error
@Default({ name: "x" })
// @ts-expect-error
@Immutable()
// @ts-expect-error
@DeepCopy(true)
// @ts-expect-error
@ListType("set")
// @ts-expect-error
@IntOrString()
// @ts-expect-error
@Schemaless()
// @ts-expect-error
@Patch({ strategy: "merge" })
// @ts-expect-error
@DocumentOnly("default")
// @ts-expect-error
@OpenEnum()
// @ts-expect-error
@ZeroDefault()
// @ts-expect-error: There is no field 'rigth'.
@Union({ members: ["left", "rigth"] })
// @ts-expect-error: There is no field 'kind'.
@Union({ discriminator: "kind", members: ["left"] })
// @ts-expect-error: Field 'name' is required, and so always set.
@Union({ members: ["name"] })
export class Spec {
  name!: string;
  left?: string;
  right?: string;

  // @ts-expect-error: Rule 'maxLength' is for strings.
  @Validate({ maxLength: 3 })
  a!: number;
  // @ts-expect-error
  @Validate({ patern: "x" })
  b!: string;
  // @ts-expect-error
  @Validate({ maxLength: 3, patern: "x" })
  c!: string;
  // @ts-expect-error
  @Validate({ minimum: "1" })
  d!: number;
  // @ts-expect-error: Rule 'minimum' is for numbers.
  @Validate({ minimum: 1, maxItems: 3 })
  e!: string[];
  // @ts-expect-error: Rule 'minProperties' is for objects.
  @Validate({ minProperties: 1 })
  f!: string[];
  // @ts-expect-error: The default is not of the type of what it stands on.
  @Default("1")
  g?: number;
  // @ts-expect-error
  @Default("c")
  h?: "a" | "b";
  // @ts-expect-error
  @Default({ nam: "x" })
  i?: Item;
  // @ts-expect-error: The default is not of the type of what it stands on.
  @Default({ name: 1 })
  j?: Item;
  // @ts-expect-error: The default has the key 'nam', which the type does not have.
  @Default({ name: "a", nam: "x" })
  k?: Item;
  // @ts-expect-error: ListType is for lists.
  @ListType("set")
  l?: string;
  // @ts-expect-error
  @ListType("sets")
  m?: string[];
  // @ts-expect-error: The items have no field 'nam'.
  @ListType("map", ["nam"])
  n?: Item[];
  // @ts-expect-error
  @ListType("set", ["name"])
  o?: Item[];
  // @ts-expect-error
  @ListType("map")
  p?: Item[];
  // @ts-expect-error
  @Rule({ message: "m" })
  q?: string;
  // @ts-expect-error
  @Rule({ rule: "r", reason: "Because" })
  r?: string;
  // @ts-expect-error: MapType is for objects.
  @MapType("atomic")
  s?: string;
  // @ts-expect-error: EmbeddedResource is for objects.
  @EmbeddedResource()
  t?: number;
  // @ts-expect-error
  @IntOrString()
  u?: boolean;
  // @ts-expect-error: This decorator is for classes.
  @Kind({ group: "a.b", version: "v1" })
  v?: Item;
  // @ts-expect-error: This decorator is for classes.
  @PrintColumn({ name: "n", type: "string", jsonPath: ".x" })
  w?: string;
  // @ts-expect-error
  @Silence("crd-gen/float-enum")
  // @ts-expect-error
  @Silence("crd-gen/float", "Why.")
  // @ts-expect-error
  @Extension("kubernetes-unit", 3)
  // @ts-expect-error
  @Title(3)
  x?: string;
  // @ts-expect-error: The default is not of the type of what it stands on.
  @Default([1])
  y?: string[];
  // @ts-expect-error
  @AtMostOneOf("name")
  // @ts-expect-error
  @ExactlyOneOf("name")
  // @ts-expect-error
  @AtLeastOneOf("name")
  // @ts-expect-error: This decorator is for classes.
  @DeepCopy(false)
  // @ts-expect-error: This decorator is for classes.
  @OpenAPIDefinition({ name: "n" })
  z?: Item;
  // @ts-expect-error: OpenEnum is for unions of literals.
  @OpenEnum()
  aa?: string;
  // @ts-expect-error
  @DocumentOnly("defaults")
  // @ts-expect-error
  @ZeroDefault("no")
  bb?: string;
  // @ts-expect-error
  @Union({ members: ["name"] })
  cc?: Item;
}

// @ts-expect-error: The class says another 'apiVersion' than 'a.b/v2'.
@Kind({ group: "a.b", version: "v2" })
export class K1 {
  readonly apiVersion!: "a.b/v1";
}
// @ts-expect-error: The class says another 'kind' than 'Other'.
@Kind({ group: "a.b", version: "v1", kind: "Other" })
export class K2 {
  readonly apiVersion!: "a.b/v1";
  readonly kind!: "K2";
}
// @ts-expect-error
@Kind({ group: "a.b" })
export class K3 {}
// @ts-expect-error
@Kind({ group: "a.b", version: "v1", shortName: "x" })
export class K4 {}
// @ts-expect-error
@Kind({ group: "a.b", version: "v1", scope: "Global" })
export class K5 {}
// @ts-expect-error
@PrintColumn({ name: "n", type: "text", jsonPath: ".x" })
export class K6 {}
