import type { Kind } from "@kubewright/generator";

import type { Checks } from "./checks.ts";
import { checkHiddenValues, type HiddenValue } from "./server/hidden-values.ts";
import { checkKinds, warnOfKind } from "./advice/kind-warnings.ts";
import { schemaOfVersion, type MadeDefinition } from "./made-definition.ts";
import { checkPaths } from "./paths/path-checks.ts";
import { checkSchema, reportAt } from "./advice/schema-checks.ts";
import { walkSchema, type WalkPlace } from "./advice/schema-walk.ts";
import { checkAsServer } from "./server/server-checks.ts";
import { silencesOf } from "./advice/silences.ts";
import { checkSize } from "./advice/size-checks.ts";

/** Holds definitions against what an API server takes and what authors regret. */
export interface DefinitionChecks {
  check(made: MadeDefinition): void;
  /** The manifest's length in characters bounds the size of what is stored. */
  checkSize(made: MadeDefinition, length: number): void;
  /** Reports what silences nothing; call it once, after all definitions. */
  finish(): void;
}

/** Checks that share what they know of the classes they have seen, so that each is looked at once. */
export function definitionChecks(checks: Checks): DefinitionChecks {
  const silences = silencesOf(checks);
  const warn = warnOfKind(checks, silences);
  const seen = new Set<object>();
  const checked: Kind[] = [];
  return {
    check(made) {
      checked.push(...made.kinds);
      const hidden: HiddenValue[] = [];
      made.kinds.forEach((kind, i) => {
        const root = schemaOfVersion(made, i);
        if (root === undefined) return;
        checkPaths(kind, root, checks);
        walkSchema(root, seen, (place) => {
          const say = reportAt(place, checks, silences);
          checkSchema({ place, say });
          noteHidden(place, hidden, say);
        });
      });
      checkHiddenValues(hidden);
      checkAsServer(made, checks);
      checkKinds(made, warn);
    },
    checkSize: (made, length) => checkSize(made, length, { checks, warn }),
    finish: () => silences.finish(checked),
  };
}

function noteHidden(
  { node, belowMap }: WalkPlace,
  hidden: HiddenValue[],
  say: ReturnType<typeof reportAt>,
): void {
  for (const keyword of ["default", "example"] as const) {
    if (node[keyword] === undefined) continue;
    if (keyword === "default" && !belowMap) continue;
    hidden.push({ node, keyword, say: (problem) => say(problem, keyword) });
  }
}
