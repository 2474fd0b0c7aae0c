import { quickTranspile } from "../src/load/quick/quick-transpile.ts";

/** Runs code as a codegen script runs, with one package to import. */
async function run(code: string): Promise<unknown> {
  const body = new Function(
    "require",
    `return (async () => {${code}\n})()`,
  ) as (require: (name: string) => unknown) => Promise<unknown>;
  return body((name) => ({ name, twice: (value: number) => value * 2 }));
}

test("a script without types runs as it is, its imports first", async () => {
  const made = quickTranspile(`
// What to do.
import { twice, name as called } from "kubewright";
import { join } from "node:path";

const given = { a: 1 };
await Promise.resolve();
return [twice(given.a), called, join === undefined];
`);
  expect(made).toMatchObject({ paths: [], syntaxErrors: [] });
  expect(await run(made?.code ?? "")).toEqual([2, "kubewright", true]);
});

test.each([
  ["a type annotation", "const a: number = 1;"],
  ["a type argument", "f<string>(a);"],
  ["an assertion", "const a = b as c;"],
  ["an import of no name", 'import "a";'],
  ["a type import", 'import type { A } from "a";'],
  ["a default import", 'import a from "a";'],
  ["a namespace import", 'import * as a from "a";'],
  ["an import by path", 'import { a } from "./a.ts";'],
  ["a late import", 'f(); import { a } from "a";'],
  ["a dynamic import", 'await import("a");'],
  ["the module's address", "f(import.meta.dirname);"],
  ["an export", "export const a = 1;"],
  ["a declaration of a type", "interface A { b: C }"],
  ["an enum", "enum A { b }"],
  ["a syntax error", "f(;"],
])("a script with %s is for the compiler", (_, text) => {
  expect(quickTranspile(text)).toBeUndefined();
});
