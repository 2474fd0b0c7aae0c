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
  if (isInherited(key)) defineOwn(copy, key, value);
  else (copy as Record<string, unknown>)[key] = value;
}

/** Whether an assignment could take a name for something of the prototype; a switch is faster than a set. */
export function isInherited(key: string): boolean {
  if (key.length < 7) return false;
  switch (key) {
    case "__proto__":
    case "__defineGetter__":
    case "__defineSetter__":
    case "__lookupGetter__":
    case "__lookupSetter__":
    case "constructor":
    case "hasOwnProperty":
    case "isPrototypeOf":
    case "propertyIsEnumerable":
    case "toLocaleString":
    case "toString":
    case "valueOf":
      return true;
    default:
      return false;
  }
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
