import {
  assign,
  call,
  code,
  decl,
  docComment,
  isIdentifier,
  isInherited,
  lit,
  params,
  runtime,
  typeOf,
  type Code,
  type Declaration,
  type Field,
  type Json,
  type Type,
} from "@kubewright/generator";
import { setterName, type DefaultPlan } from "./default-plan.ts";
import {
  defaultValueOf,
  takesLiteral,
  type DefaultValue,
} from "./default-value.ts";

/** Functions of one file that are for types without a name; they stand below their user. */
interface Emission {
  readonly plan: DefaultPlan;
  readonly nameless: Code[];
  /** The lists and maps that are being gone through, by their elements. */
  readonly open: Set<Type>;
}

/** What the statements of a function stand on. */
interface Subject {
  /** The variable that holds the object. */
  readonly object: string;
  /** Whether its fields have the types that they declare. */
  readonly typed: boolean;
  /** The start of the names of functions for what is nameless below. */
  readonly prefix: string;
  readonly emission: Emission;
}

/** The functions that default the objects of a declaration. */
export function defaultFunctions(
  declaration: Declaration,
  plan: DefaultPlan,
): readonly Code[] {
  const emission: Emission = { plan, nameless: [], open: new Set() };
  const loose = isUnion(declaration) || !isNameable(declaration, plan);
  const object = loose ? "fields" : "object";
  const name = setterName(declaration);
  const subject = { object, typed: !loose, prefix: name, emission };
  const hook = plan.hookOf(declaration);
  const statements = fieldStatements(
    fieldsToDefault(declaration, plan),
    subject,
  );
  const parameter = parameterOf(declaration, plan, statements.writes);
  const signature = code`function ${decl(name)}${params([parameter])}: void`;
  const setter = code`
    ${docComment(`Sets what an object of type ${declaration.name} leaves out to its defaults, in place.`)}
    ${plan.isExported(declaration) ? code`export ${signature}` : signature} {
      ${hook && code`${hook}(object);`}
      ${loose && statements.code.length > 0 && code`const fields = object as object as Record<string, unknown>;`}
      ${statements.code}
    }
  `;
  return [setter, ...emission.nameless];
}

function isUnion(declaration: Declaration): boolean {
  return declaration.kind === "alias" && declaration.type.kind === "union";
}

function isNullable(declaration: Declaration): boolean {
  return declaration.kind === "alias" && declaration.type.nullable === true;
}

/** Whether generated code can import the type. */
function isNameable(declaration: Declaration, plan: DefaultPlan): boolean {
  return declaration.exported || plan.isExported(declaration);
}

function parameterOf(
  declaration: Declaration,
  plan: DefaultPlan,
  writes: boolean,
): Code {
  if (!isNameable(declaration, plan)) return code`object: object`;
  const named = typeOf(declaration, plan.model);
  const type = isNullable(declaration) ? code`NonNullable<${named}>` : named;
  return writes && !isUnion(declaration)
    ? code`object: ${runtime.Writable}<${type}>`
    : code`object: ${type}`;
}

/** At a kind's root, the server defaults neither the type nor the metadata. */
function fieldsToDefault(
  declaration: Declaration,
  plan: DefaultPlan,
): readonly Field[] {
  const fields = plan.fieldsOf(declaration);
  if (!declaration.markers.some(({ name }) => name === "Kind")) return fields;
  const own = ["apiVersion", "kind", "metadata"];
  return fields.filter(({ name }) => !own.includes(name));
}

interface Statements {
  readonly code: readonly Code[];
  /** Whether some assign to a field by its name. */
  readonly writes: boolean;
}

function fieldStatements(
  fields: readonly Field[],
  subject: Subject,
): Statements {
  const { plan } = subject.emission;
  const lines: Code[] = [];
  let writes = false;
  for (const field of fields) {
    const value = defaultValueOf(plan.model, field.type, field.markers);
    if (value.default !== undefined) {
      const plain = isPlainWrite(field, value, subject);
      lines.push(
        plain
          ? plainWrite(field, value.default, subject)
          : runtimeWrite(field, value, subject),
      );
      writes ||= plain;
    }
    if (value.below.kind === "nothing") continue;
    const below = { value, from: readOf(field.name, subject) };
    const path = `${subject.prefix}_${nameIn(field.name)}`;
    lines.push(...belowStatements(below, path, subject.emission));
  }
  return { code: lines, writes };
}

function nameIn(field: string): string {
  return field.replace(/[^\p{ID_Continue}]/gu, "_");
}

/** Whether `??=` does it: any own field, absent or null, of a type that the literal has. */
function isPlainWrite(
  field: Field,
  value: DefaultValue,
  subject: Subject,
): boolean {
  if (value.nullable || isInherited(field.name)) return false;
  if (!subject.typed) return true;
  const scalar = typeof value.default !== "object";
  return scalar && takesLiteral(subject.emission.plan.model, field.type);
}

function plainWrite(field: Field, value: Json, { object }: Subject): Code {
  return code`${assign(member(object, field.name), lit(value), "??=")};`;
}

function runtimeWrite(
  field: Field,
  value: DefaultValue,
  { object }: Subject,
): Code {
  const set = value.nullable ? runtime.setAbsent : runtime.setUnset;
  const args = [code`${object}`, lit(field.name), lit(value.default ?? null)];
  return code`${call(set, args)};`;
}

function member(object: string, name: string): Code {
  return isIdentifier(name)
    ? code`${object}.${name}`
    : code`${object}[${lit(name)}]`;
}

function readOf(name: string, { object }: Subject): Code {
  return isInherited(name)
    ? call(runtime.ownValue, [code`${object}`, lit(name)])
    : member(object, name);
}

interface ValueAt {
  readonly value: DefaultValue;
  /** An expression that reads it. */
  readonly from: Code;
}

/** Statements that default what is below a value. */
function belowStatements(
  { value: { below }, from }: ValueAt,
  path: string,
  emission: Emission,
): readonly Code[] {
  switch (below.kind) {
    case "nothing":
      return [];
    case "object": {
      const setter = objectSetter(below, path, emission);
      return setter === undefined
        ? []
        : [code`${call(runtime.defaultObject, [from, setter])};`];
    }
    case "list":
    case "map": {
      const { open } = emission;
      if (open.has(below.element)) return [];
      open.add(below.element);
      const statements = elementStatements(below, from, { path, emission });
      open.delete(below.element);
      return statements;
    }
  }
}

function elementStatements(
  below: { readonly kind: "list" | "map"; readonly element: Type },
  from: Code,
  { path, emission }: { readonly path: string; readonly emission: Emission },
): readonly Code[] {
  const isList = below.kind === "list";
  const element = defaultValueOf(emission.plan.model, below.element);
  const lines: Code[] = [];
  if (element.default !== undefined && !element.nullable) {
    const replace = isList
      ? runtime.replaceNullItems
      : runtime.replaceNullValues;
    lines.push(code`${call(replace, [from, lit(element.default)])};`);
  }
  const elementPath = `${path}_${isList ? "item" : "value"}`;
  if (element.below.kind === "object") {
    const setter = objectSetter(element.below, elementPath, emission);
    const each = isList ? runtime.defaultItems : runtime.defaultValues;
    if (setter !== undefined) lines.push(code`${call(each, [from, setter])};`);
    return lines;
  }
  const inner = { value: element, from: code`value` };
  const statements = belowStatements(inner, elementPath, emission);
  if (statements.length === 0) return lines;
  const visitor = nameless(elementPath, "value: unknown", statements, emission);
  const each = isList ? runtime.eachItem : runtime.eachValue;
  return [...lines, code`${call(each, [from, visitor])};`];
}

/** The function for the objects of a type, where they have defaults. */
function objectSetter(
  below: Extract<DefaultValue["below"], { kind: "object" }>,
  path: string,
  emission: Emission,
): Code | undefined {
  const { plan } = emission;
  const { declaration, fields } = below;
  if (declaration !== undefined)
    return plan.needsSetter(declaration)
      ? code`${plan.setterOf(declaration)}`
      : undefined;
  const subject = { object: "fields", typed: false, prefix: path, emission };
  const statements = fieldStatements(fields, subject).code;
  if (statements.length === 0) return undefined;
  const parameter = "fields: Record<string, unknown>";
  return nameless(path, parameter, statements, emission);
}

function nameless(
  name: string,
  parameter: "value: unknown" | "fields: Record<string, unknown>",
  statements: readonly Code[],
  emission: Emission,
): Code {
  const declared =
    parameter === "value: unknown"
      ? code`value: unknown`
      : code`fields: Record<string, unknown>`;
  emission.nameless.push(code`
    function ${decl(name)}${params([declared])}: void {
      ${statements}
    }
  `);
  return code`${decl(name)}`;
}
