import {
  originOf,
  type JsonSchema,
  type MarkerUse,
} from "@kubewright/generator";

import { checkKinds, warnOfKind } from "./advice/kind-warnings.ts";
import { checkSchema, sayWith } from "./advice/schema-checks.ts";
import { walkSchema, type WalkPlace } from "./advice/schema-walk.ts";
import { silencesOf } from "./advice/silences.ts";
import { checkSize } from "./advice/size-checks.ts";
import type { Checks } from "./checks.ts";
import { schemaOfVersion, type MadeDefinition } from "./made-definition.ts";
import { checkPaths } from "./paths/path-checks.ts";
import { checkHiddenValues, type HiddenValue } from "./server/hidden-values.ts";
import type { Reduced } from "./server/refusable-part.ts";
import { errorsOfServer, reportErrors } from "./server/server-checks.ts";

/** Holds definitions against what an API server takes and what authors regret. */
export interface DefinitionChecks {
  check(made: MadeDefinition): void;
  /** The manifest's length in characters bounds the size of what is stored. */
  checkSize(made: MadeDefinition, length: number): void;
  /** Reports which of the markers that silence warnings silenced nothing; call it once, after all definitions. */
  finish(silences: readonly MarkerUse[]): void;
}

/** Checks that share what they know of the classes they have seen, so that each is looked at once. */
export function definitionChecks(checks: Checks): DefinitionChecks {
  const silences = silencesOf(checks);
  const warn = warnOfKind(checks, silences);
  const sayAt = sayWith(checks, silences);
  const seen = new Set<object>();
  const reduced: Reduced = new Map();
  const advise = (made: MadeDefinition, isRefused: boolean): void => {
    const hidden: HiddenValue[] = [];
    made.kinds.forEach((kind, i) => {
      const root = schemaOfVersion(made, i);
      if (root === undefined) return;
      checkPaths(kind, root, warn);
      walkSchema(root, seen, (place) => {
        checkSchema(place, sayAt, checks);
        noteHidden(place, isRefused, (keyword) => {
          const say = sayAt(place);
          hidden.push({
            node: place.node,
            keyword,
            say: (problem) => say(problem, keyword),
          });
        });
      });
    });
    checkHiddenValues(hidden);
  };
  return {
    check(made) {
      const errors = errorsOfServer(made, reduced);
      // What cannot be read holds anything, and is not looked at further.
      if (!errors.some(({ type }) => type === "Decode")) {
        advise(made, errors.length > 0);
        checkKinds(made, warn);
      }
      reportErrors(errors, made, checks);
    },
    checkSize: (made, length) => checkSize(made, length, { checks, warn }),
    finish: (given) => silences.finish(given),
  };
}

/** Whether `Keywords` gives a keyword, which is not questioned then. */
function isGiven(node: JsonSchema, keyword: string): boolean {
  return (originOf(node)?.markers ?? []).some(
    ({ name, args: [given] }) =>
      name === "Keywords" && Object.hasOwn(Object(given) as object, keyword),
  );
}

/** The server does not look at defaults below maps, nor at any of a schema that it refuses for another reason. */
function noteHidden(
  { node, belowMap }: WalkPlace,
  isRefused: boolean,
  note: (keyword: HiddenValue["keyword"]) => void,
): void {
  const isHidden = belowMap || isRefused;
  if (isHidden && node.default !== undefined && !isGiven(node, "default"))
    note("default");
  if (node.example !== undefined && !isGiven(node, "example")) note("example");
}
