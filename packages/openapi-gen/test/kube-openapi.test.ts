import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fixtures, readFixture } from "../../crd-gen/test/read-fixture.ts";
import { definitionsOf, openapiGen } from "../src/index.ts";

const { models, problems, report } = readFixture("kube-openapi");
const folders = models.flatMap(({ packages }) => packages);
const options = {
  // Upstream names definitions by the last part of their package's path.
  modelPackages: Object.fromEntries(
    folders.map(({ dir }) => [dir, dir.replace("apis/", "")]),
  ),
  v2: true,
  reportFilename: "api-violations.list",
};

const files = Array.from(
  openapiGen.index!({
    kinds: [],
    summaries: models.map((model) =>
      openapiGen.summarize!({
        model,
        packages: model.packages,
        options,
        report,
      })!,
    ),
    written: () => undefined,
    options,
    report: () => undefined,
  }),
);

const textOf = (path: string) =>
  files.find((file) => file.path === path)!.text("");

const golden = (name: string) =>
  readFileSync(join(fixtures, "conformance/kube-openapi", name), "utf8");

/** The places that a golden is known to differ in. */
function knownDifferences(name: string): readonly string[] {
  return readFileSync(
    join(fixtures, "kube-openapi/known-differences.txt"),
    "utf8",
  )
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([file, place = ""]) => (file === name ? [place] : []));
}

/** Without descriptions; what is required has no order. */
function comparable(value: unknown, key = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    return key === "required" ? items.toSorted() : items;
  }
  const entries = Object.entries(value)
    .filter(
      ([name, inner]) => name !== "description" || typeof inner !== "string",
    )
    .map(([name, inner]) => [name, comparable(inner, name)]);
  return Object.fromEntries(entries);
}

/** The places where a value is not what a golden says. */
function differences(ours: unknown, upstream: unknown, at = ""): string[] {
  if (!isObject(ours) || !isObject(upstream))
    return JSON.stringify(sorted(ours)) === JSON.stringify(sorted(upstream))
      ? []
      : [at];
  const names = new Set([...Object.keys(upstream), ...Object.keys(ours)]);
  return [...names].flatMap((name) =>
    differences(ours[name], upstream[name], at === "" ? name : `${at}/${name}`),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** With the keys of the objects in lists in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

/** The part of our definitions that a golden has: those that upstream's routes reach. */
function differencesIn(ours: object, upstream: object): string[] {
  const mine = comparable(ours) as Record<string, unknown>;
  return Object.entries(upstream).flatMap(([name, definition]) =>
    differences(mine[name], comparable(definition), name),
  );
}

describe("kube-openapi's test types", () => {
  it("are read without a problem", () => {
    expect(problems).toEqual([]);
  });

  it("have the schemas of OpenAPI v3 that kube-openapi gives them", () => {
    const ours = models.map((model) => {
      const source = definitionsOf(model, report, options);
      return source.of(
        model.packages.flatMap(({ declarations }) => declarations),
        [],
      );
    });
    const upstream = JSON.parse(golden("golden.v3.json")).components.schemas;
    expect(Object.keys(upstream)).toHaveLength(29);
    expect(differencesIn(Object.assign({}, ...ours), upstream)).toEqual(
      knownDifferences("golden.v3.json"),
    );
  });

  it("have the schemas of OpenAPI v2 that kube-openapi gives them", () => {
    const ours = JSON.parse(textOf("config/openapi/swagger.json")).definitions;
    const upstream = JSON.parse(golden("golden.v2.json")).definitions;
    expect(Object.keys(upstream)).toHaveLength(29);
    expect(differencesIn(ours, upstream)).toEqual(
      knownDifferences("golden.v2.json"),
    );
  });

  it("break the API rules that kube-openapi's report lists, and no others", () => {
    const linesOf = (text: string, home: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith("API rule violation: "))
        .map((line) =>
          line.replace("API rule violation: ", "").replace(home, ""),
        );
    const ours = linesOf(textOf(options.reportFilename), "apis/");
    const upstream = linesOf(
      golden("golden.v2.report"),
      "k8s.io/kube-openapi/test/integration/testdata/",
    );
    const known = knownDifferences("golden.v2.report");
    expect(upstream).toHaveLength(41);
    expect(ours).toEqual(upstream.filter((line) => !known.includes(line)));
    expect(upstream).toEqual(expect.arrayContaining([...known]));
  });
});
