import { relative, resolve, sep } from "node:path";

import type { SourceFile } from "@kubewright/generator";
import {
  displayPath,
  importExtensionFor,
  type PlacedDiagnostic,
  type Plan,
} from "@kubewright/generator/run";

import { count } from "../print-report.ts";
import type { WantedText } from "./plan-writes.ts";

/** A file as it is written below a root, naming others as the tsconfig there allows. */
export function textOf(file: SourceFile, root: string): WantedText {
  return { path: file.path, text: file.text("", importExtensionFor(root)) };
}

/** The root as a codegen script of the current folder names it. */
export function outIn(cwd: string, root: string): string {
  return relative(cwd, root).split(sep).join("/") || ".";
}

/** The files that a plan writes, as people see them. */
export function writtenBy(
  { root, writes }: Plan,
  cwd: string,
): readonly string[] {
  return writes.map(({ path }) => displayPath(resolve(root, path), cwd));
}

/** How many errors kept everything from being written. */
export function failureOf(diagnostics: readonly PlacedDiagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return `Found ${count(errors.length, "error")}; nothing was written.`;
}
