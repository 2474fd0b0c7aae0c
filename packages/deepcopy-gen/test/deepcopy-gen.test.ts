import fc from "fast-check";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { readSources } from "../../generator/test/read-sources.ts";
import { expectWellFormed } from "../../generator/test/well-formed.ts";
import { format } from "prettier";
import {
  expectSeparateCopy,
  jsonValue,
  objectOf,
} from "../../apimachinery/test/json-arbitrary.ts";
import type { Limits } from "./api/apis/shared/limits.ts";
import type { Custom, Holder } from "./api/apis/web/v1/page.ts";
import type { Site, Source } from "./api/apis/web/v1/site.ts";
import {
  deepCopyHolder,
  deepCopyPageOfSite,
  deepCopySite,
  deepCopySource,
} from "./api/apis/web/v1/zz_generated.deepcopy.ts";
import { committed, generate } from "./generate.ts";

const { files, problems } = generate(["apis/shared", "apis/web/v1"]);

const names = [
  "apiVersion",
  "kind",
  "metadata",
  "spec",
  "replicas",
  "template",
  "limits",
  "children",
  "ports",
  "portsByName",
  "matrix",
  "source",
  "inline",
  "x-name",
  "toString",
  "type",
  "__proto__",
  "unknown",
];

/** Objects that use the fields of the API, rightly or wrongly. */
const apiObject = fc.letrec((tie) => ({
  object: fc
    .array(fc.tuple(fc.constantFrom(...names), tie("value")), { maxLength: 7 })
    .map(objectOf),
  value: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    jsonValue,
    tie("object"),
    fc.array(tie("object"), { maxLength: 3 }),
  ),
})).object as fc.Arbitrary<object>;

const sourceOfNullable = `
  export class C { x?: string[] }
  export type A = C | null;
  export type B = A;
  export type Gate = { open?: string[] } | null;
  export class D { a?: A; b?: B[]; c?: Record<string, A>; gate?: Gate; gates?: Gate[] }
`;
const report = (): void => undefined;

describe("deepcopy-gen", () => {
  it("generates the committed files, without a problem", () => {
    expect(problems).toEqual([]);
    expect(Object.keys(files)).toEqual([
      "apis/shared/zz_generated.deepcopy.ts",
      "apis/web/v1/zz_generated.deepcopy.ts",
    ]);
    for (const [path, text] of Object.entries(files))
      expect(text).toBe(committed(path));
  });

  it("compiles where an alias names a class or null, or an object or null", async () => {
    const { models, problems } = readSources({
      "apis/web/v1/a.ts": sourceOfNullable,
    });
    expect(problems).toEqual([]);
    const [model] = models;
    const input = { model: model!, packages: model!.packages };
    const made = deepcopyGen.generate({ ...input, options: {}, report });
    const files = Array.from(made, (file) => [file.path, file.text("")]);
    await expectWellFormed({
      "apis/web/v1/a.ts": sourceOfNullable,
      ...(Object.fromEntries(files) as Record<string, string>),
    });
  });

  it("writes what Prettier would", async () => {
    for (const text of Object.values(files))
      expect(await format(text, { parser: "typescript" })).toBe(text);
  });

  it("gives a folder that is no API folder no file, but its users functions", () => {
    const alone = generate(["apis/web/v1"]).files;
    const text = alone["apis/web/v1/zz_generated.deepcopy.ts"] ?? "";
    expect(Object.keys(alone)).toHaveLength(1);
    expect(text).toContain("\nfunction deepCopyLimits(source: Limits)");
  });
});

describe("generated copies", () => {
  it("equal the object and share nothing with it, whatever it holds", () => {
    fc.assert(
      fc.property(apiObject, (object) => {
        expectSeparateCopy(deepCopySite(object as Site), object);
        expectSeparateCopy(deepCopySource(object as Source), object);
        const page = { items: [object, null, 1] };
        expectSeparateCopy(deepCopyPageOfSite(page as never), page);
      }),
      { numRuns: 100 },
    );
  });

  it("use the hand-written function, in lists too", () => {
    const custom: Custom = { copies: 1 };
    const copy = deepCopyHolder({ custom, customs: [custom] });
    expect(copy).toEqual({ custom: { copies: 2 }, customs: [{ copies: 2 }] });
  });

  it("copy a class without a function of its own, too", () => {
    const holder: Holder = { opaque: { data: { a: "b" } } };
    expectSeparateCopy(deepCopyHolder(holder), holder);
  });

  it("reach into classes of other folders", () => {
    const limits: Limits = { cpu: "1" };
    const site = { spec: { template: { limits } } } as Site;
    const copy = deepCopySite(site);
    expect(copy.spec?.template?.limits).toEqual({ cpu: "1" });
    expect(copy.spec?.template?.limits).not.toBe(limits);
  });
});
