import type {
  ApiPackage,
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
  const found: MarkerUse[] = [];
  for (const declaration of declarations)
    if (declaration.kind === "class") addInFields(declaration.fields, found);
    else if (declaration.kind === "alias") addBelow(declaration.type, found);
  for (const { span } of found)
    report(openapiProblems.definitionNotNamed(), span);
}

function addInFields(fields: readonly Field[], found: MarkerUse[]): void {
  for (const { inheritedFrom, type } of fields)
    if (inheritedFrom === undefined) addIn(type, found);
}

function addIn(type: Type, found: MarkerUse[]): void {
  if (type.markers !== undefined)
    for (const use of type.markers)
      if (use.name === "OpenAPIDefinition") found.push(use);
  addBelow(type, found);
}

function addBelow(type: Type, found: MarkerUse[]): void {
  switch (type.kind) {
    case "list":
      return addIn(type.item, found);
    case "map":
      return addIn(type.value, found);
    case "object":
      return addInFields(type.fields, found);
    case "union":
      for (const member of type.members) addIn(member, found);
      return;
    case "scalar":
    case "literals":
    case "ref":
    case "unknown":
  }
}
