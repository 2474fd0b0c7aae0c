import { check, checkSpec, website } from "./checked-sources.ts";

const reason = `"crd-gen/unanchored-pattern", "Any part will do."`;
const warning = `unanchored-pattern: "a"`;

describe("a silence", () => {
  it("on a field is for the field, its items and what is written in place", () => {
    const pattern = `Validate<string, { pattern: "a" }>`;
    const silenced = `  @Silence(${reason})\n`;
    const inPlace = `host!: { names: ${pattern}[] };`;
    expect(checkSpec(`  host!: ${pattern};`)).toEqual([warning]);
    expect(checkSpec(`${silenced}  host!: ${pattern};`)).toEqual([]);
    expect(checkSpec(`${silenced}  host!: ${pattern}[];`)).toEqual([]);
    expect(checkSpec(`${silenced}  ${inPlace}`)).toEqual([]);
    expect(checkSpec(`${silenced}  host!: string;\n  ${inPlace}`)).toEqual([
      warning,
      `unused-silence: @Silence(${reason})`,
    ]);
  });

  it("around a type is for that type alone", () => {
    const type = `Silence<Validate<string, { pattern: "a" }>, ${reason}>`;
    expect(checkSpec(`  host!: ${type};`)).toEqual([]);
    expect(
      checkSpec("  hosts!: Host[];", { before: `export type Host = ${type};` }),
    ).toEqual([]);
  });

  it("on a class is for the fields that it declares, and not for those of other classes", () => {
    const page = `export class Page { @Validate({ pattern: "a" }) path!: string; }`;
    const silenced = `@Silence(${reason})\n`;
    expect(checkSpec("  page!: Page;", { before: page })).toEqual([warning]);
    expect(checkSpec("  page!: Page;", { before: silenced + page })).toEqual(
      [],
    );
    const source = website("  page!: Page;", { before: page });
    const onSpec = source.replace(
      "export class WebsiteSpec",
      `${silenced}export class WebsiteSpec`,
    );
    expect(check({ "apis/web/v1/website.ts": onSpec }).said).toEqual([
      warning,
      `unused-silence: @Silence(${reason})`,
    ]);
  });

  it("on a kind is for what is said of the kind", () => {
    const source = website("  host!: string;", {
      kind: `, shortNames: ["po"]`,
    });
    const why = `"crd-gen/built-in-name", "Pods are never asked for here."`;
    const silenced = source.replace("@Kind(", `@Silence(${why})\n@Kind(`);
    expect(check({ "apis/web/v1/website.ts": source }).said).toEqual([
      `built-in-name: "po"`,
    ]);
    expect(check({ "apis/web/v1/website.ts": silenced }).said).toEqual([]);
  });

  it("needs a reason", () => {
    const silence = `@Silence("crd-gen/unanchored-pattern", " ")`;
    expect(
      checkSpec(
        `  ${silence}\n  @Validate({ pattern: "a" })\n  host!: string;`,
      ),
    ).toEqual([`blank-reason: ${silence}`]);
  });

  it("keeps no error quiet", () => {
    const said = checkSpec(
      `  @Silence(${reason})\n  @Validate({ pattern: "(" })\n  host!: string;`,
    );
    expect(said).toContain(`schema/bad-pattern: "("`);
  });
});
