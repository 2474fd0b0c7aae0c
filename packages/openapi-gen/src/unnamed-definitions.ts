import type {
  ApiPackage,
  Declaration,
  Field,
  MarkerUse,
  Report,
  Type,
} from "@kubewright/generator";

import { openapiProblems } from "./problems.ts";

/** Reports each `OpenAPIDefinition` of a folder that stands on a type without a name. */
export function checkDefinitionsAreNamed(
  { declarations }: ApiPackage,
  report: Report,
): void {
  for (const declaration of declarations)
    for (const { span } of unnamedIn(declaration))
      report(openapiProblems.definitionNotNamed(), span);
}

function unnamedIn(declaration: Declaration): Iterable<MarkerUse> {
  switch (declaration.kind) {
    case "class":
      return inFields(declaration.fields);
    case "alias":
      return below(declaration.type);
    case "enum":
      return [];
  }
}

function* inFields(fields: readonly Field[]): Iterable<MarkerUse> {
  for (const { inheritedFrom, type } of fields)
    if (inheritedFrom === undefined) yield* inType(type);
}

function* inType(type: Type): Iterable<MarkerUse> {
  for (const use of type.markers ?? [])
    if (use.name === "OpenAPIDefinition") yield use;
  yield* below(type);
}

function* below(type: Type): Iterable<MarkerUse> {
  switch (type.kind) {
    case "list":
      yield* inType(type.item);
      return;
    case "map":
      yield* inType(type.value);
      return;
    case "object":
      yield* inFields(type.fields);
      return;
    case "union":
      for (const member of type.members) yield* inType(member);
      return;
    case "scalar":
    case "literals":
    case "ref":
    case "unknown":
  }
}
