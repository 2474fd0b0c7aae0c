import { readFileSync, statSync } from "node:fs";

import type { Json, Report } from "@kubewright/generator";
import {
  readServer,
  resourcesIn,
  type ServedApi,
  type ServerOptions,
} from "@kubewright/importer";
import type { ManifestText } from "@kubewright/manifests";

import { manifestsBelow } from "../manifest-files.ts";
import { Misuse } from "../misuse.ts";

/** What an address, a folder or a file tells of an API; what goes wrong with an address is reported. */
export async function openApiDocuments(
  from: string,
  options: ServerOptions,
  report: Report,
): Promise<ServedApi | undefined> {
  if (/^https?:\/\//.test(from)) return readServer(from, options, report);
  const documents = textsAt(from).map(jsonIn);
  const resources = resourcesIn(documents);
  return { documents, ...(resources.length > 0 && { resources }) };
}

function textsAt(path: string): readonly ManifestText[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new Misuse(`There is no file or folder '${path}'.`);
  return stat.isDirectory()
    ? manifestsBelow(path).filter(({ file }) => file.endsWith(".json"))
    : [{ file: path, text: readFileSync(path, "utf8") }];
}

function jsonIn({ file, text }: ManifestText): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Misuse(`'${file}' is no JSON.`);
  }
}
