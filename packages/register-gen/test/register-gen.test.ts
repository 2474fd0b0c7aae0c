import type { ApiPackage, Kind, Model } from "@kubewright/generator";
import { format } from "prettier";
import { registerGen } from "../src/index.ts";

const span = { file: "apis/stable/v1/crontab.ts", start: 0, end: 0 };

function modelOf(name: string, more: Partial<ApiPackage> = {}): Model {
  const id = `${span.file}#${name}`;
  const declaration = {
    kind: "class",
    id,
    name,
    doc: { text: "" },
    markers: [],
    span,
    exported: true,
    fields: [],
    bases: [],
  } as const;
  const kind: Kind = {
    group: "stable.example.io",
    version: "v1",
    kind: name,
    listKind: `${name}List`,
    plural: "crontabs",
    singular: "crontab",
    shortNames: [],
    categories: [],
    scope: "Namespaced",
    served: true,
    storage: true,
    status: false,
    selectableFields: [],
    labels: {},
    annotations: {},
    requireMetadata: false,
    printColumns: [],
    type: id,
    marker: { name: "Kind", form: "decorator", args: [], span, argSpans: {} },
    span,
  };
  const pkg: ApiPackage = {
    dir: "apis/stable/v1",
    group: "stable.example.io",
    version: "v1",
    kinds: [kind],
    declarations: [declaration],
    functions: [],
    ...more,
  };
  return { packages: [pkg], declarations: { [id]: declaration } };
}

function generate(model: Model): string[] {
  const report = (): never => {
    throw new Error("a problem");
  };
  const { packages } = model;
  const input = { model, packages, options: {}, report };
  return [...registerGen.generate(input)].map((file) => file.text(""));
}

describe("register-gen", () => {
  it("names a kind, and generates its list, guards and constructor", () => {
    const [text] = generate(modelOf("CronTab"));
    expect(text?.match(/^export \w+ \w+/gm)).toEqual([
      "export const groupVersion",
      "export function addToScheme",
      "export const cronTabKind",
      "export const cronTabListKind",
      "export interface CronTabList",
      "export function isCronTab",
      "export function isCronTabList",
      "export function newCronTab",
    ]);
  });

  it.each(["A", "CronTab", "GRPCRoute", "Ab".repeat(20), "Abcde".repeat(12)])(
    "is Prettier-stable for a kind %s",
    async (name) => {
      const [text = ""] = generate(modelOf(name));
      expect(await format(text, { parser: "typescript" })).toBe(text);
    },
  );

  it("leaves hand-written functions to their author", () => {
    const own = { file: span.file, parameters: 1, span };
    const functions = [{ ...own, name: "isCronTab" }];
    const [text] = generate(modelOf("CronTab", { functions }));
    expect(text).not.toContain("function isCronTab(");
    expect(text).toContain("function newCronTab(");
  });

  it("writes nothing for a folder without kinds", () => {
    expect(generate(modelOf("CronTab", { kinds: [] }))).toEqual([]);
  });
});
