import type { ImportExtension } from "../generator.ts";
import type { Module } from "./names.ts";

/** How the file at `path` names a module: a relative path with extension for a file of the project. */
export function specifierFrom(
  path: string,
  module: Module,
  extension: ImportExtension,
): string {
  if ("specifier" in module) return module.specifier;
  const from = path.split("/").slice(0, -1);
  const to = module.file.replace(/\.ts$/, extension).split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const up = from.length - shared;
  const steps = up === 0 ? ["."] : Array.from({ length: up }, () => "..");
  return [...steps, ...to.slice(shared)].join("/");
}
