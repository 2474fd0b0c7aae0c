import { createRequire } from "node:module";
import type ts from "typescript";

export type Compiler = typeof ts;

let loaded: Compiler | undefined;

/** The TypeScript compiler's API, loaded at the first call: importing it as an ES module costs Node a scan of all its names. */
export function loadCompiler(): Compiler {
  loaded ??= createRequire(import.meta.url)("typescript") as Compiler;
  return loaded;
}
