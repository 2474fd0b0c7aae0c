import "reflect-metadata";

/** One decorator of ours, as it was written. */
export interface MarkerRecord {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The decorators of ours on a class and on its members, in source order. */
export interface ClassRecord {
  readonly class: readonly MarkerRecord[];
  readonly members: Readonly<Record<string, readonly MarkerRecord[]>>;
}

interface OpenRecord {
  readonly class: MarkerRecord[];
  readonly members: Map<PropertyKey, MarkerRecord[]>;
}

/** The part that we read of what compilers hand to a standard decorator. */
interface StandardContext {
  readonly kind: string;
  readonly name: string | symbol | undefined;
  readonly metadata: object;
}

const metadataSymbol: symbol = Symbol.for("Symbol.metadata");
const recordKey: symbol = Symbol.for("kubewright.markers");

// Standard decorators get no metadata object unless this symbol is there when their class is defined.
if (!("metadata" in Symbol))
  Object.defineProperty(Symbol, "metadata", { value: metadataSymbol });

/** A decorator that writes down its name and arguments, in either mode, and does nothing else. */
export function recorder(
  name: string,
  args: readonly unknown[],
): (target: unknown, where?: unknown) => void {
  return (target, where) => {
    const { holder, member } = placeOf(target, where);
    const record = openRecord(holder);
    // Decorators of one place run bottom up.
    listOf(record, member).unshift({ name, args });
  };
}

/** The markers on a class and on its own members; those of its base classes are not among them. */
export function markersOf(target: abstract new (...args: never) => unknown) {
  const holders = [target, ownMetadata(target)];
  for (const holder of holders) {
    const record = holder && readRecord(holder);
    if (record) return closed(record);
  }
  return closed({ class: [], members: new Map() });
}

function placeOf(
  target: unknown,
  where: unknown,
): { holder: object; member: PropertyKey | undefined } {
  if (isContext(where)) {
    const member = where.kind === "class" ? undefined : where.name;
    return { holder: where.metadata, member };
  }
  return typeof target === "function"
    ? { holder: target, member: undefined }
    : { holder: constructorOf(target), member: where as PropertyKey };
}

function isContext(where: unknown): where is StandardContext {
  return typeof where === "object" && where !== null && "kind" in where;
}

function constructorOf(prototype: unknown): object {
  return (prototype as { readonly constructor: object }).constructor;
}

function openRecord(holder: object): OpenRecord {
  const known = readRecord(holder);
  if (known) return known;
  const record: OpenRecord = { class: [], members: new Map() };
  Reflect.defineMetadata(recordKey, record, holder);
  return record;
}

function readRecord(holder: object): OpenRecord | undefined {
  return Reflect.getOwnMetadata(recordKey, holder) as OpenRecord | undefined;
}

function listOf(
  record: OpenRecord,
  member: PropertyKey | undefined,
): MarkerRecord[] {
  if (member === undefined) return record.class;
  const known = record.members.get(member);
  if (known) return known;
  const list: MarkerRecord[] = [];
  record.members.set(member, list);
  return list;
}

function ownMetadata(target: object): object | undefined {
  const symbol = (Symbol as { readonly metadata?: symbol }).metadata;
  return [symbol, metadataSymbol].flatMap((key) =>
    key !== undefined && Object.hasOwn(target, key)
      ? ((target as Record<symbol, unknown>)[key] as object)
      : [],
  )[0];
}

function closed(record: OpenRecord): ClassRecord {
  const members = [...record.members].map(
    ([name, list]) => [String(name), [...list]] as const,
  );
  return { class: [...record.class], members: Object.fromEntries(members) };
}
