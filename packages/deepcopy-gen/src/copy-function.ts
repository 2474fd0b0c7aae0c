import {
  call,
  code,
  decl,
  docComment,
  lit,
  params,
  runtime,
  typeCode,
  typeOf,
  type Code,
  type Declaration,
  type Model,
  type Type,
  type UnionType,
} from "@kubewright/generator";
import { copyLoop, member } from "./copy-loop.ts";
import { functionName, type CopyPlan } from "./copy-plan.ts";

/** The function that copies what a declaration declares. */
export function copyFunction(declaration: Declaration, plan: CopyPlan): Code {
  const type = typeOf(declaration, plan.model);
  const signature = code`function ${decl(functionName(declaration))}${params([
    code`source: ${type}`,
  ])}: ${type}`;
  return code`
    ${docComment(`Copies an object of type ${declaration.name}; the copy shares nothing with it.`)}
    ${plan.isExported(declaration) ? code`export ${signature}` : signature} {
      ${bodyOf(declaration, plan, type)}
    }
  `;
}

function bodyOf(declaration: Declaration, plan: CopyPlan, type: Code): Code {
  if (declaration.kind === "class")
    return copyLoop(declaration.fields, plan, type);
  if (declaration.kind === "alias" && declaration.type.kind === "object")
    return copyLoop(declaration.type.fields, plan, type);
  if (declaration.kind === "alias" && declaration.type.kind === "union")
    return copyMember(declaration.type, plan);
  throw new Error(
    `deepcopy-gen has a bug: '${declaration.name}' is no object.`,
  );
}

/** Copies a discriminated union by the function of the member that it says to be. */
function copyMember(union: UnionType, plan: CopyPlan): Code {
  const cases = union.members.map((each) =>
    memberCase(each, union.discriminator, plan),
  );
  return code`
    switch (${member("source", union.discriminator)} as unknown) {
      ${cases}
      default:
        return ${runtime.deepCopyJson}(source);
    }
  `;
}

function memberCase(
  type: Type,
  discriminator: string,
  plan: CopyPlan,
): Code | undefined {
  const copier = plan.copierOf(type);
  if (copier === undefined) return undefined;
  const values = discriminatorValues(type, discriminator, plan.model);
  const result = call(copier, [code`source as ${typeCode(type, plan.model)}`]);
  return code`
    ${values.map((value) => code`case ${lit(value)}:`)}
      return ${result};
  `;
}

/** What the discriminator of a member of a union may be. */
function discriminatorValues(
  type: Type,
  name: string,
  model: Model,
): readonly (string | number | boolean)[] {
  const declaration =
    type.kind === "ref" ? model.declarations[type.to] : undefined;
  if (declaration?.kind === "alias")
    return discriminatorValues(declaration.type, name, model);
  const fields =
    declaration?.kind === "class"
      ? declaration.fields
      : type.kind === "object"
        ? type.fields
        : [];
  const field = fields.find((each) => each.name === name);
  return field === undefined ? [] : literalsOf(field.type, model);
}

function literalsOf(
  type: Type,
  model: Model,
): readonly (string | number | boolean)[] {
  if (type.kind === "literals") return type.values;
  if (type.kind !== "ref") return [];
  const declaration = model.declarations[type.to];
  if (declaration?.kind === "enum") return declaration.values;
  return declaration?.kind === "alias"
    ? literalsOf(declaration.type, model)
    : [];
}
