import type { Definition } from "./crd.ts";
import { isSupportedFormat } from "./formats.ts";
import { goQuote } from "./go-text.ts";
import { someSchema, type Schema } from "./schema.ts";

/** What the server warns of when it accepts a definition: formats it will ignore, that the old one had not. */
export function warningsOf(definition: Definition, old?: Definition): string[] {
  const before = new Set(old === undefined ? [] : unknownFormats(old));
  return unknownFormats(definition)
    .filter((format) => !before.has(format))
    .map((format) => `unrecognized format ${goQuote(format)}`);
}

function unknownFormats({ spec }: Definition): string[] {
  const formats: string[] = [];
  const collect = ({ type = "", format }: Schema): false => {
    if (format !== undefined && !isSupportedFormat(type, format))
      formats.push(format);
    return false;
  };
  for (const holder of [spec.validation, ...spec.versions.map((v) => v.schema)])
    someSchema(holder?.openAPIV3Schema, collect);
  return formats;
}
