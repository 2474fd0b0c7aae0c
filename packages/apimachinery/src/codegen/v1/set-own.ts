/** The names that an assignment could take for something of the prototype. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** V8 turns this into nothing in a for-in loop, which it does not do for `Object.hasOwn`. */
const { hasOwnProperty } = Object.prototype;

/** Sets a field of a copy where the source has it itself; a field named `__proto__` is a field like any other. */
export function setOwn(
  copy: object,
  from: object,
  key: string,
  value: unknown,
): void {
  if (!hasOwnProperty.call(from, key)) return;
  if (inherited.has(key)) defineOwn(copy, key, value);
  else (copy as Record<string, unknown>)[key] = value;
}

/** Makes an own field of whatever name. */
export function defineOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
