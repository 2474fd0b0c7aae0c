import type { ServerProblem } from "../crd-verdicts.ts";
import type { Examined } from "./examine.ts";

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
    expect: {
      crdErrors: verdict.crdErrors.map(reason),
      crdWarnings: verdict.crdWarnings ?? [],
      ...(verdict.objects !== undefined && {
        objects: verdict.objects.map(({ stored, unknownFields, errors }) => ({
          stored,
          unknownFields: unknownFields ?? [],
          errors: errors.map(reason),
        })),
      }),
    },
  };
}

/** The error without its whole text, which follows from the rest. */
function reason({ type, field, detail }: ServerProblem) {
  return { type, field, detail };
}
