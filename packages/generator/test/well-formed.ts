import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";
import { expectStable } from "./prettier-stable.ts";

const compiler = createRequire(import.meta.url)("typescript") as typeof ts;

/** Inside of the repository, so that its packages are found; nothing is written there. */
const root = join(import.meta.dirname, "in-memory");

/** The strictest that users' projects are. */
const options: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: compiler.ModuleKind.NodeNext,
  moduleResolution: compiler.ModuleResolutionKind.NodeNext,
  customConditions: ["source"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Expects the generated ones of a project's files, by path, to compile under the strictest flags, and Prettier to leave them as they are. */
export async function expectWellFormed(
  files: Readonly<Record<string, string>>,
): Promise<void> {
  expect(compileErrors(files)).toEqual([]);
  for (const [path, text] of Object.entries(files))
    if (isGenerated(path)) await expectStable(text);
}

/** What the compiler has to say of the files of a project, by path: `path: message`. */
export function compileErrors(
  files: Readonly<Record<string, string>>,
): readonly string[] {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [join(root, path), text]),
  );
  const program = compiler.createProgram(
    [...texts.keys()],
    options,
    hostOf(texts),
  );
  return compiler.getPreEmitDiagnostics(program).flatMap((diagnostic) => {
    const path = diagnostic.file?.fileName.slice(root.length + 1) ?? "";
    const isolated = diagnostic.code >= 9000 && diagnostic.code < 10000;
    if (isolated && !isGenerated(path)) return [];
    const { messageText } = diagnostic;
    return `${path}: ${compiler.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function isGenerated(path: string): boolean {
  return /(^|\/)zz_generated\.[^/]*$/.test(path);
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A host that has some files in memory, and reads each other one once for all programs. */
function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  return Object.assign(host, {
    fileExists: (path: string) => texts.has(path) || fileExists(path),
    readFile: (path: string) => texts.get(path) ?? readFile(path),
    directoryExists: (path: string) =>
      path.startsWith(root) || directoryExists?.(path) !== false,
    getSourceFile: (
      ...args: Parameters<ts.CompilerHost["getSourceFile"]>
    ): ts.SourceFile | undefined => {
      const [path, language] = args;
      const text = texts.get(path);
      if (text !== undefined)
        return compiler.createSourceFile(path, text, language);
      if (!parsed.has(path)) parsed.set(path, getSourceFile(...args));
      return parsed.get(path);
    },
  });
}
