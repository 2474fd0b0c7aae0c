import { originOf, type Kind, type Span } from "@kubewright/generator";
import {
  placing,
  positionOf,
  type FileHashes,
} from "@kubewright/generator/run";
import { findField, namesIn } from "./find-field.ts";
import type { FoundKind } from "./find-kind.ts";
import type { Explanation } from "./render-field.ts";
import { schemaOfKind } from "./schema-of-kind.ts";
import { shownField } from "./shown-field.ts";
import { typeName } from "./type-name.ts";

/** What a server will hold for a field of a kind of the project. */
export function explainKind(
  { project, made, kind }: FoundKind,
  asked: string,
  files: FileHashes,
): Explanation {
  const { model } = made;
  const root = schemaOfKind(made, kind);
  const field = findField(root, namesIn(asked), kind.kind);
  const { schema, path, required } = field;
  const span = originOf(schema)?.span ?? kind.span;
  return {
    group: kind.group,
    kind: kind.kind,
    version: kind.version,
    standing: standingOf(kind, made.versions),
    path,
    declared: placeOf(span, project.root, files),
    field: shownField(
      (each) => typeName(model, each),
      namesIn(path).at(-1) ?? "",
      schema,
      required,
    ),
  };
}

function placeOf(span: Span, root: string, files: FileHashes): string {
  const cwd = process.cwd();
  const { file, line, column } = positionOf(
    span,
    placing(root, { cwd, files }),
  );
  return line === undefined ? file : `${file}:${line}:${column}`;
}

function standingOf(kind: Kind, versions: readonly Kind[]): string {
  const words = [
    kind.served ? "served" : "not served",
    ...(kind.storage ? ["stored"] : []),
    ...(kind.deprecated ? ["deprecated"] : []),
  ];
  const others = versions
    .filter(({ version }) => version !== kind.version)
    .map(({ version }) => version);
  return others.length === 0
    ? words.join(", ")
    : `${words.join(", ")}; also ${others.join(", ")}`;
}
