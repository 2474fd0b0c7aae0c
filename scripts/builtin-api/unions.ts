import { dirname, posix } from "node:path";

import type { NamedSchema } from "@kubewright/importer";

import { overlay } from "./overlay.ts";

/** The modules of union types, by path: for each folder one that tells its types apart by what one of their fields says. */
export function unionModules(
  schemas: readonly NamedSchema[],
): ReadonlyMap<string, string> {
  const modules = new Map<string, string[]>();
  for (const [id, byField] of Object.entries(overlay.discriminated)) {
    const schema = schemas.find((each) => each.id.endsWith(`/${id}`));
    if (schema === undefined)
      throw new Error(`There is no ${id}, of which the overlay speaks.`);
    const path = posix.join(dirname(schema.file), "unions/index.ts");
    const unions = modules.get(path) ?? [];
    modules.set(path, unions);
    for (const [field, values] of Object.entries(byField))
      unions.push(unionOf(schema, field, values));
  }
  return new Map(
    [...modules].map(([path, unions]) => {
      const names = schemas.filter(({ name, file }) =>
        unions.some(
          (text) =>
            text.includes(`<${name},`) &&
            path.startsWith(`${dirname(file)}/unions`),
        ),
      );
      return [path, `${importsOf(names)}\n${unions.join("\n")}`];
    }),
  );
}

function unionOf(
  { name, schema }: NamedSchema,
  field: string,
  values: Readonly<Record<string, string>>,
): string {
  const { description } = schema as { readonly description?: string };
  const members = Object.entries(values).map(
    ([value, member]) =>
      `${value}: ${member === "none" ? "never" : JSON.stringify(member)}`,
  );
  return `/** ${description ?? name} By \`${field}\`, which says what else is set. */
export type ${name}Union = Discriminated<${name}, "${field}", { ${members.join("; ")} }>;
`;
}

function importsOf(schemas: readonly NamedSchema[]): string {
  const lines = schemas.map(
    ({ name, file }) =>
      `import type { ${name} } from "../${posix.basename(file)}";`,
  );
  return [
    'import type { Discriminated } from "@kubewright/apimachinery";',
    ...lines.toSorted(),
    "",
  ].join("\n");
}
