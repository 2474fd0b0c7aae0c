import fc from "fast-check";

const hostileKeys = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "then",
  "",
  "a.b",
  "10",
  "2",
];

const key = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(...hostileKeys),
);

const scalar = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);

/** JSON values and own `undefined`, with keys that prototypes have too. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 5 }).map(objectOf),
  ),
})).value;

/** An object with exactly these own fields. */
export function objectOf(
  entries: readonly (readonly [string, unknown])[],
): object {
  const object = {};
  for (const [name, value] of entries)
    Object.defineProperty(object, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  return object;
}

/** Every object and array in a value, the value too. */
export function nodesOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

/** Fails where two values differ in keys, their order, values or kinds, or share an object. */
export function expectSeparateCopy(copy: unknown, original: unknown): void {
  const wanted: unknown = structuredClone(original);
  expect(render(copy)).toBe(render(wanted));
  const originals = new Set(nodesOf(original));
  expect(nodesOf(copy).some((node) => originals.has(node))).toBe(false);
}

function render(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(render).join()}]`;
  if (typeof value !== "object" || value === null)
    return typeof value === "string"
      ? JSON.stringify(value)
      : Object.is(value, -0)
        ? "-0"
        : String(value);
  const entries = Object.entries(value);
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${render(each)}`).join()}}`;
}
