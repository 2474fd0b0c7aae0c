import { createRequire } from "node:module";
import type ts from "typescript";

import type { CodeCache } from "./code-cache.ts";

export type Compiler = typeof ts;

let loaded: Compiler | undefined;
let codeCache: CodeCache | undefined;

/** Loads the compiler, if it comes to that, through a code cache. */
export function useCodeCache(cache: CodeCache): void {
  codeCache = cache;
}

/** The TypeScript compiler's API, loaded at the first call: importing it as an ES module costs Node a scan of all its names. */
export function loadCompiler(): Compiler {
  loaded ??= load() as Compiler;
  return loaded;
}

function load(): unknown {
  const require = createRequire(import.meta.url);
  return codeCache === undefined
    ? require("typescript")
    : codeCache.load(require.resolve("typescript"));
}
