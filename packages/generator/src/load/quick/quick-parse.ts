import type {
  ConstantFact,
  DeclarationFact,
  ExportFact,
  FileFacts,
  ImportFact,
} from "../facts.ts";
import { readDeclaration } from "./read-declaration.ts";
import { readDecorators } from "./read-decorator.ts";
import { readExpression } from "./read-expression.ts";
import { readExport, readImport } from "./read-module-names.ts";
import { readType } from "./read-type.ts";
import { isName } from "./reserved.ts";
import { Scanner, unsure } from "./scanner.ts";

/**
 * Reads a file that holds nothing but imports, exports, constants and declarations in their usual forms, as the
 * compiler's syntax tree would be read, at a tenth of the cost; undefined for any other file, faulty ones among them.
 * Places are given the file's name.
 */
export function quickParse(name: string, text: string): FileFacts | undefined {
  try {
    return new QuickReader(new Scanner(name, text)).read();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

class QuickReader {
  private readonly imports: ImportFact[] = [];
  private readonly exports: ExportFact[] = [];
  private readonly stars: string[] = [];
  private readonly declarations = Object.create(null) as Record<
    string,
    DeclarationFact
  >;
  private readonly constants = Object.create(null) as Record<
    string,
    ConstantFact
  >;

  constructor(private readonly scanner: Scanner) {}

  read(): FileFacts {
    const { scanner } = this;
    while (scanner.at < scanner.text.length) this.readStatement();
    const { imports, exports, stars, declarations, constants } = this;
    return {
      imports,
      exports,
      stars,
      declarations,
      redeclared: [],
      constants,
      functions: [],
      syntaxErrors: [],
      comments: scanner.comments,
    };
  }

  private readStatement(): void {
    const { scanner } = this;
    const doc = scanner.doc();
    if (scanner.takeKeyword("import")) {
      this.imports.push(...readImport(scanner));
      return;
    }
    const decorators = readDecorators(scanner);
    const exported = scanner.takeKeyword("export");
    const names =
      exported && decorators.length === 0 ? readExport(scanner) : undefined;
    if (names !== undefined) {
      this.exports.push(...names.exports);
      this.stars.push(...names.stars);
    } else if (decorators.length === 0 && scanner.takeKeyword("const"))
      this.readConstants(exported);
    else this.declare(readDeclaration(scanner, doc, decorators), exported);
  }

  private declare(fact: DeclarationFact, exported: boolean): void {
    const { name } = fact;
    // What TypeScript would merge is told by the compiler's reader.
    if (this.declarations[name] !== undefined) throw unsure;
    this.declarations[name] = fact;
    if (exported) this.exports.push({ name, local: name });
  }

  private readConstants(exported: boolean): void {
    const { scanner } = this;
    do {
      const start = scanner.at;
      const name = scanner.takeWord();
      if (!isName(name) || this.constants[name] !== undefined) throw unsure;
      const at = scanner.since(start);
      const type = scanner.take(":") ? readType(scanner) : undefined;
      scanner.expect("=");
      const value = readExpression(scanner);
      this.constants[name] = { at, value, ...(type && { type }) };
      if (exported) this.exports.push({ name, local: name });
    } while (scanner.take(","));
    scanner.expect(";");
  }
}
