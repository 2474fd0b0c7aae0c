import fc from "fast-check";
import { format } from "prettier";

import type { Json } from "@kubewright/generator";
import type { SchemaNode } from "../src/index.ts";
import { imported } from "./imported.ts";
import { regenerate } from "./regenerate.ts";
import { objects } from "./schema-arbitrary.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 12);

/** What an API server refuses too, and what our generators have to say of it. */
const refused =
  /schema\/(bad-pattern|list-map-key-optional|unfit-value)|crd-gen\//;

/** A definition with a schema, in a group of its own. */
function definitionOf(schema: SchemaNode, index: number): SchemaNode {
  const group = `g${index}.example.com`;
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `widgets.${group}` },
    spec: {
      group,
      names: {
        kind: "Widget",
        listKind: "WidgetList",
        plural: "widgets",
        singular: "widget",
      },
      scope: "Namespaced",
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  };
}

/** So many schemas share a run of the generator, which costs more than they do. */
const together = { minLength: 1, maxLength: 10, size: "max" } as const;

describe("any schemas", () => {
  it("come back from the classes that are made of them, which stay as Prettier leaves them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(objects(2), together), async (schemas) => {
        const items = schemas.map(definitionOf);
        const { files, problems } = imported(
          JSON.stringify({ kind: "List", items }),
        );
        expect(problems).toEqual([]);
        const again = regenerate(files);
        expect(again.problems.filter((each) => !refused.test(each))).toEqual(
          [],
        );
        const byName = (a: Json, b: Json) => (nameOf(a) < nameOf(b) ? -1 : 1);
        expect([...again.values.values()].toSorted(byName)).toEqual(
          (JSON.parse(JSON.stringify(items)) as Json[]).toSorted(byName),
        );
        for (const file of Object.values(files))
          expect(await format(file, { parser: "typescript" })).toBe(file);
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

function nameOf(definition: Json): string {
  return (definition as { readonly metadata: { readonly name: string } })
    .metadata.name;
}
