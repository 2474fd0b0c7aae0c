import type { Declaration } from "../model/declaration.ts";
import type { Type, TypeId } from "../model/type.ts";

/** The declarations that a declaration names, each once, in its order; the bases of a class among them. */
export function referencesOf(declaration: Declaration): ReadonlySet<TypeId> {
  const found = new Set<TypeId>();
  if (declaration.kind === "class") {
    for (const base of declaration.bases) found.add(base);
    for (const { type } of declaration.fields) addReferences(type, found);
  } else if (declaration.kind === "alias") {
    addReferences(declaration.type, found);
  }
  return found;
}

function addReferences(type: Type, found: Set<TypeId>): void {
  switch (type.kind) {
    case "ref":
      found.add(type.to);
      return;
    case "list":
      return addReferences(type.item, found);
    case "map":
      return addReferences(type.value, found);
    case "object":
      for (const field of type.fields) addReferences(field.type, found);
      return;
    case "union":
      for (const member of type.members) addReferences(member, found);
      return;
    case "scalar":
    case "literals":
    case "unknown":
      return;
  }
}
