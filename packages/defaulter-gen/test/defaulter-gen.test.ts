import { Scheme } from "@kubewright/apimachinery";
import { format } from "prettier";
import type { Site, SiteSpec } from "./api/apis/web/v1/site.ts";
import {
  registerDefaults,
  setObjectDefaultsSite,
  setObjectDefaultsSiteSpec,
} from "./api/apis/web/v1/zz_generated.defaults.ts";
import { committed, generate } from "./generate.ts";

const { files, problems } = generate([
  "apis/server/v1",
  "apis/shared",
  "apis/web/v1",
]);

/** What a spec is after defaulting; the fields that every spec gets are left out unless given. */
function defaulted(spec: object, ...fields: string[]): unknown {
  const copy = structuredClone(spec) as Record<string, unknown>;
  setObjectDefaultsSiteSpec(copy as unknown as SiteSpec);
  return Object.fromEntries(
    [...Object.keys(spec), ...fields].map((name) => [name, copy[name]]),
  );
}

describe("defaulter-gen", () => {
  it("generates the committed files, without a problem", () => {
    expect(problems).toEqual([]);
    expect(Object.keys(files)).toEqual([
      "apis/server/v1/zz_generated.defaults.ts",
      "apis/shared/zz_generated.defaults.ts",
      "apis/web/v1/zz_generated.defaults.ts",
    ]);
    for (const [path, text] of Object.entries(files))
      expect(text).toBe(committed(path, text));
  });

  it("writes what Prettier would", async () => {
    for (const text of Object.values(files))
      expect(await format(text, { parser: "typescript" })).toBe(text);
  });
});

describe("generated defaults", () => {
  it("fill a defaulted parent", () => {
    const site = {} as Site;
    setObjectDefaultsSite(site);
    expect(site).toEqual({
      spec: {
        replicas: 1,
        note: "keep",
        mode: "Safe",
        tags: ["a", "b"],
        template: { title: "none", limits: { cpu: "1" } },
        odd: JSON.parse('{"__proto__":1,"a-b":2}'),
        constructor_: "made",
        "x-name": "dashed",
        toString: "own",
      },
    });
  });

  it("keep explicit zero, false and empty values", () => {
    const spec = { replicas: 0, tags: [], note: "", inline: { size: 0 } };
    expect(defaulted(spec)).toEqual(spec);
  });

  it("replace null where the type has none, and keep it where it has", () => {
    expect(defaulted({ replicas: null, note: null })).toEqual({
      replicas: 1,
      note: null,
    });
    expect(defaulted({ gate: null })).toEqual({ gate: null });
    expect(defaulted({ gate: {} })).toEqual({ gate: { open: true } });
    const spec = {
      words: ["a", null],
      maybe: ["a", null],
      levels: { a: null },
    };
    expect(defaulted(spec)).toEqual({
      words: ["a", "word"],
      maybe: ["a", null],
      levels: { a: 7 },
    });
  });

  it("let a field's default win over its type's", () => {
    const port = { name: "a", protocol: "TCP", backup: "UDP", weight: 0 };
    expect(defaulted({ ports: [{ name: "a" }] })).toEqual({ ports: [port] });
  });

  it("run hand-written functions before the fields, in lists, maps and lists of lists", () => {
    const port = { name: "port-unset", protocol: "TCP", backup: "UDP" };
    const all = { ...port, weight: 0 };
    expect(
      defaulted({ ports: [{}], portsByName: { a: {} }, matrix: [[{}], null] }),
    ).toEqual({ ports: [all], portsByName: { a: all }, matrix: [[all], null] });
  });

  it("set the defaults of every member of a union, as a schema does", () => {
    expect(defaulted({ source: { type: "file" } })).toEqual({
      source: { type: "file", path: "/", retries: 3 },
    });
  });

  it("reach inline objects, and stop where the schema is cut", () => {
    const template = { children: [{}] };
    expect(defaulted({ inline: { deeper: {} }, template })).toEqual({
      inline: { size: 10, deeper: { flag: true } },
      template: { title: "none", limits: { cpu: "1" }, children: [{}] },
    });
  });

  it("leave values of another form as they are", () => {
    const spec = { ports: {}, portsByName: [], matrix: [1], template: ["a"] };
    expect(defaulted(spec)).toEqual(spec);
    expect(defaulted({ ports: [null, "a", []] })).toEqual({
      ports: [null, "a", []],
    });
  });

  it("are made anew for each object", () => {
    const [a, b] = [{} as Site, {} as Site];
    setObjectDefaultsSite(a);
    setObjectDefaultsSite(b);
    expect(a.spec?.tags).not.toBe(b.spec?.tags);
  });

  it("are what a scheme sets once they are registered", () => {
    const scheme = new Scheme();
    registerDefaults(scheme);
    const site = { apiVersion: "web.example.io/v1", kind: "Site" };
    expect(scheme.default(site)).toHaveProperty("spec.replicas", 1);
  });
});
