import type { Samples } from "./measure.ts";
import { ratioRow } from "./report.ts";
import type { Limit, Row } from "./report.ts";

const goCommands = [
  "controller-gen crd",
  "deepcopy-gen",
  "defaulter-gen",
  "openapi-gen",
] as const;

/** The limits that hold at this size; `undefined` is a ratio for the reader alone. */
function limitsAt(kinds: number): Readonly<Record<string, Limit | undefined>> {
  const most = (value: number) => ({ most: value });
  if (kinds === 100)
    return {
      cold: most(0.1),
      coldWithoutCodeCache: most(0.125),
      crds: most(0.7),
      checks: most(1.25),
      unchanged: most(1.35),
      oneKind: most(3.3),
    };
  return kinds === 500 ? { unchanged: most(1.35) } : {};
}

/** The lines of one size. */
export function rowsOf(samples: Samples, kinds: number): readonly Row[] {
  const limits = limitsAt(kinds);
  const row = (
    step: string,
    peers?: readonly string[],
    limit?: Limit,
    against?: string,
  ) =>
    ratioRow(samples, {
      step: `${step} ${kinds}`,
      ...(peers && { peers }),
      ...(limit && { limit }),
      ...(against !== undefined && { against }),
    });
  const go = goCommands.map((name) => `${name} ${kinds}`);
  const four = "the four Go commands";
  const bare = ["bare Node"];
  const between = ["bare Node, between edits"];
  return [
    row("cold", go, limits["cold"], four),
    row("cold, no code cache", go, limits["coldWithoutCodeCache"], four),
    row("CRDs alone, cold", go.slice(0, 1), limits["crds"]),
    row(
      "CRDs alone, cold",
      [`CRDs unchecked, cold ${kinds}`],
      limits["checks"],
    ),
    row("unchanged", bare, limits["unchanged"]),
    row("one kind changed", between, limits["oneKind"]),
    row("shared file changed", between),
    row("npm run codegen", [`npm run of nothing ${kinds}`]),
    row("types, decorated", [`types, undecorated ${kinds}`]),
    ...goCommands.map((name) => row(name)),
  ].filter((line) => line !== undefined);
}

/** How the cold run grows from 100 kinds to 500, where both were measured. */
export function growthRow(samples: Samples): Row | undefined {
  const among = "cold 100, among those of 500";
  if (!samples.has(among)) return undefined;
  return ratioRow(samples, {
    step: "cold 500",
    peers: [among],
    limit: { most: 4.3 },
  });
}

/** The peak memory of a cold run, in MB; the limit holds at 500 kinds. */
export function memoryRow(kinds: number, megabytes: number): Row {
  return {
    what: `peak memory, cold ${kinds}`,
    value: `${megabytes.toFixed(0)} MB`,
    against: "1 MB",
    ratio: megabytes,
    ...(kinds === 500 && { limit: { most: 450 } }),
  };
}
