import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { definitionsOf, type CrdOptions } from "../src/index.ts";
import { fixtures, readFixture } from "./read-fixture.ts";

type Golden = Readonly<
  Record<string, { readonly generated: string; readonly crd?: CrdOptions }>
>;

const goldens = JSON.parse(
  readFileSync(join(fixtures, "conformance.json"), "utf8"),
) as Golden;

/** One golden's path a line: those that differ for a reason. The list may only shrink. */
const knownDifferences = existsSync(join(fixtures, "known-differences.txt"))
  ? readFileSync(join(fixtures, "known-differences.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
  : [];

describe("CRDs of public APIs equal what controller-gen made of them", () => {
  for (const [golden, { generated, crd = {} }] of Object.entries(goldens)) {
    const known = knownDifferences.includes(golden);
    it(`${golden}${known ? " (known to differ)" : ""}`, () => {
      const upstream = readFileSync(
        join(fixtures, "conformance", golden),
        "utf8",
      );
      const { problems, definition } = definitionAt(generated, crd);
      const ours = comparable(definition);
      if (known) expect(ours).not.toEqual(comparable(parse(upstream)));
      else expect(ours).toEqual(comparable(parse(upstream)));
      expect(problems).toEqual([]);
    });
  }
});

function definitionAt(path: string, options: CrdOptions) {
  const [project, file] = path.split("/config/crd/bases/") as [string, string];
  const { models, problems, report } = readFixture(project);
  const definitions = models.flatMap((model) =>
    definitionsOf({ model, packages: model.packages, options, report }),
  );
  const definition = definitions.find(
    ({ spec }) => file === `${spec.group}_${spec.names.plural}.yaml`,
  );
  return { problems, definition };
}

/** Without descriptions and the tool's own annotation; lists of rules and names keep their order. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([key, inner]) =>
        !(key === "description" && typeof inner === "string") &&
        key !== "controller-gen.kubebuilder.io/version",
    )
    .map(([key, inner]) => [key, comparable(inner)] as const)
    .filter(
      ([key, inner]) =>
        key !== "annotations" || Object.keys(inner as object).length > 0,
    );
  return Object.fromEntries(entries);
}
