import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { crdWarnings } from "@kubewright/crd-gen";
import { warningIds } from "@kubewright/markers/table";
import { formatText } from "@kubewright/generator/run";
import { problemTables } from "../src/index.ts";
import { runCase, runMended } from "./run-case.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures");
const errors = join(fixtures, "errors");
const cases = readdirSync(errors)
  .filter((name) => Object.hasOwn(problemTables, name.split(".")[0]!))
  .toSorted();
const firstMistakes = join(fixtures, "first-mistakes");
const mistakes = readdirSync(firstMistakes).toSorted();

/** The folder that a problem's fixture has: `crd-gen/too-large` is in `crd-gen.too-large`. */
const ids = Object.entries(problemTables).flatMap(([owner, table]) =>
  Object.keys(table).map((name) => {
    const kebab = name.replace(
      /[A-Z]/g,
      (letter) => `-${letter.toLowerCase()}`,
    );
    return `${owner}.${kebab}`;
  }),
);

/** Runs a case and holds what it says against its `diagnostics.txt`. */
async function expectGolden(root: string): ReturnType<typeof runCase> {
  const found = await runCase(root);
  const text = formatText(found.diagnostics);
  const golden = join(root, "diagnostics.txt");
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
  return found;
}

describe("problems", () => {
  it("have a fixture each, and no fixture is of none", () => {
    expect(cases).toEqual(ids.toSorted());
  });

  it.each(cases)("%s is told as its fixture says", async (name) => {
    const { diagnostics, failed, plans } = await expectGolden(
      join(errors, name),
    );
    expect(diagnostics.map(({ id }) => id)).toContain(name.replace(".", "/"));
    const hasError = diagnostics.some(({ severity }) => severity === "error");
    expect(failed).toBe(hasError);
    if (failed) expect(plans).toEqual([]);
  });

  it.each(cases)(
    "%s is not told of what its fixture calls right",
    async (name) => {
      const { diagnostics } = await runMended(join(errors, name));
      expect(formatText(diagnostics)).toBe("");
    },
  );
});

describe("warnings of definitions", () => {
  it.each(warningIds)("such as %s are silenced for a project", async (id) => {
    const silence = { [id]: "It is meant here." };
    const root = join(errors, id.replace("/", "."));
    const { diagnostics } = await runCase(root, { silence });
    expect(diagnostics.map((one) => one.id)).not.toContain(id);
    expect(diagnostics.map((one) => one.id)).not.toContain(
      "run/unused-silence",
    );
  });

  it("can be silenced, each by the id that it has", () => {
    const warnings = Object.keys(crdWarnings).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(warningIds).toEqual(
      warnings.map((name) => `crd-gen/${name}`).toSorted(),
    );
  });
});

describe("first mistakes", () => {
  it("are ten", () => {
    expect(mistakes).toHaveLength(10);
  });

  it.each(mistakes)("such as %s are told with what to write", async (name) => {
    const { diagnostics } = await expectGolden(join(firstMistakes, name));
    expect(diagnostics).toHaveLength(1);
  });

  it.each(mistakes)("such as %s are told no more once mended", async (name) => {
    const { diagnostics } = await runMended(join(firstMistakes, name));
    expect(formatText(diagnostics)).toBe("");
  });
});
