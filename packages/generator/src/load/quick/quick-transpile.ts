import { Script } from "node:vm";

import type { Transpiled } from "../transpile.ts";
import { readImport } from "./read-module-names.ts";
import { Scanner, unsure } from "./scanner.ts";

/**
 * A script without a type in it as CommonJS: named imports of packages, then nothing that only TypeScript knows.
 * Undefined for any other script, which takes the compiler.
 */
export function quickTranspile(text: string): Transpiled | undefined {
  try {
    const scanner = new Scanner("", text);
    const imports = new Map<string, string[]>();
    while (scanner.takeKeyword("import")) takeImport(scanner, imports);
    const body = text.slice(scanner.at);
    const above = text.slice(0, scanner.at).split("\n").length - 1;
    // Type arguments may read as comparisons.
    if (/<|\b(?:import|export)\b/.test(body)) return undefined;
    const requires = [...imports].map(
      ([from, names]) =>
        `const { ${names.join(", ")} } = require(${JSON.stringify(from)});`,
    );
    // Each line stays where it is, for the stack of what the script throws.
    const code = `"use strict";${requires.join("")}${"\n".repeat(above)}${body}`;
    new Script(`(async () => {${code}\n})`);
    return { code, paths: [], syntaxErrors: [] };
  } catch (error) {
    const { name } = error as Error;
    if (error === unsure || name === "SyntaxError") return undefined;
    throw error;
  }
}

function takeImport(scanner: Scanner, into: Map<string, string[]>): void {
  const names = readImport(scanner);
  if (names.length === 0) throw unsure;
  for (const { local, imported, from, typeOnly } of names) {
    if (typeOnly || /^default$|^\*$/.test(imported) || /^[./]/.test(from))
      throw unsure;
    const taken = into.get(from) ?? [];
    taken.push(imported === local ? local : `${imported}: ${local}`);
    into.set(from, taken);
  }
}
