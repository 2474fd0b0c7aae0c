import type { Declaration } from "../model/declaration.ts";
import type { Type, TypeId } from "../model/type.ts";

/** The declarations that a declaration names, in its order; the bases of a class among them. */
export function referencesOf(declaration: Declaration): readonly TypeId[] {
  switch (declaration.kind) {
    case "class":
      return [
        ...declaration.bases,
        ...declaration.fields.flatMap(({ type }) => referencesIn(type)),
      ];
    case "alias":
      return referencesIn(declaration.type);
    case "enum":
      return [];
  }
}

function referencesIn(type: Type): readonly TypeId[] {
  switch (type.kind) {
    case "ref":
      return [type.to];
    case "list":
      return referencesIn(type.item);
    case "map":
      return referencesIn(type.value);
    case "object":
      return type.fields.flatMap((field) => referencesIn(field.type));
    case "union":
      return type.members.flatMap(referencesIn);
    case "scalar":
    case "literals":
    case "unknown":
      return [];
  }
}
