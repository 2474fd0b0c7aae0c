import type ts from "typescript";

import { loadCompiler } from "./compiler.ts";
import type { ComputedField, ComputedType } from "./computed-type.ts";
import type { Span } from "../model/span.ts";
import { minimalLib } from "./minimal-lib.ts";

const libName = "/lib.kubewright.d.ts";
const maxDepth = 12;

/** Works out types with the compiler's checker, which is made at the first question and kept. */
export class TypeChecker {
  private program: ts.Program | undefined;

  constructor(
    private readonly files: readonly string[],
    private readonly options: () => ts.CompilerOptions,
    private readonly textOf: (file: string) => string | undefined,
  ) {}

  /** The type written at a place; nothing where it does not resolve to JSON. */
  computed(file: string, at: Span): ComputedType | undefined {
    const program = (this.program ??= this.createProgram());
    const source = program.getSourceFile(file);
    const node = source && typeNodeAt(source, at);
    if (node === undefined) return undefined;
    const checker = program.getTypeChecker();
    return convert(checker.getTypeFromTypeNode(node), {
      checker,
      node,
      depth: 0,
      whole: true,
    });
  }

  private createProgram(): ts.Program {
    const { ScriptTarget, createProgram, createSourceFile, sys } =
      loadCompiler();
    const read = (name: string) =>
      name === libName ? minimalLib : this.textOf(name);
    const host: ts.CompilerHost = {
      getSourceFile: (name) => {
        const text = read(name);
        return text === undefined
          ? undefined
          : createSourceFile(name, text, ScriptTarget.ESNext, true);
      },
      getDefaultLibFileName: () => libName,
      writeFile: () => undefined,
      getCurrentDirectory: () => sys.getCurrentDirectory(),
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      fileExists: (name) => name === libName || sys.fileExists(name),
      readFile: read,
      ...(sys.realpath && { realpath: sys.realpath }),
      directoryExists: sys.directoryExists,
    };
    const options = {
      ...this.options(),
      strict: true,
      noLib: false,
      types: [],
      skipLibCheck: true,
      target: ScriptTarget.ESNext,
      // Otherwise the order of a union depends on what was asked before.
      stableTypeOrdering: true,
    };
    return createProgram([...this.files], options, host);
  }
}

function typeNodeAt(
  source: ts.SourceFile,
  { start, end }: Span,
): ts.TypeNode | undefined {
  const { forEachChild, isTypeNode } = loadCompiler();
  const visit = (node: ts.Node): ts.TypeNode | undefined => {
    if (node.end < end || node.pos > start) return undefined;
    if (isTypeNode(node) && node.getStart(source) === start && node.end === end)
      return node;
    return forEachChild(node, visit);
  };
  return visit(source);
}

interface Context {
  readonly checker: ts.TypeChecker;
  readonly node: ts.Node;
  readonly depth: number;
  /** Whether this is the asked type itself, which is worked out even where it has a name. */
  readonly whole?: boolean;
}

function convert(type: ts.Type, context: Context): ComputedType | undefined {
  const { TypeFlags } = loadCompiler();
  if (context.depth > maxDepth) return undefined;
  const is = (flags: ts.TypeFlags) => (type.flags & flags) !== 0;
  // The true branch of a conditional type names its type in this form.
  if (is(TypeFlags.Substitution))
    return convert((type as ts.SubstitutionType).baseType, context);
  if (type.isUnion()) return convertUnion(type, context);
  if (type.isStringLiteral() || type.isNumberLiteral())
    return { c: "literals", values: [type.value] };
  if (is(TypeFlags.BooleanLiteral))
    return {
      c: "literals",
      values: [context.checker.typeToString(type) === "true"],
    };
  if (is(TypeFlags.String)) return { c: "scalar", scalar: "string" };
  if (is(TypeFlags.Number)) return { c: "scalar", scalar: "number" };
  if (is(TypeFlags.Unknown)) return { c: "unknown" };
  return is(TypeFlags.Object) || type.isIntersection()
    ? convertObject(type, context)
    : undefined;
}

function convertUnion(
  type: ts.UnionType,
  context: Context,
): ComputedType | undefined {
  const { TypeFlags } = loadCompiler();
  const rest = type.types.filter(
    (part) => (part.flags & (TypeFlags.Null | TypeFlags.Undefined)) === 0,
  );
  const nullable = type.types.some(
    (part) => (part.flags & TypeFlags.Null) !== 0,
  );
  const parts = rest.map((part) => convert(part, context));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const joined = joinParts(parts);
  return joined && (nullable ? { c: "nullable", of: joined } : joined);
}

function joinParts(parts: readonly ComputedType[]): ComputedType | undefined {
  if (parts.length === 1) return parts[0];
  const values = parts.flatMap((part) =>
    part.c === "literals" ? part.values : [],
  );
  if (values.length !== parts.length) return undefined;
  const boolean =
    values.length === 2 && values.every((value) => typeof value === "boolean");
  return boolean
    ? { c: "scalar", scalar: "boolean" }
    : { c: "literals", values };
}

function convertObject(
  type: ts.Type,
  context: Context,
): ComputedType | undefined {
  const { checker } = context;
  const below = { ...context, depth: context.depth + 1, whole: false };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    const converted = item && convert(item, below);
    return converted && { c: "list", item: converted };
  }
  const named = context.whole ? undefined : declaredName(type);
  if (named !== undefined) return named;
  if (type.getCallSignatures().length > 0 || checker.isTupleType(type))
    return undefined;
  const properties = checker.getPropertiesOfType(type);
  const index = checker.getIndexInfosOfType(type)[0];
  if (index !== undefined) {
    const value =
      properties.length === 0 ? convert(index.type, below) : undefined;
    return value && { c: "map", value };
  }
  const fields = properties.map((property) => convertField(property, below));
  return fields.every((field) => field !== undefined)
    ? { c: "object", fields }
    : undefined;
}

function declaredName(type: ts.Type): ComputedType | undefined {
  const {
    isClassDeclaration,
    isEnumDeclaration,
    isInterfaceDeclaration,
    isSourceFile,
  } = loadCompiler();
  const declaration = type.symbol?.declarations?.[0];
  if (declaration === undefined || !isSourceFile(declaration.parent))
    return undefined;
  if (
    !isClassDeclaration(declaration) &&
    !isInterfaceDeclaration(declaration) &&
    !isEnumDeclaration(declaration)
  )
    return undefined;
  const name = declaration.name?.text;
  return name === undefined
    ? undefined
    : { c: "declared", file: declaration.parent.fileName, name };
}

function convertField(
  property: ts.Symbol,
  context: Context,
): ComputedField | undefined {
  const { SymbolFlags } = loadCompiler();
  const { checker, node } = context;
  const type = checker.getTypeOfSymbolAtLocation(property, node);
  const converted = convert(type, context);
  if (converted === undefined) return undefined;
  const optional = (property.flags & SymbolFlags.Optional) !== 0;
  const declaredAt = declarationOf(property, type, checker);
  return {
    name: property.name,
    optional,
    type: converted,
    ...(declaredAt && { declaredAt }),
  };
}

function declarationOf(
  property: ts.Symbol,
  type: ts.Type,
  checker: ts.TypeChecker,
): ComputedField["declaredAt"] {
  const { isPropertyDeclaration, isPropertySignature } = loadCompiler();
  const declaration = property.declarations?.[0];
  if (
    declaration === undefined ||
    !(isPropertyDeclaration(declaration) || isPropertySignature(declaration))
  )
    return undefined;
  const source = declaration.getSourceFile();
  const declared =
    declaration.type && checker.getTypeFromTypeNode(declaration.type);
  const bare = (of: ts.Type) =>
    checker.typeToString(checker.getNonNullableType(of));
  const sameType = declared !== undefined && bare(declared) === bare(type);
  return {
    file: source.fileName,
    start: declaration.name.getStart(source),
    sameType,
  };
}
