import { readFileSync } from "node:fs";

import {
  nothingSaid,
  readBreakingConfig,
  type BreakingConfig,
} from "@kubewright/breaking";
import type { Report } from "@kubewright/generator";
import { statOf } from "@kubewright/generator/run";
import { readManifests, type ManifestText } from "@kubewright/manifests";
import { Misuse } from "../misuse.ts";

/** The file that allows breaking changes, by convention. */
export const defaultConfig = "kubewright.breaking.yaml";

/** What a project says about its breaking changes, and the text that says it; nothing where it says nothing. */
export function readConfigFile(
  given: string | undefined,
  report: Report,
): { readonly config: BreakingConfig; readonly text?: ManifestText } {
  const file = given ?? defaultConfig;
  if (statOf(file)?.isFile() !== true) {
    if (given !== undefined)
      throw new Misuse(`There is no file '${given}' for --config.`);
    return { config: nothingSaid };
  }
  const text = { file, text: readFileSync(file, "utf8") };
  const [manifest] = readManifests(text, report);
  return manifest === undefined
    ? { config: nothingSaid, text }
    : { config: readBreakingConfig(manifest, report), text };
}
