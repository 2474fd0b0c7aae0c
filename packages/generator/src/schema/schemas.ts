import type { Problem, Report } from "../diagnostics/problem.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Model } from "../model/model.ts";
import type { Span } from "../model/span.ts";
import type { TypeId } from "../model/type.ts";
import type { SchemaContext, SchemaOptions } from "./context.ts";
import { declarationLayers } from "./declaration-layers.ts";
import type { JsonSchema } from "./json-schema.ts";
import { mergeLayers } from "./merge.ts";
import { withOrigin } from "./origin.ts";
import { plainReference } from "./plain-reference.ts";
import { schemaProblems } from "./problems.ts";
import { typeLayers } from "./type-layers.ts";

/** The structural schemas of a model's declarations. */
export interface Schemas {
  /** The schema of a declaration; the same object each time. */
  of(id: TypeId): JsonSchema;
}

/** Makes schemas on demand; each declaration is worked out once, and each of its problems is reported once. */
export function schemasOf(model: Model, options: SchemaOptions): Schemas {
  const layers = new Map<TypeId, readonly JsonSchema[]>();
  const schemas = new Map<TypeId, JsonSchema>();
  const path: Declaration[] = [];
  const found = { count: 0 };
  const context: SchemaContext = {
    model,
    options,
    report: reportOnce(options.report, found),
    found,
    typeLayers: (type) => typeLayers(context, type),
    layersOf(declaration) {
      const known = layers.get(declaration.id);
      if (known !== undefined) return known;
      if (path.includes(declaration)) {
        reportCycle(context, path, declaration);
        return [{}];
      }
      path.push(declaration);
      const made = declarationLayers(context, declaration);
      path.pop();
      layers.set(declaration.id, made);
      return made;
    },
  };
  return {
    of(id) {
      const declaration = model.declarations[id];
      if (declaration === undefined)
        throw new Error(`A generator has a bug: no declaration '${id}'.`);
      const known = schemas.get(id);
      if (known !== undefined) return known;
      const layers = context.layersOf(declaration);
      const schema = plainReference({ ...mergeLayers(layers) });
      schemas.set(id, schema);
      return withOrigin(schema, {
        span: declaration.span,
        markers: declaration.markers,
        what: `Type '${declaration.name}'`,
      });
    },
  };
}

function reportOnce(report: Report, found: SchemaContext["found"]): Report {
  const seen = new Set<string>();
  return (problem: Problem, span?: Span) => {
    found.count++;
    const key = `${problem.id} ${span?.file}:${span?.start} ${problem.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    report(problem, span);
  };
}

function reportCycle(
  { report }: SchemaContext,
  path: readonly Declaration[],
  back: Declaration,
): void {
  const cycle = path.slice(path.indexOf(back));
  // The same cycle, wherever it is entered, is told from its first name on.
  const first = cycle.reduce((least, declaration) =>
    declaration.id < least.id ? declaration : least,
  );
  const start = cycle.indexOf(first);
  const names = [...cycle.slice(start), ...cycle.slice(0, start), first];
  report(
    schemaProblems.recursiveType(names.map(({ name }) => name).join(" → ")),
    first.span,
  );
}
