import { readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { loadCompiler } from "../src/load/compiler.ts";
import type { FileFacts } from "../src/load/facts.ts";
import { parseFile } from "../src/load/parse-file.ts";
import { quickParse } from "../src/load/quick/quick-parse.ts";
import { sourcesIn } from "./sources-in.ts";

const repository = join(import.meta.dirname, "../../..");

const sources = ["fixtures", "packages/apimachinery/src", "packages/markers"]
  .flatMap((folder) => sourcesIn(join(repository, folder)))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** What the compiler's syntax tree says, and where its tokens have comments around them. */
function factsOf(text: string, file = "a.ts"): FileFacts {
  const ts = loadCompiler();
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, readonly [number, number]>();
  const visit = (node: (typeof source.statements)[number]): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    children.forEach((child) => visit(child as typeof node));
    if (children.length > 0) return;
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ])
      found.set(pos, [pos, end]);
  };
  visit(source as unknown as (typeof source.statements)[number]);
  const comments = [...found.values()].toSorted(([a], [b]) => a - b);
  return { ...parseFile(file, text), comments };
}

test("a file is read as the compiler's syntax tree says, or left to the compiler", () => {
  for (const { file, text } of sources) {
    const quick = quickParse(file, text);
    if (quick !== undefined)
      expect({ file, ...quick }).toEqual({
        file,
        ...factsOf(text, file),
      });
  }
});

test("files of API classes need no compiler, but for a few forms", () => {
  const classes = sources.filter(({ file }) =>
    /fixtures\/(?!errors\/|first-mistakes\/).*\/apis\/[^.]*\.ts$/.test(file),
  );
  const left = classes.filter(
    ({ file, text }) => quickParse(file, text) === undefined,
  );
  expect(left.map(({ file }) => file.slice(repository.length + 1))).toEqual([
    "fixtures/language/apis/delivery/v1/phase.ts",
    "fixtures/language/apis/delivery/v1/pipeline.ts",
    "fixtures/language/apis/delivery/v1/step.ts",
    "fixtures/language/apis/delivery/v1/utility-types.ts",
    "fixtures/language/apis/shared/v1/limits.ts",
  ]);
});

const forms = [
  "export type A = | B;",
  "type A =\n  | 'x'\n  & B;",
  "export type A = (B | C)[]; export type D = readonly (keyof E)[];",
  "type A = { [key: string]: B, };",
  "class A { readonly [key: string]: B; c: D }",
  "interface A { readonly a: B; readonly: C; readonly?: D; get: E; static?: F }",
  "class A { readonly a!: B; readonly!: C\n get?: D\n; 'e f': G;; }",
  "class A { /** no doc */ a: B; /** nor this */ c: D;\n/** one */ /* two */ // three\n e: F }",
  "/** a */ /** b */\n@C() /** d */\nexport class A {}",
  "/* licence */\n/** a */ export class A extends b.B<C> implements D, E.F<G> {}",
  "/* two\nlines */ export enum A { B, C = 'd', 'e f' = -1 }",
  "const a = 'x' + b.c + `y`, d: E = [1, ...f, { g, 'h': -2, ...i }] as const;",
  "export const a = `x${b}y${'c' + `${d}`}\\n` satisfies string;",
  "export const a = '\\u0041\\x42\\'\\\\' as string;",
  "export * from './a.ts'; export * as b from \"./b\"\nexport type { C, D as E } from './c';",
  "const a = 1; export { a, a as b, type C as default };",
  "import a, { b as c, type D, default as e } from 'f'; import type { G } from 'h';\nimport * as i from 'j'",
  "import 'side-effect'; import type K, {} from 'l';",
  "import type * as m from 'n'; import type T from 'o';",
  "type A<B, C extends D = E> = typeof f.g | [B, C] | -1 | null | true | A<B>['c'];",
  "@A.b({ c: [true, null, undefined] }, 1e3)\n@D()\nclass E { @F(G.H) i?: J }",
  "export interface A<B = {}> extends C<B>, D {}",
  "type A = B\ntype C = D",
  "type A = B[\n'c']\n['d']",
  "type A = (B) => C; type D = new () => E;",
  "type A = B extends C ? D : E;",
  "class A { a = 1; static b: C; #d: E; f(): G {} }",
  "class A { constructor: B }",
  "class A { public a: B }",
  "const a = b => c, d = e(), f = g[0], h = i ? j : k, l = (m);",
  "const a = 9007199254740993, b = 0x10, c = 1_000, d = 010, e = .5, f = 5., g = 1n;",
  "const a = '\\0' + '\\u{41}' + '\\q' + 'b\\\nc';",
  "class A {} class A {}",
  "let a = 1; var b = 2; function c() {} declare const d: E; namespace F {}",
  "export default class A {}",
  "abstract class A { abstract b: C }",
  "class class {} ",
  "type string = A;",
  "class A { b: C, d: E }",
  "class A { b C }",
  "enum A { b c }",
  "class A { a: B\n[c]: D }",
  "const a = b\n+ c;",
  "type A = { b: C d: E }",
  "@A class B {}\n@C.d.e() class F {}\n@G()() class H {}",
  "type A = B<>; type C = D<E,>;",
  "type A = asserts; type B = unique symbol; type C = infer D;",
  "interface A { b?!: C } interface D { e!: F }",
  "class A { b?!: C }",
  "import { type } from 'a'; import { type as b } from 'c'; import { type as as d } from 'e';",
  "import type from 'a'; import type B, { C } from 'd';",
  "import a from 'b' with { type: 'json' };",
  "export { a as 'b c' }; export type A = B.C.D<E>;",
  "type A = B . C; type D = E./* f */G;",
  "type A = { get b(): C; (d: E): F; new (): G; h(): I };",
  "type A = [b: C, d?: E, ...F[]]; type G = [H?];",
  "class A { 1: B; [c]: D; async: E; declare: F; accessor: G; override h: I }",
  "// a\r\n/** b\r\n * c\r\n */\r\nclass D {}\r\n",
  "#!/usr/bin/env node\nclass A {}",
  "\ufeffclass A {}",
  "class \u00c4 {} class B\u00c4 {} class C { \\u0041: D }",
  "type A = B /* \n */ [C]; type D = E /* \n */ | F;",
  "class A { a: B } }",
  "class A {",
  "/** open",
];

test.each(forms)("%j", (text) => {
  const quick = quickParse("a.ts", text);
  if (quick !== undefined) expect(quick).toEqual(factsOf(text));
});

/** What a slip of the hand makes of a text: a piece taken out, doubled, or put elsewhere. */
const slip = fc.record({
  source: fc.constantFrom(
    ...forms,
    ...sources.map(({ text }) => text).filter((text) => text.length < 3000),
  ),
  from: fc.nat(),
  length: fc.integer({ min: 0, max: 12 }),
  to: fc.nat(),
  insert: fc.constantFrom(
    ..."\n;,:?!.{}[]()<>|&@=+-'\"`/*$",
    ...["\n", " type ", " as ", " readonly ", "/**", "*/", "//", " extends "],
    ...[" class ", " const ", "=>", "...", " export ", " keyof ", "\\", "${"],
  ),
  way: fc.constantFrom("take", "insert", "move"),
});

test("a text with a slip of the hand is read as the compiler does, or left to it", () => {
  let read = 0;
  fc.assert(
    fc.property(slip, ({ source, from, length, to, insert, way }) => {
      const at = from % (source.length + 1);
      const without = source.slice(0, at) + source.slice(at + length);
      const place = to % (without.length + 1);
      const piece = way === "insert" ? insert : source.slice(at, at + length);
      const text =
        way === "take"
          ? without
          : without.slice(0, place) + piece + without.slice(place);
      const quick = quickParse("a.ts", text);
      if (quick === undefined) return;
      read++;
      expect(quick).toEqual(factsOf(text));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 2000) },
  );
  expect(read).toBeGreaterThan(100);
});
