import type { ImportExtension } from "../generator.ts";
import { findUp } from "./module-resolution.ts";
import { readTsconfig } from "./tsconfig.ts";

/** How the files in a folder name each other in imports, as the nearest tsconfig.json has it. */
export function importExtensionFor(folder: string): ImportExtension {
  return readTsconfig(findUp(folder, "tsconfig.json"), () => undefined)
    .importExtension;
}
