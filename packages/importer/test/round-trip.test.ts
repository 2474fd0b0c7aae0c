import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { format } from "prettier";

import { compileErrors } from "../../generator/test/well-formed.ts";
import { imported } from "./imported.ts";
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

/** Some projects put no marker before the document, or no newline behind it. */
function body(text: string): string {
  return text.replace(/^---\n/, "").trimEnd();
}

describe("a definition that controller-gen wrote", () => {
  it.each(manifests)(
    "%s comes back byte for byte",
    async (path) => {
      const text = readFileSync(join(conformance, path), "utf8");
      const { files, problems } = imported(text);
      expect(problems).toEqual([]);
      const again = regenerate(files);
      expect(again.problems).toEqual([]);
      const [manifest = ""] = again.manifests.values();
      expect(body(manifest)).toBe(body(text));
      expect(imported(manifest).files).toEqual(files);
      for (const file of Object.values(files))
        expect(await format(file, { parser: "typescript" })).toBe(file);
    },
    60_000,
  );

  it("becomes classes that compile under the strictest flags", () => {
    const all = manifests.flatMap((path, i) => {
      const text = readFileSync(join(conformance, path), "utf8");
      return Object.entries(imported(text).files).map(
        ([file, classes]) => [`${i}/${file}`, classes] as const,
      );
    });
    expect(compileErrors(Object.fromEntries(all))).toEqual([]);
  });
});
