import type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
} from "../model/declaration.ts";
import type { TypeId } from "../model/type.ts";
import { descriptionOf } from "./description.ts";
import type { JsonSchema } from "./json-schema.ts";
import { literalsSchema } from "./literals.ts";
import { kindSchema } from "./kind-schema.ts";
import { isObjectMeta, objectMetaSchema } from "./object-meta.ts";
import { objectSchema } from "./object-schema.ts";
import type { Marked } from "./marked.ts";
import { overlayLayers, withRules } from "./overlay.ts";
import { onceSetRules } from "./rules.ts";
import type { SchemaContext } from "./context.ts";
import { typeLayers } from "./type-layers.ts";
import { bareValueType, markedValueType } from "./value-type.ts";

/** What a declaration says of its values, innermost first. */
export function declarationLayers(
  context: SchemaContext,
  declaration: Declaration,
): readonly JsonSchema[] {
  switch (declaration.kind) {
    case "enum":
      return [
        describe(
          literalsSchema(context, declaration.values, declaration.span),
          declaration,
        ),
      ];
    case "alias":
      return aliasLayers(context, declaration);
    case "class":
      return isObjectMeta(declaration)
        ? objectMetaSchema(context, declaration)
        : classLayers(context, declaration);
  }
}

function aliasLayers(
  context: SchemaContext,
  declaration: AliasDeclaration,
): readonly JsonSchema[] {
  const layers = typeLayers(context, declaration.type);
  // The comments on the toolkit's own scalars explain them to TypeScript developers, not to an API's users.
  if (declaration.specifier !== undefined && !isObject(context, declaration))
    return layers;
  const described = describe({}, declaration);
  return described.description === undefined ? layers : [...layers, described];
}

function isObject(
  { model }: SchemaContext,
  { type }: AliasDeclaration,
): boolean {
  return bareValueType(model, type) === "object";
}

function classLayers(
  context: SchemaContext,
  declaration: ClassDeclaration,
): readonly JsonSchema[] {
  const object = objectSchema(context, declaration.fields);
  const kind = declaration.markers.find(({ name }) => name === "Kind");
  const base = kind ? kindSchema(context, object, declaration, kind) : object;
  const bases = declaration.bases
    .map((id) => context.model.declarations[id])
    .filter((to) => to?.kind === "class")
    .reverse();
  return [
    describe(base, declaration),
    ...bases.flatMap((to) => classRules(context, to, to.id, declaration)),
    ...classRules(context, declaration, undefined, declaration),
  ];
}

/** What one class of a chain says of the whole: its immutable fields first, then its markers. */
function classRules(
  context: SchemaContext,
  { markers }: ClassDeclaration,
  from: TypeId | undefined,
  { fields }: ClassDeclaration,
): readonly JsonSchema[] {
  const declared = fields.filter((field) => field.inheritedFrom === from);
  const rules = onceSetRules(declared, context.report);
  const isDocument = context.options.reference !== undefined;
  // As kube-openapi and controller-gen do it: only in definitions is a class merged as the one that it extends.
  const own =
    isDocument && from !== undefined
      ? markers.filter(({ name }) => name !== "MapType")
      : markers;
  const said = overlayLayers(own, markedClass(context, markers, fields));
  return withRules(rules, said);
}

function markedClass(
  { model, options, report }: SchemaContext,
  markers: ClassDeclaration["markers"],
  fields: ClassDeclaration["fields"],
): Marked {
  return {
    model,
    bare: "object",
    type: markedValueType(markers, "object"),
    fields,
    document: options.reference !== undefined,
    report,
  };
}

function describe(
  schema: JsonSchema,
  { doc }: Pick<Declaration, "doc">,
): JsonSchema {
  const description = descriptionOf(doc);
  return description === undefined ? schema : { description, ...schema };
}
