import {
  JsonSyntaxError,
  parseJson,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Report, Span } from "@kubewright/generator";
import {
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from "yaml";

import type { Manifest } from "./manifest.ts";
import { nodeSpan } from "./node-span.ts";
import { manifestProblems } from "./problems.ts";
import { jsonOf, kubernetesTags } from "./yaml-values.ts";

/** A text and the file that it came from. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
}

const yamlOptions: DocumentOptions & ParseOptions & SchemaOptions = {
  version: "1.1",
  intAsBigInt: true,
  prettyErrors: false,
  customTags: kubernetesTags,
  logLevel: "silent",
};

/** The documents of a YAML or JSON text, as kubectl reads it; what cannot be read is reported and left out. */
export function readManifests(
  given: ManifestText,
  report: Report,
): readonly Manifest[] {
  const documents = parseAllDocuments(given.text, yamlOptions);
  if (!Array.isArray(documents)) return [];
  const read = /^\s*[[{]/.test(given.text) ? readJson : readYaml;
  return (documents as readonly Document[]).flatMap((document) => {
    const value = read(given, document, report);
    // kubectl passes over documents that say nothing.
    if (value === undefined || value === null) return [];
    return [{ ...given, value, spanOf: nodeSpan(document, given.file) }];
  });
}

function readJson(
  { file, text }: ManifestText,
  document: Document,
  report: Report,
): JsonValue | undefined {
  try {
    const value = parseJson(text);
    reportDuplicates(document, file, report);
    return value;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const reason = error.message.replace(/^invalid JSON at offset \d+: /, "");
    const start = Math.min(error.offset, text.length);
    report(manifestProblems.badSyntax(reason), { file, start, end: start + 1 });
    return undefined;
  }
}

function readYaml(
  { file }: ManifestText,
  document: Document,
  report: Report,
): JsonValue | undefined {
  const faults = [
    ...document.errors
      .filter(({ code }) => code !== "DUPLICATE_KEY")
      .map(({ pos, message }) => ({ pos, reason: inside(message) })),
    ...numbersWithoutJson(document),
  ];
  for (const { pos, reason } of faults)
    report(manifestProblems.badSyntax(reason), spanAt(file, pos));
  reportDuplicates(document, file, report);
  if (faults.length > 0) return undefined;
  try {
    return jsonOf(document);
  } catch (error) {
    const [start = 0] = document.range ?? [];
    report(
      manifestProblems.badSyntax(inside(String((error as Error).message))),
      { file, start, end: start + 1 },
    );
    return undefined;
  }
}

/** A reason as it stands within a sentence. */
function inside(message: string): string {
  const [line = ""] = message.split("\n");
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/\.$/, "");
}

type Range = readonly [start: number, end: number];

function numbersWithoutJson(
  document: Document,
): { readonly pos: Range; readonly reason: string }[] {
  const found: { pos: Range; reason: string }[] = [];
  visit(document, {
    Scalar: (_key, { value, range, source = "" }) => {
      if (typeof value !== "number" || Number.isFinite(value)) return;
      const [start = 0, end = 1] = range ?? [];
      found.push({
        pos: [start, end],
        reason: `JSON has no number '${source}'`,
      });
    },
  });
  return found;
}

function reportDuplicates(
  document: Document,
  file: string,
  report: Report,
): void {
  const starts = new Set(
    document.errors
      .filter(({ code }) => code === "DUPLICATE_KEY")
      .map(({ pos: [start] }) => start),
  );
  if (starts.size === 0) return;
  visit(document, {
    Pair: (_key, { key }) => {
      if (!isScalar(key) || !key.range || !starts.has(key.range[0])) return;
      const [start, end] = key.range;
      report(manifestProblems.duplicateKey(String(key.value)), {
        file,
        start,
        end,
      });
    },
  });
}

function spanAt(file: string, [start, end]: Range): Span {
  return { file, start, end: Math.max(end, start + 1) };
}
