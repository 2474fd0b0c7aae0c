/** A unified diff of two texts with three lines of context; "" where they are equal. */
export function unifiedDiff(
  path: string,
  before: string | undefined,
  after: string | undefined,
): string {
  if (before === after) return "";
  const edits = editsOf(linesOf(before ?? ""), linesOf(after ?? ""));
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const body = hunksOf(edits).map(formatHunk).join("");
  return `--- ${from}\n+++ ${to}\n${body}`;
}

interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

const context = 3;

/** The lines, each with its newline. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function editsOf(a: readonly string[], b: readonly string[]): readonly Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const same = (line: string): Edit => ({ sign: " ", line });
  return [
    ...a.slice(0, head).map(same),
    ...shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

/** More edits than this are shown as one replacement: the search is quadratic in them. */
const mostEdits = 500;

/** Myers' greedy search for the shortest script of edits. */
function shortest(a: readonly string[], b: readonly string[]): readonly Edit[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, mostEdits); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = startOf(reach, k, d);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(a, b, trace);
    }
  }
  return [
    ...a.map((line): Edit => ({ sign: "-", line })),
    ...b.map((line): Edit => ({ sign: "+", line })),
  ];
}

function goesDown(reach: ReadonlyMap<number, number>, k: number, d: number) {
  return (
    k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
  );
}

function startOf(reach: ReadonlyMap<number, number>, k: number, d: number) {
  return goesDown(reach, k, d)
    ? (reach.get(k + 1) ?? 0)
    : (reach.get(k - 1) ?? 0) + 1;
}

function backtrack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const down = goesDown(reach, x - y, d);
    const before = down ? x - y + 1 : x - y - 1;
    const fromX = reach.get(before) ?? 0;
    const fromY = fromX - before;
    for (; x > fromX && y > fromY; x--, y--)
      edits.push({ sign: " ", line: a[x - 1]! });
    if (d === 0) break;
    if (down) edits.push({ sign: "+", line: b[--y]! });
    else edits.push({ sign: "-", line: a[--x]! });
  }
  return edits.toReversed();
}

interface Hunk {
  readonly edits: readonly Edit[];
  readonly fromA: number;
  readonly fromB: number;
}

function hunksOf(edits: readonly Edit[]): readonly Hunk[] {
  const changed = edits.flatMap(({ sign }, index) =>
    sign === " " ? [] : [index],
  );
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const end = Math.min(edits.length, index + context + 1);
    if (last !== undefined && index - context <= last[1]) last[1] = end;
    else ranges.push([Math.max(0, index - context), end]);
  }
  const count = (end: number, without: string) =>
    edits.slice(0, end).filter(({ sign }) => sign !== without).length;
  return ranges.map(([start, end]) => ({
    edits: edits.slice(start, end),
    fromA: count(start, "+"),
    fromB: count(start, "-"),
  }));
}

function formatHunk({ edits, fromA, fromB }: Hunk): string {
  const lengthA = edits.filter(({ sign }) => sign !== "+").length;
  const lengthB = edits.filter(({ sign }) => sign !== "-").length;
  const at = (from: number, length: number) =>
    `${length === 0 ? from : from + 1}${length === 1 ? "" : `,${length}`}`;
  const lines = edits.map(({ sign, line }) =>
    line.endsWith("\n")
      ? `${sign}${line}`
      : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${at(fromA, lengthA)} +${at(fromB, lengthB)} @@\n${lines.join("")}`;
}
