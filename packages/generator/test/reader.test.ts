import { argumentSpan } from "../src/model/argument-span.ts";
import { readSources, showClass } from "./read-sources.ts";

/** Reads the body of a class, with declarations before it. */
function fieldsOf(body: string, before = "") {
  const read = readSources({
    "apis/v1/a.ts": `${before}\nexport class A {\n${body}\n}\n`,
  });
  expect(read.problems).toEqual([]);
  return showClass(read, "A");
}

describe("types as written", () => {
  it.each([
    ["a!: string", "a: string"],
    ["a?: number", "a?: number"],
    ["'a-b'!: boolean", "a-b: boolean"],
    ["a!: unknown", "a: unknown"],
    ["a!: object", "a: {  }"],
    ["a!: string | null", "a: string | null"],
    ["a?: string | undefined", "a?: string"],
    ["a!: string[]", "a: list of string"],
    ["a!: readonly string[]", "a: list of string"],
    ["a!: ReadonlyArray<Array<boolean>>", "a: list of list of boolean"],
    ["a!: (string | null)[]", "a: list of string | null"],
    ["a!: Record<string, number[]>", "a: map of list of number"],
    ["a!: { [key: string]: string }", "a: map of string"],
    ['a!: Record<"x" | "y", string>', "a: { x: string; y: string }"],
    ['a!: Partial<Record<"x", string>>', "a: { x?: string }"],
    [
      "a!: { b: string; c?: { d: number } }",
      "a: { b: string; c?: { d: number } }",
    ],
    ['a!: "b" | "a" | "b"', 'a: "b" | "a"'],
    ["a!: true | false", "a: boolean"],
    ["a!: 1 | 2 | -3", "a: 1 | 2 | -3"],
    ['a!: "b" | (string & {})', "a: string"],
    ["a!: NonNullable<string | null>", "a: string"],
    ['a!: Exclude<"a" | "b" | "c", "b">', 'a: "a" | "c"'],
    ['a!: Extract<"a" | "b" | "c", "b" | "z">', 'a: "b"'],
  ])("reads %s", (field, shown) => {
    expect(fieldsOf(`${field};`)).toEqual([shown]);
  });

  it("keeps the names of aliases and the type forms in them", () => {
    const read = readSources({
      "apis/v1/a.ts": `
        import type { Validate } from "@kubewright/markers";
        export type Host = Validate<string, { maxLength: 63; pattern: "^a$" }>;
        export class A { host?: Host; hosts!: Validate<Host, { minLength: 1 }>[] }`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "A")).toEqual([
      "host?: Host",
      'hosts: list of @Validate({"minLength":1}) Host',
    ]);
    expect(showClass(read, "Host")).toEqual([
      '@Validate({"maxLength":63,"pattern":"^a$"}) string',
    ]);
  });

  it("reads enums, lists of constants, keys and members of other types", () => {
    const before = `
      export enum Phase { Pending = "Pending", Done = "Done" }
      export enum Level { Low, High = 5, Higher }
      export const zones = ["a", "b"] as const;
      const sizes = { small: 1, large: 9 } as const;
      export class B { x!: string; y?: Phase }`;
    const body = `
      phase!: Phase;
      level!: Level;
      zone!: (typeof zones)[number];
      size!: (typeof sizes)[keyof typeof sizes];
      name!: keyof typeof sizes;
      y!: B["y"];
      field!: keyof B;`;
    expect(fieldsOf(body, before)).toEqual([
      "phase: Phase",
      "level: Level",
      'zone: "a" | "b"',
      "size: 1 | 9",
      'name: "small" | "large"',
      "y: Phase",
      'field: "x" | "y"',
    ]);
    expect(showClass(readSources({ "apis/v1/a.ts": before }), "Level")).toEqual(
      ["0", "5", "6"],
    );
  });

  it("reads enums whose members name others, by the enum too", () => {
    const before = `
      export enum Flags { A = 1 << 0, B = 1 << 1, AB = Flags.A | Flags.B, C = ~A & 7 }
      export enum Far { X = Flags.AB * 2, Y }`;
    const read = readSources({ "apis/v1/a.ts": before });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "Flags")).toEqual(["1", "2", "3", "6"]);
    expect(showClass(read, "Far")).toEqual(["6", "7"]);
  });

  it.each([
    ["names itself", "export enum E { A = E }", "reader/not-constant"],
    ["names a later member", "export enum E { A = E.B, B = 1 }", "B"],
    [
      "names an enum that names it",
      "export enum E { A = F.A }\nexport enum F { A = E.A }",
      "A",
    ],
  ])("refuses an enum that %s", (_, source, told) => {
    const { problems } = readSources({ "apis/v1/a.ts": source });
    expect(problems.length).toBeGreaterThan(0);
    for (const { id, message } of problems)
      expect(`${id}: ${message}`).toContain(told);
  });

  it("wants all arguments up to the last that has no default", () => {
    const source = `export interface B<S = string, T> { s: S; t: T }
      export class A { a!: B<string>; b!: B<string, string> }`;
    const { problems } = readSources({ "apis/v1/a.ts": source });
    expect(problems.map(({ id }) => id)).toEqual(["reader/type-arguments"]);
  });

  it("refuses an index signature without a type", () => {
    const source = "export class A { a?: { [key: string]; }; [name: string] }";
    const { problems } = readSources({ "apis/v1/a.ts": source });
    expect(problems.map(({ message }) => message)).toEqual([
      "Field '[key: string]' has no type.",
      "Field '[name: string]' has no type.",
    ]);
  });

  it("refuses a type that the checker is asked for within itself", () => {
    const source = "export class A { a!: !A; b?: string }";
    const { problems } = readSources({ "apis/v1/a.ts": source });
    expect(problems.map(({ id }) => id)).toContain("reader/circular");
  });

  it("joins an enum and literals to one union of literals", () => {
    expect(
      fieldsOf('a!: Phase | "Other";', 'export enum Phase { Done = "Done" }'),
    ).toEqual(['a: "Done" | "Other"']);
  });
});

describe("classes", () => {
  const base = "export class B { x!: string; y?: number }\n";

  it("inlines what they extend, first", () => {
    const read = readSources({
      "apis/v1/a.ts": `${base}export class A extends B { z!: string; declareY?: 1 }`,
    });
    expect(showClass(read, "A")).toEqual([
      "x: string",
      "y?: number",
      "z: string",
      "declareY?: 1",
    ]);
  });

  it("inlines intersections, and what interfaces extend", () => {
    const read = readSources({
      "apis/v1/a.ts": `${base}export interface C extends Omit<B, "y"> { z: string }
        export class A { c!: C & { w?: boolean } }`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "C")).toEqual(["x: string", "z: string"]);
    expect(showClass(read, "A")).toEqual([
      "c: { x: string; z: string; w?: boolean }",
    ]);
  });

  it.each([
    ['Pick<B, "x">', "{ x: string }"],
    ['Omit<B, "x">', "{ y?: number }"],
    ["Partial<B>", "{ x?: string; y?: number }"],
    ["Required<B>", "{ x: string; y: number }"],
    ["Readonly<B>", "B"],
  ])("works out %s", (type, shown) => {
    expect(fieldsOf(`a!: ${type};`, base)).toEqual([`a: ${shown}`]);
  });

  it("keeps docs and markers through Pick", () => {
    const { models } = readSources({
      "apis/v1/a.ts": `import { Validate } from "@kubewright/markers";
        export class B {
          /** The x. */ @Validate({ minLength: 1 }) x!: string }
        export class A { b!: Pick<B, "x"> }`,
    });
    const a = Object.values(models[0]!.declarations).find(
      ({ name }) => name === "A",
    );
    const type = a?.kind === "class" ? a.fields[0]?.type : undefined;
    expect(type?.kind === "object" && type.fields[0]).toMatchObject({
      doc: { text: "The x." },
      markers: [{ name: "Validate", args: [{ minLength: 1 }] }],
    });
  });

  it("makes a declaration of each use of a generic class, and none of a generic alias of another type", () => {
    const before = `
      export class Page<T, U = string> { items!: T[]; next?: U }
      export type OrNull<T> = T | null;`;
    const read = readSources({
      "apis/v1/a.ts": `${before}\nexport class A { a!: Page<boolean>; b!: Page<A, OrNull<string>>; c!: OrNull<number> }`,
    });
    expect(read.problems).toEqual([]);
    expect(
      read.models[0]!.packages[0]!.declarations.map(({ name }) => name),
    ).toEqual(["A", "PageOfAAndString", "PageOfBooleanAndString"]);
    expect(showClass(read, "PageOfBooleanAndString")).toEqual([
      "items: list of boolean",
      "next?: string",
    ]);
    expect(showClass(read, "PageOfAAndString")).toEqual([
      "items: list of A",
      "next?: string | null",
    ]);
    expect(showClass(read, "A")[2]).toBe("c: number | null");
  });

  it("tells the members of a union apart by a property of literal type", () => {
    const before = `
      export class Http { type!: "http"; url!: string }
      export class Exec { type!: "exec"; command!: string[] }`;
    expect(fieldsOf("probe!: Http | Exec;", before)).toEqual([
      "probe: type of Http or Exec",
    ]);
  });

  it("asks the checker for mapped, conditional and template types, and keeps what the fields' declarations say", () => {
    const before = `
      import { Validate } from "@kubewright/markers";
      export class B { /** The x. */ @Validate({ maxLength: 9 }) x!: string; y?: number }
      export type Optional<T> = { [K in keyof T]?: T[K] };
      export type OptionalB = { [K in keyof B]?: B[K] };`;
    const body =
      "b!: OptionalB; t!: `v${1 | 2}`; c!: B extends { x: string } ? B : never;";
    const read = readSources({
      "apis/v1/a.ts": `${before}\nexport class A { ${body} }`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "A")).toEqual([
      "b: OptionalB",
      't: "v1" | "v2"',
      "c: { x: string; y?: number }",
    ]);
    expect(showClass(read, "OptionalB")).toEqual([
      "{ x?: string; y?: number }",
    ]);
  });

  it("asks the checker for literals in other letters", () => {
    const body =
      'a!: Capitalize<"on" | "off">; b!: Uppercase<"on">; c!: Lowercase<"On">[]; d!: Uncapitalize<"On">;';
    const read = readSources({ "apis/v1/a.ts": `export class A { ${body} }` });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "A")).toEqual([
      'a: "Off" | "On"',
      'b: "ON"',
      'c: list of "on"',
      'd: "on"',
    ]);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "knows no type '%s', which each object inherits",
    (name) => {
      const source = `export class A { a!: ${name}; b!: Partial<${name}> }`;
      const { problems } = readSources({ "apis/v1/a.ts": source });
      expect(problems.map(({ id }) => id)).toEqual([
        "reader/unknown-name",
        "reader/unknown-name",
      ]);
    },
  );

  it("orders what the checker works out by itself, not by what it was asked before", () => {
    const template = 't!: `${"big" | "small"}-${1 | 2}`;';
    const before = 'b!: `${"small"}-${2 | 1}`; ';
    const read = readSources({
      "apis/v1/a.ts": `export class A { ${before}${template} }`,
    });
    const alone = readSources({
      "apis/v1/a.ts": `export class A { ${template} }`,
    });
    expect(showClass(read, "A").at(-1)).toBe(showClass(alone, "A")[0]);
  });
});

describe("names", () => {
  it("follows imports, re-exports, stars, namespaces and renames", () => {
    const read = readSources({
      "apis/v1/a.ts": `
        import type { C as D, Renamed } from "./index.ts";
        import type * as all from "./index.ts";
        export class A { c!: D; r!: Renamed; n!: all.C }`,
      "apis/v1/index.ts": `export * from "../../lib/c.ts"; export { E as Renamed } from "../../lib/c.ts";`,
      "lib/c.ts": `export class C { x!: string } export class E { y!: string }`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "A")).toEqual(["c: C", "r: E", "n: C"]);
  });

  it("follows the paths of the tsconfig, and packages by their 'source' condition", () => {
    const read = readSources({
      "tsconfig.json": `{ "compilerOptions": { "paths": { "#lib/*": ["./lib/*"] } } }`,
      "apis/v1/a.ts": `
        import type { C } from "#lib/c.ts";
        import type { P } from "some-package";
        export class A { c!: C; p!: P }`,
      "lib/c.ts": `export class C { x!: string }`,
      "node_modules/some-package/package.json": `{ "name": "some-package", "version": "1.0.0", "exports": { ".": { "source": "./src/p.ts", "types": "./p.d.ts" } } }`,
      "node_modules/some-package/src/p.ts": `export class P { y!: string } export function deepCopyP(p: P): P { return p; }`,
      "node_modules/some-package/p.d.ts": `export declare class P { z: string }`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "P")).toEqual(["y: string"]);
    const p = Object.values(read.models[0]!.declarations).find(
      ({ name }) => name === "P",
    );
    expect(p).toMatchObject({
      id: "some-package/src/p.ts#P",
      specifier: "some-package",
      copyFunction: { name: "deepCopyP", specifier: "some-package" },
    });
  });

  it("finds how a package's type is imported that only its other types lead to, and where its deep copies are", () => {
    const read = readSources({
      "apis/v1/a.ts": `
        import type { P } from "some-package/batch/v1";
        export class A { p!: P }`,
      "node_modules/some-package/package.json": `{ "name": "some-package", "version": "1.0.0", "exports": {
        "./*/deepcopy": { "source": "./src/*/copies.ts" }, "./*": { "source": "./src/*/index.ts" } } }`,
      "node_modules/some-package/src/batch/v1/index.ts": `export { P } from "./p.ts";`,
      "node_modules/some-package/src/batch/v1/p.ts": `import type { Q } from "../../core/v1/q.ts"; export class P { q!: Q }`,
      "node_modules/some-package/src/core/v1/index.ts": `export { Q } from "./q.ts";`,
      "node_modules/some-package/src/core/v1/q.ts": `export class Q { y!: string }`,
      "node_modules/some-package/src/core/v1/copies.ts": `import type { Q } from "./q.ts"; export function deepCopyQ(q: Q): Q { return q; }`,
    });
    expect(read.problems).toEqual([]);
    const q = Object.values(read.models[0]!.declarations).find(
      ({ name }) => name === "Q",
    );
    expect(q).toMatchObject({
      specifier: "some-package/core/v1",
      copyFunction: {
        name: "deepCopyQ",
        specifier: "some-package/core/v1/deepcopy",
      },
    });
  });
});

describe("marker arguments", () => {
  const argsOf = (text: string, files: Record<string, string> = {}) => {
    const read = readSources({
      "apis/v1/a.ts": `import { Default, Validate } from "@kubewright/markers";\n${text}`,
      ...files,
    });
    const a = read.models
      .flatMap(({ declarations }) => Object.values(declarations))
      .find(({ name }) => name === "A");
    return {
      ...read,
      args: a?.kind === "class" ? a.fields[0]?.markers[0]?.args : undefined,
    };
  };

  it("are worked out from literals, constants of other files, enum members, spreads, templates and sums", () => {
    const { args, problems } = argsOf(
      `import { limits, Phase, prefix } from "../../lib/limits.ts";
       import * as all from "../../lib/limits.ts";
       const one = 1;
       export class A {
         @Default({ ...limits, n: -(one + 2) * 3, p: Phase.Done, t: \`\${prefix}-\${one}\`, s: prefix + "!", l: [...all.list, all.limits.max], ["k" + one]: null, u: undefined })
         a!: unknown;
       }`,
      {
        "lib/limits.ts": `
          export const prefix = "app" as const;
          export enum Phase { Done = "Done" }
          export const list = ["a", "b"] as const;
          export const limits = { min: 0, max: 10 } satisfies Record<string, number>;`,
      },
    );
    expect(problems).toEqual([]);
    expect(args).toEqual([
      {
        min: 0,
        max: 10,
        n: -9,
        p: "Done",
        t: "app-1",
        s: "app!",
        l: ["a", "b", 10],
        k1: null,
      },
    ]);
  });

  it.each([
    ["the value", '{ a: { "b/c": [1, { d: [2] }] } }', "/0/a/b~1c/1/d", "[2]"],
    ["the last of two keys", "{ a: 1, a: 2 }", "/0/a", "2"],
    ["what is around it", "{ a: [1] }", "/0/a/x/y", "[1]"],
    ["no item by an empty name", "{ a: [1] }", "/0/a/", "[1]"],
    ["the use of a constant", "{ a: list }", "/0/a/1", "list"],
    ["the whole marker", "{ a: 1 }", "/1", "@Default({ a: 1 })"],
    ["a spread", "{ b: 1, ...map }", "/0/a", "map"],
    ["what stands after a spread", "[...list, 3]", "/0/2", "3"],
    ["a key that is worked out", '{ ["a" + 1]: 5 }', "/0/a1", "5"],
    ["no text of a key", '{ ["a" + 1]: 5 }', "/0/b", '{ ["a" + 1]: 5 }'],
  ])("have a place in the source: %s", (_, written, pointer, expected) => {
    const text = `import { Default } from "@kubewright/markers";
      const list = [1, 2] as const;
      const map = { a: 1 } as const;
      export class A { @Default(${written}) a!: unknown }`;
    const [model] = readSources({ "apis/v1/a.ts": text }).models;
    const a = Object.values(model!.declarations).find(
      ({ name }) => name === "A",
    );
    const use = a?.kind === "class" ? a.fields[0]!.markers[0]! : undefined;
    const { file, start, end } = argumentSpan(use!, pointer);
    expect({ file, text: text.slice(start, end) }).toEqual({
      file: "apis/v1/a.ts",
      text: expected,
    });
  });

  it.each([
    ["@Default(Math.random()) a!: number", "a call"],
    ["@Default(() => 1) a!: number", "a function"],
    ["@Default(1n) a!: number", "a bigint"],
    ["@Default(1e999) a!: number", "Infinity, which JSON cannot hold"],
    ["@Default([-1e999]) a!: number[]", "Infinity, which JSON cannot hold"],
    ["@Default(/x/) a!: string", "a regular expression"],
    [
      "@Default(9007199254740993) a!: number",
      "an integer that JavaScript cannot hold exactly",
    ],
    [
      '@Default(1 + "a" - 1) a!: number',
      "the operator '-' on a value of type string and a value of type number",
    ],
  ])("refuse what only running code would tell: %s", (field, what) => {
    const { problems } = argsOf(`export class A { ${field} }`);
    expect(problems).toMatchObject([
      {
        id: "reader/not-constant",
        message: `A marker's argument must be known without running code, and this is ${what}.`,
      },
    ]);
  });

  it("are worked out with a bound on the work", () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) => `const a${i + 1} = [...a${i}, ...a${i}];`,
    ).join("\n");
    const { problems } = argsOf(
      `const a0 = [1];\n${doubling}\nexport class A { @Default(a40) a!: number[] }`,
    );
    expect(problems.map(({ id }) => id)).toEqual(["reader/too-deep"]);
  });

  it("never run the sources", () => {
    const { problems } = argsOf(
      `globalThis.ran = true; throw new Error("ran");\nexport class A { @Default("x") a!: string }`,
    );
    expect(problems).toEqual([]);
    expect("ran" in globalThis).toBe(false);
  });
});

describe("a const and a type of one name", () => {
  it("are told apart by where the name stands", () => {
    const read = readSources({
      "apis/v1/a.ts": `
        import { Default } from "@kubewright/markers";
        import { Phase } from "./phase.ts";
        export class A { @Default(Phase.Done) phase?: Phase }`,
      "apis/v1/phase.ts": `
        export const Phase = { Todo: "todo", Done: "done" } as const;
        export type Phase = (typeof Phase)[keyof typeof Phase];`,
    });
    expect(read.problems).toEqual([]);
    expect(showClass(read, "A")).toEqual(["phase?: Phase"]);
    expect(showClass(read, "Phase")).toEqual(['"todo" | "done"']);
  });
});
