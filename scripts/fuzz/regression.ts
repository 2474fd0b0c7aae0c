import type { ServerProblem, Verdict } from "../crd-verdicts.ts";
import type { Examined } from "./examine.ts";

/** An error without its whole text, which follows from the rest. */
type Reason = Omit<ServerProblem, "text">;

/** What a table of cases says that the server says. */
export interface Expected {
  readonly crdErrors: readonly Reason[];
  readonly crdWarnings?: readonly string[];
  readonly objects?: readonly {
    readonly stored: unknown;
    readonly unknownFields: readonly string[] | null;
    readonly errors: readonly Reason[];
  }[];
}

/** The case as a row of the table of regressions, with what the server says of it. */
export function regressionOf({ one, verdict, differences }: Examined): object {
  const { crd, oldCrd, version, objects } = one;
  return {
    suite: "regressions",
    name: differences[0]?.what ?? "",
    crd,
    ...(oldCrd !== undefined && { oldCrd }),
    version,
    objects,
    expect: expectOf(verdict),
  };
}

/** A verdict as tables of cases hold it. */
export function expectOf({
  crdErrors,
  crdWarnings,
  objects,
}: Verdict): Expected {
  return {
    crdErrors: crdErrors.map(reason),
    crdWarnings: crdWarnings ?? [],
    ...(objects !== undefined && {
      objects: objects.map(({ stored, unknownFields, errors }) => ({
        stored,
        unknownFields: unknownFields ?? [],
        errors: errors.map(reason),
      })),
    }),
  };
}

function reason({ type, field, detail }: ServerProblem): Reason {
  return { type, field, detail };
}
