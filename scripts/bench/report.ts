import { median } from "./statistics.ts";
import type { Samples } from "./measure.ts";

/** What a ratio or a size must not pass. */
export type Limit = { readonly most: number } | { readonly least: number };

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** The measured value with its unit. */
  readonly value: string;
  /** What it is held against. */
  readonly against?: string;
  readonly ratio?: number;
  readonly limit?: Limit;
}

/** The line of a step held against others, whose medians are added up; undefined where one was not measured. */
export function ratioRow(
  samples: Samples,
  row: {
    readonly step: string;
    readonly against?: string;
    readonly peers?: readonly string[];
    readonly limit?: Limit;
  },
): Row | undefined {
  const value = medianOf(samples, row.step);
  if (value === undefined) return undefined;
  const line = { what: row.step, value: milliseconds(value) };
  if (!row.peers) return line;
  const peers = row.peers.map((name) => medianOf(samples, name));
  if (!peers.every((each) => each !== undefined)) return line;
  const sum = peers.reduce((total, each) => total + each, 0);
  return {
    ...line,
    against: `${row.against ?? row.peers.join(" + ")} (${milliseconds(sum)})`,
    ratio: value / sum,
    ...(row.limit && { limit: row.limit }),
  };
}

/** Whether the row is over its limit; undefined where it has none. */
export function isOver({ ratio, limit }: Row): boolean | undefined {
  if (ratio === undefined || limit === undefined) return undefined;
  return "most" in limit ? ratio > limit.most : ratio < limit.least;
}

/** The rows as a table, limits and verdicts at the right. */
export function table(rows: readonly Row[]): string {
  const head = ["", "median", "against", "ratio", "limit", ""];
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A time with its unit. */
export function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

function cells(row: Row): string[] {
  const over = isOver(row);
  return [
    row.what,
    row.value,
    row.against ?? "",
    row.ratio === undefined ? "" : row.ratio.toFixed(row.ratio < 10 ? 3 : 1),
    row.limit ? limitText(row.limit) : "",
    over === undefined ? "" : over ? "over" : "PASS",
  ];
}

function limitText(limit: Limit): string {
  return "most" in limit ? `<= ${limit.most}` : `>= ${limit.least}`;
}

function medianOf(samples: Samples, name: string): number | undefined {
  const list = samples.get(name);
  return list && median(list);
}
