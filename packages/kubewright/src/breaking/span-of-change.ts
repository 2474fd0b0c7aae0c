import type { Change, Step } from "@kubewright/breaking";
import {
  argumentSpan,
  isForeign,
  placeInSchema,
  type Kind,
  type Model,
  type SchemaPlace,
  type Span,
} from "@kubewright/generator";
import type { ProjectKind } from "../api-projects.ts";

/** Where a change was made in the source: what says it now, or the class that no longer does. */
export function spanOfChange(
  { place }: Change,
  { definition, model, versions }: ProjectKind,
): Span | undefined {
  const kind =
    versions.find(({ version }) => version === place.version) ??
    versions.find(({ storage }) => storage) ??
    versions[0];
  if (kind === undefined) return undefined;
  const { path = [], keyword = "" } = place;
  if (path.length === 0 && !keyword.startsWith("x-kubernetes"))
    return spanOfOption(kind, keyword);
  const version = definition.spec.versions.find(
    ({ name }) => name === kind.version,
  );
  const root = version?.schema.openAPIV3Schema;
  if (root === undefined) return kind.span;
  const steps = path.map(stepText).join("");
  const said = placeInSchema(model, root, steps);
  const { origin, nodes } = said;
  if (nodes.length <= path.length) {
    // What is not there any more is missed where its neighbours are declared.
    const span = declarationOf(model, said);
    return isForeign(span) ? origin.span : span;
  }
  return keyword === "" || keyword === "required"
    ? origin.span
    : placeInSchema(model, root, `${steps}.${keyword}`).span;
}

function spanOfOption(kind: Kind, keyword: string): Span {
  if (keyword === "") return kind.span;
  const column = keyword.startsWith("column ")
    ? kind.printColumns.find(({ name }) => `column ${name}` === keyword)
    : undefined;
  return column?.marker.span ?? argumentSpan(kind.marker, `/0/${keyword}`);
}

/** A step in the spelling of the API server. */
function stepText(step: Step): string {
  switch (step.to) {
    case "field":
      return `.properties[${step.name}]`;
    case "item":
      return ".items";
    case "value":
      return ".additionalProperties";
  }
}

/** The name of the class of a value, where a class is its type. */
function declarationOf(model: Model, { origin }: SchemaPlace): Span {
  let { type } = origin;
  while (type !== undefined) {
    if (type.kind === "list") type = type.item;
    else if (type.kind === "map") type = type.value;
    else if (type.kind === "ref") {
      const to: Model["declarations"][string] | undefined =
        model.declarations[type.to];
      if (to === undefined) break;
      if (to.kind !== "alias") return to.span;
      type = to.type;
    } else break;
  }
  return origin.span;
}
