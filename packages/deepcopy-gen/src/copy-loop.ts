import {
  assign,
  call,
  code,
  isIdentifier,
  isInherited,
  lit,
  runtime,
  typeCode,
  type Code,
  type Field,
  type ImportedName,
  type RefType,
  type Type,
} from "@kubewright/generator";
import type { CopyPlan } from "./copy-plan.ts";

/** How the values of a field are copied; what is not of that form is copied as JSON. */
type Shape = { readonly kind: "scalar" } | NestedShape;

interface NestedShape {
  readonly kind: "object" | "list" | "map";
  /** The type of the object, the items or the values. */
  readonly type: Type;
  /** What copies each of them; absent where the whole is copied as JSON. */
  readonly copier?: ImportedName;
}

interface NestedField {
  readonly name: string;
  readonly shape: NestedShape;
}

/**
 * The body of a function that copies an object field by field. It takes the fields as they come, so that its speed
 * does not hang on which of them an object has.
 */
export function copyLoop(
  fields: readonly Field[],
  plan: CopyPlan,
  type: Code,
): Code {
  // A plain assignment could get those wrong; the runtime copies them.
  const shaped = fields.filter(({ name }) => !isInherited(name));
  if (shaped.length === 0) return code`return ${runtime.deepCopyJson}(source);`;
  const plain: Code[] = [];
  const nested: NestedField[] = [];
  for (const { name, type: of } of shaped) {
    const shape = shapeOf(of, plan);
    if (shape.kind !== "scalar") nested.push({ name, shape });
    // A value that is no object is nothing unusual there.
    if (shape.kind === "scalar" || of.nullable) plain.push(plainCase(name));
  }
  return code`
    const from = source as object as Record<string, unknown>;
    ${assign(code`const copy: ${runtime.Fields}<${type}>`, code`{}`)};
    for (const key in from) {
      const value = from[key];
      if (typeof value !== "object" || value === null) {
        ${switchOf(plain)}
      ${nestedBranches(nested, plan)}
    }
    return copy as ${type};
  `;
}

const scalar: Shape = { kind: "scalar" };

function shapeOf(type: Type, plan: CopyPlan): Shape {
  switch (type.kind) {
    case "scalar":
    case "literals":
    case "unknown":
      return scalar;
    case "list":
      return elementShape("list", type.item, plan);
    case "map":
      return elementShape("map", type.value, plan);
    case "ref": {
      const copier = plan.copierOf(type);
      return copier === undefined
        ? declaredShape(type, plan)
        : { kind: "object", type, copier };
    }
    case "object":
    case "union":
      return { kind: "object", type };
  }
}

/** The shape of a type that has a name, but no function. */
function declaredShape(type: RefType, plan: CopyPlan): Shape {
  const declaration = plan.model.declarations[type.to];
  switch (declaration?.kind) {
    case "alias":
      return shapeOf(declaration.type, plan);
    case "class":
      return { kind: "object", type };
    case "enum":
    case undefined:
      return scalar;
  }
}

function elementShape(
  kind: "list" | "map",
  type: Type,
  plan: CopyPlan,
): NestedShape {
  const copier = plan.copierOf(type);
  return copier === undefined ? { kind, type } : { kind, type, copier };
}

/** The branches for lists and for objects, as far as a field has such values. */
function nestedBranches(fields: readonly NestedField[], plan: CopyPlan): Code {
  const lists: Code[] = [];
  const objects: Code[] = [];
  for (const { name, shape } of fields) {
    const branch = shape.kind === "list" ? lists : objects;
    branch.push(caseOf(name, assignment(name, copyNested(shape, plan))));
  }
  if (lists.length === 0 && objects.length === 0)
    return code`
      } else {
        ${fallback}
      }
    `;
  return code`
    } else if (Array.isArray(value)) {
      ${switchOf(lists)}
    } else {
      ${switchOf(objects)}
    }
  `;
}

const fallback = code`${runtime.copyField}(copy, from, key, value);`;

/** Chooses by the field's name; any field that has no case is copied as JSON. */
function switchOf(cases: readonly Code[]): Code {
  if (cases.length === 0) return fallback;
  return code`
    switch (key) {
      ${cases}
      default:
        ${fallback}
    }
  `;
}

function caseOf(name: string, then: Code): Code {
  return code`
    case ${lit(name)}:
      ${then}
      break;
  `;
}

const plainCases = new Map<string, Code>();

/** The case of a field that is copied as it is, made once: fields of many classes have the same name. */
function plainCase(name: string): Code {
  const known = plainCases.get(name);
  if (known !== undefined) return known;
  const made = caseOf(name, plainAssignment(name));
  if (plainCases.size > 20_000) plainCases.clear();
  plainCases.set(name, made);
  return made;
}

/** A name up to this length leaves the assignment of a variable on its line. */
const shortName = 40;

function plainAssignment(name: string): Code {
  return name.length <= shortName && isIdentifier(name)
    ? code`copy.${name} = value;`
    : assignment(name, code`value`);
}

function assignment(name: string, value: Code): Code {
  return code`${assign(member("copy", name), value)};`;
}

/** A member of an object by its name. */
export function member(object: string, name: string): Code {
  return isIdentifier(name)
    ? code`${object}.${name}`
    : code`${object}[${lit(name)}]`;
}

function copyNested(shape: NestedShape, plan: CopyPlan): Code {
  const { kind, type, copier } = shape;
  if (copier === undefined) return call(runtime.deepCopyJson, [code`value`]);
  switch (kind) {
    case "list":
      return call(runtime.copyList, [code`value`, copier]);
    case "map":
      return call(runtime.copyMap, [code`value`, copier]);
    case "object":
      return copyObject(type, copier, plan);
  }
}

function copyObject(type: Type, copier: ImportedName, plan: CopyPlan): Code {
  const target = typeCode(withoutNull(type, plan), plan.model);
  return call(copier, [code`value as ${target}`]);
}

/** A type without the null that it, or an alias that it names, may have. */
function withoutNull(type: Type, plan: CopyPlan): Type {
  const { nullable: _, ...present } = type;
  const declaration =
    type.kind === "ref" ? plan.model.declarations[type.to] : undefined;
  return declaration?.kind === "alias" && declaration.type.kind === "ref"
    ? withoutNull(declaration.type, plan)
    : (present as Type);
}
