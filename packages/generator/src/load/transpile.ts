import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import { quickTranspile } from "./quick/quick-transpile.ts";

/** A TypeScript module as CommonJS, and the modules that it names in imports. */
export interface Transpiled {
  /** Names `__importMeta` where the source says `import.meta`. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** Takes the types out of a module; top-level await is kept, for a caller that wraps the code in an async function. */
export function transpile(text: string, fileName: string): Transpiled {
  return quickTranspile(text) ?? transpileWithCompiler(text, fileName);
}

function transpileWithCompiler(text: string, fileName: string): Transpiled {
  const { ModuleKind, ScriptTarget, preProcessFile, transpileModule } =
    loadCompiler();
  const { outputText } = transpileModule(text, {
    fileName,
    compilerOptions: {
      module: ModuleKind.CommonJS,
      target: ScriptTarget.ES2022,
      esModuleInterop: true,
      inlineSourceMap: false,
    },
    transformers: { before: [replaceImportMeta] },
  });
  const { importedFiles } = preProcessFile(text, true, true);
  const imports = importedFiles.map((reference) => reference.fileName);
  return { code: outputText, imports: [...new Set(imports)] };
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
