import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import { quickTranspile } from "./quick/quick-transpile.ts";

/** A TypeScript module as CommonJS, and what it names in imports. */
export interface Transpiled {
  /** Names `__importMeta` where the source says `import.meta`; worth nothing where there are syntax errors. */
  readonly code: string;
  /** The source map of the code, as JSON; absent where lines and columns are those of the source. */
  readonly map?: string;
  /** The modules that it imports by path. */
  readonly paths: readonly TextAt[];
  readonly syntaxErrors: readonly TextAt[];
}

/** What is at a place of a file, or said of it. */
export interface TextAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the types out of a module; top-level await is kept, for a caller that wraps the code in an async function. */
export function transpile(text: string, fileName: string): Transpiled {
  return quickTranspile(text) ?? transpileWithCompiler(text, fileName);
}

function transpileWithCompiler(text: string, fileName: string): Transpiled {
  const { ModuleKind, ScriptTarget, preProcessFile, transpileModule } =
    loadCompiler();
  const {
    outputText,
    sourceMapText,
    diagnostics = [],
  } = transpileModule(text, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: {
      module: ModuleKind.CommonJS,
      target: ScriptTarget.ES2022,
      esModuleInterop: true,
      sourceMap: true,
    },
    transformers: { before: [replaceImportMeta] },
  });
  const { importedFiles } = preProcessFile(text, true, true);
  const paths = importedFiles
    .filter((reference) => /^\.{0,2}\//.test(reference.fileName))
    .map(({ fileName: name, pos, end }) => ({ text: name, start: pos, end }));
  const syntaxErrors = diagnostics.flatMap(
    ({ file, start = 0, length = 0, messageText }) => {
      const message =
        typeof messageText === "string" ? messageText : messageText.messageText;
      return file === undefined
        ? []
        : [{ text: message, start, end: start + length }];
    },
  );
  const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  return {
    code,
    paths,
    syntaxErrors,
    ...(sourceMapText !== undefined && { map: sourceMapText }),
  };
}

function replaceImportMeta(
  context: ts.TransformationContext,
): ts.Transformer<ts.SourceFile> {
  const { isMetaProperty, visitEachChild, visitNode, isSourceFile } =
    loadCompiler();
  const visit = (node: ts.Node): ts.Node =>
    isMetaProperty(node) && node.name.text === "meta"
      ? context.factory.createIdentifier("__importMeta")
      : visitEachChild(node, visit, context);
  return (file) => visitNode(file, visit, isSourceFile);
}
