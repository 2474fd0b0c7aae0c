interface Placed {
  readonly type: string;
  readonly field: string;
}

/** Whether two errors stand in another order than the server's, where that order is not the random one of a map. */
export function isOutOfOrder(
  ours: readonly Placed[],
  theirs: readonly Placed[],
): boolean {
  const rank = new Map<string, number>();
  for (const error of theirs)
    if (!rank.has(keyOf(error))) rank.set(keyOf(error), rank.size);
  const seen = new Set<string>();
  const first = ours.filter((error) => {
    const isNew = !seen.has(keyOf(error));
    seen.add(keyOf(error));
    return isNew;
  });
  return first.some((error, i) =>
    first
      .slice(i + 1)
      .some(
        (later) =>
          isOrdered(error.field, later.field) &&
          (rank.get(keyOf(error)) ?? 0) > (rank.get(keyOf(later)) ?? 0),
      ),
  );
}

function keyOf({ type, field }: Placed): string {
  return `${type} ${field}`;
}

/** Where the server walks over a map, or keeps a set: what is found below different keys comes in a random order. */
const unordered =
  /(?:properties|definitions|dependencies|patternProperties|labels|annotations|storedVersions|default)$/;

function isOrdered(a: string, b: string): boolean {
  const one = a.split(/(?=[.[])/);
  const other = b.split(/(?=[.[])/);
  const split = one.findIndex((step, i) => step !== other[i]);
  if (split <= 0) return split === 0;
  const isWithinDefault = one
    .slice(0, split)
    .some((step) => step.endsWith(".default"));
  return !isWithinDefault && !unordered.test(one[split - 1] ?? "");
}
