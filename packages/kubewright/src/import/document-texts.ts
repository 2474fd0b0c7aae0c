import { readFileSync } from "node:fs";

import { displayPath, statOf } from "@kubewright/generator/run";
import type { ManifestText } from "@kubewright/manifests";
import { manifestsBelow } from "../manifest-files.ts";
import { Misuse } from "../misuse.ts";

/** The texts that a command line names, each file once. */
export function documentTexts(
  paths: readonly string[],
  cwd: string,
): readonly ManifestText[] {
  const texts = paths.flatMap((path) => textsAt(path, cwd));
  return [...new Map(texts.map((text) => [text.file, text])).values()];
}

function textsAt(path: string, cwd: string): readonly ManifestText[] {
  if (path === "-") return [{ file: "<stdin>", text: readFileSync(0, "utf8") }];
  const stat = statOf(path);
  if (stat === undefined)
    throw new Misuse(`There is no file or folder '${path}'.`);
  if (!stat.isDirectory())
    return [shown({ file: path, text: readFileSync(path, "utf8") }, cwd)];
  // A folder may hold anything, such as templates that are no YAML yet.
  return manifestsBelow(path)
    .filter(({ text }) => holdsSchemas.test(text))
    .map((text) => shown(text, cwd));
}

const holdsSchemas =
  /kind"?\s*:\s*"?CustomResourceDefinition|"openapi"\s*:\s*"3\./;

function shown({ file, text }: ManifestText, cwd: string): ManifestText {
  return { file: displayPath(file, cwd), text };
}
