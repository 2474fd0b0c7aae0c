import { readFileSync, readdirSync } from "node:fs";

import * as api from "@kubewright/markers";
import {
  columnOptions,
  constructs,
  kindOptions,
  markerByName,
  markerNames,
  markers,
  namedShapes,
  ruleOptions,
  runOptions,
  scaleOptions,
  shapeProblems,
  subresourceOptions,
  validateRules,
  type ShapeKey,
} from "@kubewright/markers/table";

import { crdMarkers, otherMarkers } from "./cases/upstream-markers.ts";

const keys: readonly ShapeKey[] = [
  ...kindOptions,
  ...scaleOptions,
  ...subresourceOptions,
  ...columnOptions,
  ...ruleOptions,
  ...validateRules,
];

const sources = readdirSync(new URL("../src/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) =>
    readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8"),
  )
  .join("\n");

/** The doc comments in front of declarations or members that a pattern finds. */
function docsBefore(pattern: string): readonly string[] {
  const found = sources.matchAll(
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*${pattern}`, "g"),
  );
  return [...found].map(([, text = ""]) =>
    text.replace(/\n\s*\* ?/g, " ").trim(),
  );
}

describe("the table", () => {
  it("has controller-gen's 88 markers, of which 79 are about schemas and CRDs", () => {
    expect(crdMarkers).toHaveLength(79);
    expect(otherMarkers).toHaveLength(9);
    expect(new Set([...crdMarkers, ...otherMarkers]).size).toBe(88);
  });

  it("gives each marker about schemas and CRDs exactly one row", () => {
    const rows = [...markers, ...keys, ...constructs, ...runOptions];
    const replaced = rows.flatMap(({ upstream }) => upstream ?? []);
    expect(replaced.toSorted()).toEqual([...crdMarkers].toSorted());
  });

  it("names each marker of ours once", () => {
    expect(markers).toHaveLength(28);
    expect(new Set(markerNames).size).toBe(markerNames.length);
    for (const marker of markers)
      expect(markerByName(marker.name)).toBe(marker);
    expect(markerByName("Minimum")).toBeUndefined();
    expect(markerByName("toString")).toBeUndefined();
  });

  it("has a decorator for each marker, and a type form where it says so", () => {
    const decorators = Object.keys(api).filter((name) => name !== "markersOf");
    expect(decorators.toSorted()).toEqual([...markerNames].toSorted());
    for (const { name, targets } of markers) {
      const typeForm = new RegExp(`export type ${name}<`).test(sources);
      expect([name, typeForm]).toEqual([
        name,
        (targets as readonly string[]).includes("type"),
      ]);
    }
  });

  it("is what editors show of a marker", () => {
    for (const { name, doc } of markers) {
      expect(docsBefore(`export function ${name}\\b`)).toEqual([doc]);
      const typeForms = docsBefore(`export type ${name}<`);
      expect(typeForms.filter((text) => text !== doc)).toEqual([]);
    }
  });

  it("is what editors show of an option", () => {
    for (const { name, doc } of keys)
      expect(docsBefore(`readonly ${name}\\??:`)).toContain(doc);
  });

  it("holds plain data only", () => {
    for (const value of [markers, constructs, runOptions, namedShapes])
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it("has a rejected use of each marker at each place where it may not stand", () => {
    const wrong = readFileSync(
      new URL("./cases/wrong.ts", import.meta.url),
      "utf8",
    );
    for (const { name, targets } of markers) {
      for (const [target, indent] of [
        ["class", ""],
        ["member", "  "],
      ] as const) {
        if (targets.includes(target)) continue;
        const use = `@ts-expect-error[^\\n]*\\n${indent}@${name}\\(`;
        expect(wrong).toMatch(new RegExp(use));
      }
    }
  });

  it("has examples that use the marker in each of its forms", () => {
    for (const { name, targets, example } of markers) {
      expect(example).toContain(`@${name}(`);
      if (targets.includes("type")) expect(example).toContain(`${name}<`);
    }
  });
});

describe("shapeProblems", () => {
  const problemsOf = (name: string, ...args: unknown[]) => {
    const spec = markerByName(name);
    if (spec === undefined) throw new Error(`no marker ${name}`);
    return shapeProblems(spec.args, args);
  };

  it("finds nothing wrong with what fits", () => {
    expect(problemsOf("Validate", { minLength: 0, pattern: "x" })).toEqual([]);
    expect(problemsOf("AtMostOneOf", "a", "b", "c")).toEqual([]);
    expect(problemsOf("ListType", "set")).toEqual([]);
    expect(problemsOf("ListType", "map", ["name"])).toEqual([]);
    expect(problemsOf("Default", null)).toEqual([]);
    expect(
      problemsOf("Kind", { group: "a.b", version: "v1", deprecated: true }),
    ).toEqual([]);
  });

  it("points at a key that is not known, and lists those that are", () => {
    const [problem] = problemsOf("Validate", { "patt/ern": "x" });
    expect(problem).toMatchObject({
      pointer: "/0/patt~1ern",
      unknownKey: "patt/ern",
    });
    expect(problem?.knownKeys).toContain("pattern");
  });

  it("takes no key from the prototype of objects for a known or a given one", () => {
    expect(problemsOf("Validate", { toString: 1 })).toHaveLength(1);
    expect(problemsOf("Rule", Object.create({ rule: "r" }))).toHaveLength(1);
  });

  it.each<[string, unknown[], string, string]>([
    ["Title", [3], "/0", "a string"],
    ["Title", [], "", "a string as its title"],
    ["Title", ["a", "b"], "/1", "one argument only"],
    ["Immutable", [1], "/0", "no argument"],
    ["ListType", ["map", ["a"], 1], "/2", "2 arguments at most"],
    ["ListType", ["maps"], "/0", '"map", "set" or "atomic"'],
    ["ListType", ["map", []], "/1", "a list with items"],
    ["AtMostOneOf", [], "", "a string as its field names"],
    ["AtMostOneOf", ["a", 1], "/1", "a string"],
    [
      "Validate",
      [{ minLength: -1 }],
      "/0/minLength",
      "a whole number from 0 on",
    ],
    [
      "Validate",
      [{ minItems: 1.5 }],
      "/0/minItems",
      "a whole number from 0 on",
    ],
    ["Validate", [{ minimum: Infinity }], "/0/minimum", "a number"],
    ["Validate", [[]], "/0", "an object"],
    ["Validate", [{ anyOf: {} }], "/0/anyOf", "a list"],
    [
      "Validate",
      [{ anyOf: [{ properties: { a: { not: { pattern: 1 } } } }] }],
      "/0/anyOf/0/properties/a/not/pattern",
      "a string",
    ],
    ["Kind", [{ version: "v1" }], "/0", "an object with 'group'"],
    [
      "Kind",
      [{ group: "g", version: "v1", deprecated: false }],
      "/0/deprecated",
      "true or a string",
    ],
    [
      "Kind",
      [{ group: "g", version: "v1", labels: { a: 1 } }],
      "/0/labels/a",
      "a string",
    ],
    ["DeepCopy", [true], "/0", "false"],
  ])("finds what is wrong with @%s(%j)", (name, args, pointer, expected) => {
    const problems = problemsOf(name, ...args);
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([{ pointer, expected }]);
  });

  it("names the constants that a mistyped one could be", () => {
    expect(problemsOf("MapType", "atomc")).toEqual([
      {
        pointer: "/0",
        expected: '"atomic" or "granular"',
        unknownText: "atomc",
        knownTexts: ["atomic", "granular"],
      },
    ]);
    expect(problemsOf("MapType", 1)).toEqual([
      { pointer: "/0", expected: '"atomic" or "granular"' },
    ]);
    expect(problemsOf("Silence", "crd-gen/float", "so")).toMatchObject([
      { expected: expect.stringMatching(/^one of \d+ values$/) as string },
    ]);
  });
});
