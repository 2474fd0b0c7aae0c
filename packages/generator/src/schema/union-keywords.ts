import { argumentSpan } from "../model/argument-span.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { JsonSchema, UnionEntry } from "./json-schema.ts";
import type { Marked } from "./marked.ts";
import { fieldProblem, memberProblem } from "./named-fields.ts";

/** The keyword of `Union`, in OpenAPI documents; names that cannot be members are reported. */
export function unionKeywords(use: MarkerUse, marked: Marked): JsonSchema {
  const { discriminator, members } = use.args[0] as unknown as {
    readonly discriminator?: string;
    readonly members: readonly string[];
  };
  const { document, fields, report } = marked;
  members.forEach((name, i) => {
    const problem = memberProblem(use.name, name, fields);
    if (problem) report(problem, argumentSpan(use, `/0/members/${i}`));
  });
  const problem =
    discriminator !== undefined &&
    fieldProblem(use.name, discriminator, fields);
  if (problem) report(problem, argumentSpan(use, "/0/discriminator"));
  if (!document) return {};
  const values = members.map((name) => [name, capitalised(name)] as const);
  const entry: UnionEntry = {
    ...(discriminator !== undefined && { discriminator }),
    "fields-to-discriminateBy": Object.fromEntries(values),
  };
  return { "x-kubernetes-unions": [entry] };
}

/** The unions of a schema behind those that are there already; nothing where it has none. */
export function joined(
  before: readonly UnionEntry[] = [],
  { "x-kubernetes-unions": unions }: JsonSchema,
): JsonSchema {
  return unions ? { "x-kubernetes-unions": [...before, ...unions] } : {};
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
