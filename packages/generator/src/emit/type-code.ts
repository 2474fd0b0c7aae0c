import type { Declaration } from "../model/declaration.ts";
import type { Model } from "../model/model.ts";
import type { Field, Type } from "../model/type.ts";
import { code } from "./code.ts";
import type { Code } from "./code.ts";
import { hardline, join } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { typeArgs } from "./lists.ts";
import { ref, typeRef } from "./names.ts";
import type { ImportedName, Module } from "./names.ts";
import { propertyKey, lit } from "./literal.ts";

type Declarations = Pick<Model, "declarations">;

/** Where files of the project import a declaration from. */
export function moduleOf(declaration: Declaration): Module {
  const { specifier, span } = declaration;
  return specifier === undefined ? { file: span.file } : { specifier };
}

/** A declaration as a value: the class itself, or the enum. */
export function valueOf(declaration: Declaration): ImportedName {
  return ref(declaration.name, moduleOf(declaration));
}

/** A declaration as a type; an instance of a generic with its arguments: `Page<CronTab>`. */
export function typeOf(declaration: Declaration, model: Declarations): Code {
  const { instanceOf } = declaration;
  const module = moduleOf(declaration);
  if (!instanceOf) return code`${typeRef(declaration.name, module)}`;
  const args = instanceOf.args.map((arg) => typeCode(arg, model));
  return code`${typeRef(instanceOf.name, module)}${typeArgs(args)}`;
}

/** A type of the model as TypeScript, without its markers. */
export function typeCode(type: Type, model: Declarations): Code {
  const bare = bareType(type, model);
  return type.nullable ? code`${bare} | null` : bare;
}

function bareType(type: Type, model: Declarations): Code {
  switch (type.kind) {
    case "scalar":
      return code`${type.scalar}`;
    case "literals":
      return alternatives(type.values.map((value) => lit(value)));
    case "list":
      return code`${inArray(type.item, model)}[]`;
    case "map":
      return code`Record<string, ${typeCode(type.value, model)}>`;
    case "ref":
      return referenceTo(type.to, model);
    case "object":
      return objectType(type.fields, model);
    case "union":
      return alternatives(type.members.map((each) => typeCode(each, model)));
    case "unknown":
      return code`unknown`;
  }
}

function referenceTo(id: string, model: Declarations): Code {
  const declaration = model.declarations[id];
  if (declaration) return typeOf(declaration, model);
  throw new Error(`A generator has a bug: the model has no '${id}'.`);
}

function inArray(item: Type, model: Declarations): Code {
  const inner = typeCode(item, model);
  const several =
    item.nullable ||
    item.kind === "union" ||
    (item.kind === "literals" && item.values.length > 1);
  return several ? code`(${inner})` : inner;
}

function alternatives(members: readonly Code[]): Code {
  return { kind: "code", parts: join(" | ", members) };
}

function objectType(fields: readonly Field[], model: Declarations): Code {
  if (fields.length === 0) return code`{}`;
  const rows = fields.map((field): Layout => {
    const mark = field.optional ? "?: " : ": ";
    return [propertyKey(field.name), mark, typeCode(field.type, model), ";"];
  });
  const body: Code = { kind: "code", parts: join(hardline, rows) };
  return code`
    {
      ${body}
    }
  `;
}
