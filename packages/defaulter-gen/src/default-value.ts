import {
  namesRecursion,
  type Declaration,
  type Field,
  type Json,
  type MarkerUse,
  type Model,
  type Type,
} from "@kubewright/generator";

/** What is said about one value: its default, and where defaults may stand below it. */
export interface DefaultValue {
  /** Of several, the outermost counts; a default of null is none. */
  readonly default?: Json;
  readonly nullable: boolean;
  readonly below: Below;
}

/** What a value holds. */
export type Below =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "object";
      readonly fields: readonly Field[];
      /** Absent for an object type without a name. */
      readonly declaration?: Declaration;
    }
  | { readonly kind: "list" | "map"; readonly element: Type };

const none: readonly MarkerUse[] = [];

const nothing: Below = { kind: "nothing" };

const nothingBelow: DefaultValue = { nullable: false, below: nothing };

/** What the decorators and the type of a value say, as its schema would: the outer one counts. */
export function defaultValueOf(
  model: Model,
  type: Type,
  decorators: readonly MarkerUse[] = none,
): DefaultValue {
  const { markers = none } = type;
  const given = givenIn(decorators) ?? givenIn(markers);
  const inner = isReplaced(model, type, decorators)
    ? nothingBelow
    : innerValue(model, type);
  const value = given ?? inner.default;
  const nullable = type.nullable === true || inner.nullable;
  if (value === inner.default && nullable === inner.nullable) return inner;
  return value === undefined
    ? { nullable, below: inner.below }
    : { default: value, nullable, below: inner.below };
}

/** What markers give as default; one for documents alone is none that an API server sets. */
function givenIn(markers: readonly MarkerUse[]): Json | undefined {
  let given: Json | undefined;
  for (let i = 0; i < markers.length; i++) {
    const { name, args } = markers[i]!;
    if (name === "DocumentOnly") return undefined;
    if (name === "Default") given ??= args[0] ?? undefined;
  }
  return given;
}

/** Whether the schema says nothing of what is below some markers. */
function isReplaced(
  model: Model,
  type: Type,
  decorators: readonly MarkerUse[],
): boolean {
  const { markers = none } = type;
  if (decorators.length + markers.length === 0) return false;
  return (
    isReplacedBy(decorators, model, type) || isReplacedBy(markers, model, type)
  );
}

function isReplacedBy(
  markers: readonly MarkerUse[],
  model: Model,
  type: Type,
): boolean {
  for (let i = 0; i < markers.length; i++) {
    const { name } = markers[i]!;
    if (name === "Schemaless" || name === "IntOrString") return true;
    if (name === "PreserveUnknownFields" && namesRecursion(model, type))
      return true;
  }
  return false;
}

function innerValue(model: Model, type: Type): DefaultValue {
  if (type.kind !== "ref") {
    const below = belowOf(model, type);
    return below === nothing ? nothingBelow : { nullable: false, below };
  }
  const declaration = model.declarations[type.to];
  if (declaration?.kind === "alias") {
    const value = defaultValueOf(model, declaration.type);
    const named = isObject(declaration.type);
    return named && value.below.kind === "object"
      ? { ...value, below: { ...value.below, declaration } }
      : value;
  }
  if (declaration?.kind !== "class") return nothingBelow;
  const { fields } = declaration;
  const below: Below = { kind: "object", fields, declaration };
  return { nullable: false, below };
}

function isObject(type: Type): boolean {
  return type.kind === "object" || type.kind === "union";
}

function belowOf(model: Model, type: Type): Below {
  switch (type.kind) {
    case "list":
      return { kind: "list", element: type.item };
    case "map":
      return { kind: "map", element: type.value };
    case "object":
      return { kind: "object", fields: type.fields };
    case "union":
      return { kind: "object", fields: unionFields(model, type.members) };
    case "scalar":
    case "literals":
    case "ref":
    case "unknown":
      return nothing;
  }
}

/** The fields of all members: a schema cannot tell defaults by the discriminator. */
function unionFields(model: Model, members: readonly Type[]): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const member of members) {
    const { below } = defaultValueOf(model, member);
    for (const field of below.kind === "object" ? below.fields : [])
      if (!fields.has(field.name)) fields.set(field.name, field);
  }
  return [...fields.values()];
}

/** Whether a literal fits a type as it stands; a union of literals may be made of enums, which take their members alone. */
export function takesLiteral(model: Model, type: Type): boolean {
  if (type.kind !== "ref") return type.kind !== "literals";
  const declaration = model.declarations[type.to];
  return declaration?.kind === "alias"
    ? takesLiteral(model, declaration.type)
    : declaration?.kind !== "enum";
}
