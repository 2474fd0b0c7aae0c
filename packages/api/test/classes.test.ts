import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";

import {
  builtinClasses,
  committedApi,
} from "../../../scripts/import-builtin-api.ts";
import { apiIndex } from "../../../scripts/builtin-api/api-index.ts";

const root = join(import.meta.dirname, "..");
const files = builtinClasses(committedApi());

const committed = readdirSync(join(root, "src"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".ts") && !path.includes("zz_generated"))
  .map((path) => `src/${path}`);

const read = (path: string) => readFileSync(join(root, path), "utf8");

it("holds the classes that the importer makes, and no others", () => {
  const classes = committed.filter((path) => !path.endsWith("/index.ts"));
  expect(classes.toSorted()).toEqual([...files.keys()].toSorted());
  for (const [path, text] of files) expect(read(path)).toBe(text);
});

it("lists in each index what the folder exports", async () => {
  for (const path of committed.filter((each) => each.endsWith("/index.ts"))) {
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
