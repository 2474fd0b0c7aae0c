import type {
  Field,
  Kind,
  MarkerUse,
  Model,
  Type,
} from "@kubewright/generator";

/** Every marker on the classes that kinds are made of, at any depth: on the classes, their fields and in their types. */
export function reachedFrom(
  model: Model,
  kinds: readonly Kind[],
): readonly MarkerUse[] {
  const found: MarkerUse[] = [];
  const seen = new Set<string>();
  const declaration = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const to = model.declarations[id];
    if (to === undefined) return;
    found.push(...to.markers);
    if (to.kind === "alias") type(to.type);
    if (to.kind !== "class") return;
    to.bases.forEach(declaration);
    to.fields.forEach(field);
  };
  const field = (each: Field): void => {
    for (const use of each.markers) found.push(use);
    type(each.type);
  };
  const type = (each: Type): void => {
    if (each.markers !== undefined) found.push(...each.markers);
    if (each.kind === "ref") declaration(each.to);
    else if (each.kind === "list") type(each.item);
    else if (each.kind === "map") type(each.value);
    else if (each.kind === "object") each.fields.forEach(field);
    else if (each.kind === "union") each.members.forEach(type);
  };
  for (const kind of kinds) declaration(kind.type);
  return found;
}
