import type { ApiPackage, GeneratorInput, Json } from "@kubewright/generator";

import type { Definitions, DefinitionSource } from "./definitions.ts";
import type { OpenApiOptions } from "./options.ts";
import { violationsIn, type Violation } from "./violations.ts";

/** What the files of a whole project need to know of some of its packages. */
interface Summary {
  /** In OpenAPI v2: what the packages define. */
  readonly own: Definitions;
  /** In OpenAPI v2: the rest of what that refers to. */
  readonly others: Definitions;
  readonly violations: readonly Violation[];
}

/** Summarizes some packages, as far as the options ask for it. */
export function summaryOf(
  { model, packages, options }: GeneratorInput<OpenApiOptions>,
  source: DefinitionSource,
): Json | undefined {
  const { v2 = false, reportFilename } = options;
  if (!v2 && reportFilename === undefined) return undefined;
  const summary: Summary = {
    ...(v2 ? inSwagger(packages, source) : { own: {}, others: {} }),
    violations:
      reportFilename === undefined
        ? []
        : packages.flatMap((pkg) => violationsIn(model, pkg)),
  };
  return summary as unknown as Json;
}

function inSwagger(
  packages: readonly ApiPackage[],
  source: DefinitionSource,
): Pick<Summary, "own" | "others"> {
  const own = source.of(
    packages.flatMap(({ declarations }) => declarations),
    packages.flatMap(({ kinds }) => kinds),
  );
  const others = Object.entries(source.closureOf(own)).filter(
    ([name]) => !Object.hasOwn(own, name),
  );
  return {
    own: source.inSwagger(own),
    others: source.inSwagger(Object.fromEntries(others)),
  };
}

/** The summaries of all packages as one; of a definition, what its own package says counts. */
export function joinSummaries(summaries: readonly Json[]): {
  readonly definitions: Definitions;
  readonly violations: readonly Violation[];
} {
  const all = summaries as unknown as readonly Summary[];
  const definitions = Object.assign(
    {},
    ...all.map(({ others }) => others),
    ...all.map(({ own }) => own),
  ) as Definitions;
  const names = Object.keys(definitions).toSorted();
  return {
    definitions: Object.fromEntries(
      names.map((name) => [name, definitions[name]!]),
    ),
    violations: all.flatMap(({ violations }) => violations),
  };
}
