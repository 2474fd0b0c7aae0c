import {
  argumentSpan,
  placeInSchema,
  type Kind,
  type Model,
  type SchemaPlace,
  type Span,
} from "@kubewright/generator";

import { schemaOfVersion, type MadeDefinition } from "../made-definition.ts";

/** Where a field of a definition was written. */
export interface DefinitionPlace {
  readonly span: Span;
  /** The class of the version that the field is in, or that says it for all. */
  readonly kind: Kind;
  /** Present for what is in the schema of a version. */
  readonly inSchema?: SchemaPlace;
}

/** The place of a field that the API server names; what it hoists out of versions that agree is found in the stored one. */
export function placeInDefinition(
  made: MadeDefinition,
  model: Model,
  field: string,
): DefinitionPlace {
  return (
    placeOfSchema(made, model, field) ??
    placeInVersion(made, field) ??
    placeInOptions(made, field)
  );
}

const inSchema =
  /^spec\.(?:validation|versions\[(\d+)\]\.schema)\.openAPIV3Schema(.*)$/s;

function placeOfSchema(
  made: MadeDefinition,
  model: Model,
  field: string,
): DefinitionPlace | undefined {
  const found = inSchema.exec(field);
  if (found === null) return undefined;
  const version = versionOf(made, found[1]);
  const root = schemaOfVersion(made, version);
  if (root === undefined) return undefined;
  const path = found[2] ?? "";
  const place = placeInSchema(model, root, path);
  return { span: place.span, kind: made.kinds[version]!, inSchema: place };
}

function versionOf({ kinds }: MadeDefinition, number?: string): number {
  if (number !== undefined) return Number(number);
  return Math.max(
    0,
    kinds.findIndex(({ storage }) => storage),
  );
}

const inVersion =
  /^spec\.(?:versions\[(\d+)\]\.)?(name|version|deprecationWarning|subresources|selectableFields|additionalPrinterColumns)\b(.*)$/s;

/** Where `@Kind` says what a version calls otherwise. */
const options: Readonly<Record<string, string>> = {
  name: "version",
  deprecationWarning: "deprecated",
};

function placeInVersion(
  made: MadeDefinition,
  field: string,
): DefinitionPlace | undefined {
  const [, number, part = "", rest = ""] = inVersion.exec(field) ?? [];
  const kind = made.kinds[versionOf(made, number)];
  if (part === "" || kind === undefined) return undefined;
  const names = namesIn(rest).filter((name) => name !== "jsonPath");
  if (part !== "additionalPrinterColumns")
    return {
      kind,
      span: optionSpan(kind, [options[part] ?? part, ...names]),
    };
  const [column = "", option = ""] = namesIn(rest);
  const marker = kind.printColumns[Number(column)]?.marker;
  const pointer = `/0/${option === "JSONPath" ? "jsonPath" : option}`;
  return {
    kind,
    span: argumentSpan(marker ?? kind.marker, pointer),
  };
}

/** The options of `@Kind` that all versions share; the version that gives one is meant. */
function placeInOptions(
  { kinds }: MadeDefinition,
  field: string,
): DefinitionPlace {
  const names = namesIn(
    field
      .replace(/^(spec(\.names)?|metadata)\b/, "")
      .replace(".webhookClientConfig", ".webhook.clientConfig")
      .replace(".conversionReviewVersions", ".webhook$&"),
  );
  const kind = kinds.find((each) => gives(each, names[0] ?? "")) ?? kinds[0];
  return { kind, span: optionSpan(kind, names) };
}

function gives({ marker }: Kind, option: string): boolean {
  return Object.hasOwn(Object(marker.args[0]) as object, option);
}

function optionSpan({ marker }: Kind, names: readonly string[]): Span {
  return argumentSpan(marker, ["/0", ...names].join("/"));
}

/** The names and numbers in the rest of a path: `.scale.specReplicasPath`, `[0].type`. */
function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/(?:^|\.)([^.[\]]+)|\[([^\]]*)\]/g)].map(
    ([, name, key]) => name ?? key ?? "",
  );
}
