import type { DecoratorFact, TypeFact } from "../load/facts.ts";
import type { MarkerUse } from "../model/marker-use.ts";
import type { Span } from "../model/span.ts";
import { evaluateArguments } from "./evaluate.ts";
import type { Evaluated } from "./evaluation.ts";
import {
  checkMarkers,
  markerNamed,
  type MarkerTarget,
} from "./marker-checks.ts";
import { readerProblems } from "./problems.ts";
import { lookup } from "./lookup.ts";
import type { Scope } from "./scope.ts";
import { evaluateTypeArguments } from "./type-arguments.ts";

/** The markers of a member's decorators. */
export function memberMarkers(
  scope: Scope,
  decorators: readonly DecoratorFact[],
): readonly MarkerUse[] {
  return decoratorMarkers(scope, decorators, "member");
}

/** The markers of a class's decorators. */
export function classMarkers(
  scope: Scope,
  decorators: readonly DecoratorFact[],
): readonly MarkerUse[] {
  return decoratorMarkers(scope, decorators, "class");
}

const none: readonly MarkerUse[] = [];

function decoratorMarkers(
  scope: Scope,
  decorators: readonly DecoratorFact[],
  target: MarkerTarget,
): readonly MarkerUse[] {
  if (decorators.length === 0) return none;
  const uses: MarkerUse[] = [];
  for (const decorator of decorators) {
    const use = decoratorMarker(scope, decorator);
    if (use !== undefined) uses.push(use);
  }
  return checkMarkers(scope, uses, target);
}

/** A decorator as a marker; one that another library defines is none, and none of ours to judge. */
function decoratorMarker(
  scope: Scope,
  decorator: DecoratorFact,
): MarkerUse | undefined {
  const { link, file } = scope;
  const span = decorator.at;
  const entity =
    decorator.name === "" ? undefined : lookup(link, file, decorator.name);
  if (entity === undefined) {
    if (decorator.name !== "")
      link.report(readerProblems.markerNotImported(decorator.name), span);
    return undefined;
  }
  if (entity.kind === "unresolved")
    link.report(readerProblems.moduleNotFound(entity.specifier), entity.at);
  if (entity.kind !== "marker" || !markerNamed(scope, entity.name, span))
    return undefined;
  if (decorator.args === undefined) {
    link.report(readerProblems.markerNotCalled(entity.name), span);
    return undefined;
  }
  const evaluated = evaluateArguments(scope, decorator.args);
  return evaluated && markerUse(entity.name, "decorator", span, evaluated);
}

type NameFact = Extract<TypeFact, { t: "name" }>;

/** A type form: the marker, and the type that it stands around. */
export interface TypeForm {
  readonly marker: MarkerUse | undefined;
  readonly of: TypeFact;
}

/** Reads `Validate<T, R>` and its like; nothing where the name is no marker's or has no type to stand around. */
export function typeForm(
  scope: Scope,
  fact: NameFact,
  name: string,
): TypeForm | undefined {
  const span = fact.at;
  const [of, ...rest] = fact.args ?? [];
  if (!markerNamed(scope, name, span)) return undefined;
  if (of === undefined) {
    scope.link.report(readerProblems.typeArguments(name, 1, 0), span);
    return undefined;
  }
  const evaluated = evaluateTypeArguments(scope, rest);
  if (evaluated === undefined) return { marker: undefined, of };
  const use = markerUse(name, "type", span, spread(name, evaluated));
  return { marker: checkMarkers(scope, [use], "type")[0], of };
}

/** `AtMostOneOf<T, ["a", "b"]>` is `@AtMostOneOf("a", "b")`. */
function spread(name: string, { args, spans = {} }: Evaluated): Evaluated {
  const [only] = args;
  if (!name.endsWith("OneOf") || args.length !== 1 || !Array.isArray(only))
    return { args, spans };
  const inner = Object.entries(spans).filter(([pointer]) =>
    pointer.startsWith("/0/"),
  );
  return {
    args: only as readonly string[],
    spans: Object.fromEntries(
      inner.map(([pointer, span]) => [pointer.slice(2), span]),
    ),
  };
}

function markerUse(
  name: string,
  form: MarkerUse["form"],
  span: Span,
  { args, written, spans = {} }: Evaluated,
): MarkerUse {
  return written === undefined
    ? { name, form, args, span, argSpans: spans }
    : { name, form, args, span, written };
}
