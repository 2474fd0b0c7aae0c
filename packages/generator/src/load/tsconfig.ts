import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import type ts from "typescript";

import type { ImportExtension } from "../generator.ts";
import type { Span } from "../model/span.ts";
import { loadCompiler } from "./compiler.ts";

/** What of a tsconfig decides how API files are read. */
export interface ReaderOptions {
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  readonly pathsBasePath?: string;
  readonly baseUrl?: string;
  readonly experimentalDecorators?: boolean;
  readonly emitDecoratorMetadata?: boolean;
  /** `source` first. */
  readonly customConditions: readonly string[];
  /** How the project's files name each other in imports. */
  readonly importExtension: ImportExtension;
  /** Why it cannot be read as a whole; what it says of options is for the user's own compiler to judge. */
  readonly faults: readonly TsconfigFault[];
}

/** What is wrong with a tsconfig, or one that it extends. */
export interface TsconfigFault {
  readonly text: string;
  /** Absolute; absent where it is not about a place. */
  readonly at?: Span;
}

/** What a tsconfig may say that is of interest here. */
interface RawOptions {
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  readonly pathsBasePath?: unknown;
  readonly baseUrl?: string;
  readonly experimentalDecorators?: boolean;
  readonly emitDecoratorMetadata?: boolean;
  readonly customConditions?: readonly string[];
  readonly allowImportingTsExtensions?: boolean;
  readonly rewriteRelativeImportExtensions?: boolean;
}

/** Reads a tsconfig and those that it extends; tells `looked` the files. Without one, what TypeScript assumes holds. */
export function readTsconfig(
  file: string | undefined,
  looked: (file: string) => void,
): ReaderOptions {
  if (file === undefined)
    return {
      customConditions: ["source"],
      importExtension: ".ts",
      faults: [],
    };
  const plain = plainOptions(file, looked);
  const { raw, faults } =
    plain === undefined
      ? compiledOptions(file, looked)
      : { raw: plain, faults: [] };
  const { customConditions = [], paths, pathsBasePath, baseUrl } = raw;
  const { experimentalDecorators, emitDecoratorMetadata } = raw;
  const keepsTs =
    raw.allowImportingTsExtensions === true ||
    raw.rewriteRelativeImportExtensions === true;
  return {
    customConditions: [
      "source",
      ...customConditions.filter((name) => name !== "source"),
    ],
    importExtension: keepsTs ? ".ts" : ".js",
    faults,
    ...(paths && { paths, pathsBasePath: String(pathsBasePath) }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(experimentalDecorators !== undefined && { experimentalDecorators }),
    ...(emitDecoratorMetadata !== undefined && { emitDecoratorMetadata }),
  };
}

/** As the compiler reads it. */
function compiledOptions(
  file: string,
  looked: (file: string) => void,
): { readonly raw: RawOptions; readonly faults: readonly TsconfigFault[] } {
  const { parseJsonConfigFileContent, readConfigFile, sys } = loadCompiler();
  const read = (path: string) => {
    looked(path);
    return sys.readFile(path);
  };
  const { config = {}, error } = readConfigFile(file, read) as {
    readonly config?: unknown;
    readonly error?: ts.Diagnostic;
  };
  const host = { ...sys, readFile: read, readDirectory: () => [] };
  const { options, errors } = parseJsonConfigFileContent(
    config,
    host,
    dirname(file),
    undefined,
    file,
  );
  return {
    raw: options as RawOptions,
    faults: [...(error ? [error] : []), ...errors.filter(isOfFiles)].map(
      faultOf,
    ),
  };
}

/** The numbers of what the compiler says of files that it cannot read, or that extend themselves. */
const ofFiles: ReadonlySet<number> = new Set([5083, 6053, 18_000]);

/** Whether an error is about a file, or its syntax, and not about an option. */
function isOfFiles({ code }: ts.Diagnostic): boolean {
  return ofFiles.has(code) || (code >= 1000 && code < 2000);
}

function faultOf(error: ts.Diagnostic): TsconfigFault {
  const { flattenDiagnosticMessageText } = loadCompiler();
  const { file, start = 0, length = 0, messageText } = error;
  const text = flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined) return { text };
  return { text, at: { file: file.fileName, start, end: start + length } };
}

const flags = [
  "experimentalDecorators",
  "emitDecoratorMetadata",
  "allowImportingTsExtensions",
  "rewriteRelativeImportExtensions",
] as const;

/** The options of a plain tsconfig; undefined where it takes the compiler to know what it means. */
function plainOptions(
  file: string,
  looked: (file: string) => void,
): RawOptions | undefined {
  const config = plainJson(readFileSync(file, "utf8"));
  if (config === undefined) return undefined;
  const { extends: base, compilerOptions: own = {} } = config as {
    readonly extends?: unknown;
    readonly compilerOptions?: RawOptions;
  };
  const { customConditions, paths, baseUrl } = own;
  const usual =
    paths === undefined &&
    baseUrl === undefined &&
    (customConditions === undefined || isStrings(customConditions)) &&
    flags.every((flag) => ["boolean", "undefined"].includes(typeof own[flag]));
  if (!usual) return undefined;
  looked(file);
  if (base === undefined) return own;
  const extended = baseFile(file, base);
  if (extended === undefined) return undefined;
  const inherited = plainOptions(extended, looked);
  return inherited && { ...inherited, ...own };
}

function baseFile(file: string, base: unknown): string | undefined {
  if (typeof base !== "string" || !/^\.\.?\/.*\.json$/.test(base))
    return undefined;
  const path = resolve(dirname(file), base);
  return existsSync(path) ? path : undefined;
}

function isStrings(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((each) => typeof each === "string")
  );
}

/** An object in JSON with comments and commas before brackets, as tsconfigs are written. */
function plainJson(text: string): object | undefined {
  const bare = text.replace(
    /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g,
    (_, string?: string) => string ?? "",
  );
  try {
    const value: unknown = JSON.parse(bare);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
