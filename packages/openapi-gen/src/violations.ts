import type {
  ApiPackage,
  Declaration,
  Field,
  Model,
  Problem,
  Span,
} from "@kubewright/generator";

import { apiRules } from "./api-rules.ts";

/** A field that breaks an API rule, with all that a report says of it. */
export interface Violation {
  readonly rule: string;
  readonly package: string;
  readonly type: string;
  readonly field: string;
  readonly problem: Problem;
  readonly span: Span;
}

/** The violations of the API rules that a folder's types declare; what is inherited counts where it is declared. */
export function violationsIn(
  model: Model,
  { dir, declarations }: ApiPackage,
): readonly Violation[] {
  return declarations.flatMap((declaration) => {
    const fields = fieldsOf(declaration);
    if (fields.length === 0) return [];
    return apiRules.flatMap((rule) =>
      rule
        .breaks({ model, fields })
        .filter(({ field }) => field.inheritedFrom === undefined)
        .map(({ field, problem }) => ({
          rule: rule.name,
          package: dir,
          type: declaration.name,
          field: field.name,
          problem,
          span: field.span,
        })),
    );
  });
}

function fieldsOf(declaration: Declaration): readonly Field[] {
  if (declaration.kind === "class") return declaration.fields;
  if (declaration.kind === "enum" || declaration.type.kind !== "object")
    return [];
  // What an intersection or a utility type takes from a class is that class's own.
  const { file, start, end } = declaration.type.span;
  return declaration.type.fields.filter(
    ({ span }) => span.file === file && span.start >= start && span.end <= end,
  );
}
