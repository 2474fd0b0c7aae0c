import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";
import { parse } from "yaml";

import { importSchemas } from "../src/index.ts";
import { schemasOfDefinition } from "../src/read/definition.ts";
import type { SchemaNode } from "../src/index.ts";
import { regenerate } from "./regenerate.ts";

const conformance = join(import.meta.dirname, "../../../fixtures/conformance");

const manifests = readdirSync(conformance, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".yaml"))
  .filter((path) =>
    readFileSync(join(conformance, path), "utf8").includes(
      "kind: CustomResourceDefinition",
    ),
  )
  .toSorted();

function filesOf(text: string): Readonly<Record<string, string>> {
  const definition = parse(text) as SchemaNode;
  const schemas = schemasOfDefinition(definition, "apis/group");
  return Object.fromEntries(
    importSchemas(schemas).map((file) => [file.path, file.text("")]),
  );
}

/** Some projects put no marker before the document, or no newline behind it. */
function body(text: string): string {
  return text.replace(/^---\n/, "").trimEnd();
}

describe("a definition that controller-gen wrote", () => {
  it.each(manifests)("%s comes back byte for byte", async (path) => {
    const text = readFileSync(join(conformance, path), "utf8");
    const files = filesOf(text);
    const { manifests: again, problems } = regenerate(files);
    expect(problems).toEqual([]);
    expect([...again.values()].map(body)).toEqual([body(text)]);
    for (const file of Object.values(files))
      expect(await format(file, { parser: "typescript" })).toBe(file);
  });
});
