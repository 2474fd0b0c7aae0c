import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { SchemaNode } from "../src/index.ts";
import { imported } from "./imported.ts";
import { regenerate } from "./regenerate.ts";

const recorded = join(
  import.meta.dirname,
  "../../../fixtures/conformance/apiserver",
);

/** A definition, and what the API server's own code said of it. */
interface Case {
  readonly name: string;
  readonly crd?: SchemaNode;
  readonly expect?: { readonly crdErrors?: readonly unknown[] };
}

const cases = readdirSync(recorded)
  .flatMap((file) => readFileSync(join(recorded, file), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

/** What was accepted, without what a server adds, each in a group of its own. */
const accepted = cases
  .filter(({ expect: expected }) => !expected?.crdErrors?.length)
  .map(({ crd }) => crd)
  .filter((crd) => crd !== undefined)
  .map(({ apiVersion, kind, spec }, i): SchemaNode => {
    const group = `g${i}.example.com`;
    const { names } = spec as { readonly names: { readonly plural: string } };
    const name = `${names.plural}.${group}`;
    return {
      apiVersion: apiVersion!,
      kind: kind!,
      metadata: { name },
      spec: { ...(spec as SchemaNode), group },
    };
  });

it("brings back each definition that an API server took", () => {
  expect(accepted).toHaveLength(67);
  const text = JSON.stringify({ kind: "List", items: accepted });
  const { files, problems } = imported(text);
  expect(problems).toEqual([]);
  const again = regenerate(files);
  expect(again.problems).toEqual([]);
  for (const definition of accepted) {
    const { name } = definition.metadata as { readonly name: string };
    expect(again.values.get(name)).toEqual(definition);
  }
});
