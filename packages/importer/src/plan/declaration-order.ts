import type { NamedSchema } from "../named-schema.ts";
import type { Group, Owner } from "./groups.ts";

/** The groups that schemas use, each after those that it uses itself and close before the first that uses it. */
export function inDeclarationOrder(
  schemas: readonly NamedSchema[],
  groups: readonly Group[],
): readonly Owner[] {
  const usedBy = new Map<Owner, Group[]>();
  for (const group of groups)
    for (const { owner } of group.uses) {
      const known = usedBy.get(owner);
      if (known === undefined) usedBy.set(owner, [group]);
      else known.push(group);
    }
  const ordered = new Set<Owner>();
  const visit = (owner: Owner): void => {
    if (ordered.has(owner)) return;
    for (const group of usedBy.get(owner) ?? []) visit(group);
    ordered.add(owner);
  };
  for (const schema of schemas) visit(schema);
  return [...ordered];
}
