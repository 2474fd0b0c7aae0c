import { readFileSync } from "node:fs";

import { statOf } from "@kubewright/generator/run";
import type { ManifestText } from "@kubewright/manifests";
import { manifestsBelow } from "../manifest-files.ts";
import { Misuse } from "../misuse.ts";

/** The texts that `-f` names: files, folders with all that is below them, and `-` for what is piped in. */
export function givenTexts(paths: readonly string[]): readonly ManifestText[] {
  return paths.flatMap((path) => {
    if (path === "-")
      return [{ file: "<stdin>", text: readFileSync(0, "utf8") }];
    const stat = statOf(path);
    if (stat === undefined) throw new Misuse(`There is no file '${path}'.`);
    if (!stat.isDirectory())
      return [{ file: path, text: readFileSync(path, "utf8") }];
    const texts = manifestsBelow(path);
    if (texts.length === 0)
      throw new Misuse(`There are no YAML or JSON files in '${path}'.`);
    return texts;
  });
}
