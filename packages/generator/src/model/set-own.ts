/** Sets a key of its own on an object, whatever its name is. */
export function setOwn<T>(
  object: Record<string, T>,
  key: string,
  value: T,
): void {
  if (key !== "__proto__") object[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
