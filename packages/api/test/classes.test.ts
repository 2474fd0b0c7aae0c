import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { definitionsIn, type SchemaNode } from "@kubewright/importer";
import { format } from "prettier";

import {
  builtinClasses,
  committedApi,
} from "../../../scripts/import-builtin-api.ts";
import { describe as described } from "../../../scripts/builtin-api/describe.ts";
import { apiIndex } from "../../../scripts/builtin-api/api-index.ts";

const root = join(import.meta.dirname, "..");
const files = await builtinClasses(committedApi());

const committed = readdirSync(join(root, "src"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".ts") && !path.includes("zz_generated"))
  .map((path) => `src/${path}`);

const read = (path: string) => readFileSync(join(root, path), "utf8");

it("holds the classes that the importer makes, and no others", () => {
  const classes = committed.filter(
    (path) => !path.endsWith("/index.ts") || path.includes("/unions/"),
  );
  expect(classes.toSorted()).toEqual([...files.keys()].toSorted());
  for (const [path, text] of files) expect(read(path)).toBe(text);
});

it("lists in each index what the folder exports", async () => {
  for (const path of committed.filter((each) =>
    /v\w+\/index\.ts$/.test(each),
  )) {
    const index = apiIndex(join(root, path, ".."));
    expect(read(path)).toBe(await format(index, { parser: "typescript" }));
  }
});

it("is laid out as Prettier does it", async () => {
  const [long] = [...files.values()].toSorted((a, b) => b.length - a.length);
  expect(await format(long!, { parser: "typescript" })).toBe(long);
});

it("tells of each kind its group, version and scope, and where it is documented", () => {
  const deployment = files.get("src/apps/v1/deployment.ts");
  expect(deployment).toContain("Group apps, version v1, in a namespace.");
  const kinds = [...files.values()].join("").split("@Kind(").length - 1;
  const pages = [...files.values()]
    .join("")
    .split("https://kubernetes.io/docs/reference/kubernetes-api/").length;
  expect(kinds).toBe(71);
  expect(pages - 1).toBe(kinds);
});

it("describes every class and field, but for those that upstream leaves without", () => {
  const { documents, resources } = committedApi();
  const missing = [...definitionsIn(documents)].flatMap(([name, schema]) => {
    if (name.includes(".apimachinery.") || isList(schema)) return [];
    const { description, properties = {} } = described(
      name,
      schema,
      resources,
    ) as {
      readonly description?: string;
      readonly properties?: Readonly<Record<string, { description?: string }>>;
    };
    const isKind = "x-kubernetes-group-version-kind" in schema;
    const fields = Object.keys(properties).filter(
      (field) =>
        properties[field]?.description === undefined &&
        !(isKind && /^(apiVersion|kind|metadata)$/.test(field)),
    );
    const owner = name.slice(name.lastIndexOf(".") + 1);
    return [
      ...(description === undefined ? [owner] : []),
      ...fields.map((field) => `${owner}.${field}`),
    ];
  });
  expect(missing).toEqual([
    "IngressRule.http",
    "JSONSchemaProps.additionalItems",
    "JSONSchemaProps.additionalProperties",
    "JSONSchemaProps.example",
    "JSONSchemaProps.externalDocs",
    "JSONSchemaProps.items",
    "JSONSchemaProps.not",
  ]);
});

function isList(schema: SchemaNode): boolean {
  const { items, metadata } = (schema.properties ?? {}) as SchemaNode;
  return items !== undefined && metadata !== undefined;
}
