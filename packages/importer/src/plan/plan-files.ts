import { typeRef } from "@kubewright/generator";

import type { NamedSchema, SchemaOptions } from "../named-schema.ts";
import { inDeclarationOrder } from "./declaration-order.ts";
import { planGroup, planNamed } from "./declaration.ts";
import { Groups } from "./groups.ts";
import { nameGroups } from "./names.ts";
import type { DeclarationPlan, FilePlan, TypePlan } from "./plan.ts";
import type { PlanContext } from "./value-use.ts";

/** Plans the files that declare some schemas and all that is nested in them; equal nested schemas of one folder are shared. */
export function planFiles(
  schemas: readonly NamedSchema[],
  options: SchemaOptions = {},
): readonly FilePlan[] {
  const referenced = referencedIn(schemas, options);
  const files = new Map<string, DeclarationPlan[]>();
  const add = (file: string, declaration: DeclarationPlan) => {
    const known = files.get(file);
    if (known === undefined) files.set(file, [declaration]);
    else known.push(declaration);
  };
  for (const [folder, inFolder] of byFolder(schemas)) {
    const groups = new Groups(folder);
    for (const schema of inFolder) groups.addAll(schema);
    const named = nameGroups(inFolder, groups.all);
    const context: PlanContext = { groups, named, referenced };
    for (const owner of inDeclarationOrder(inFolder, groups.all)) {
      if ("schema" in owner) add(owner.file, planNamed(context, owner));
      else {
        const { name, file } = named.get(owner)!;
        add(file, planGroup(context, owner, name));
      }
    }
  }
  return [...files]
    .map(([path, declarations]) => ({ path, declarations }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function byFolder(
  schemas: readonly NamedSchema[],
): ReadonlyMap<string, readonly NamedSchema[]> {
  const folders = new Map<string, NamedSchema[]>();
  for (const schema of schemas) {
    const folder = schema.file.slice(0, schema.file.lastIndexOf("/") + 1);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [schema]);
    else known.push(schema);
  }
  return folders;
}

function referencedIn(
  schemas: readonly NamedSchema[],
  { external }: SchemaOptions,
): (reference: string) => TypePlan {
  const byId = new Map(schemas.map((schema) => [schema.id, schema]));
  return (reference) => {
    const to = byId.get(reference);
    const name = to
      ? typeRef(to.name, { file: to.file })
      : external?.(reference);
    return name === undefined
      ? { t: "keyword", name: "unknown" }
      : { t: "name", name };
  };
}
