/** How many arguments the types of TypeScript's library take that the reader works out itself. */
const arities = new Map([
  ["Array", 1],
  ["Exclude", 2],
  ["Extract", 2],
  ["NonNullable", 1],
  ["Omit", 2],
  ["Partial", 1],
  ["Pick", 2],
  ["Readonly", 1],
  ["ReadonlyArray", 1],
  ["Record", 2],
  ["Required", 1],
]);

export function arityOf(name: string): number | undefined {
  return arities.get(name);
}

const ofLetters = new Set([
  "Capitalize",
  "Lowercase",
  "Uncapitalize",
  "Uppercase",
]);

/** Whether a type of the library changes literals, which the checker knows how to do. */
export function changesLetters(name: string): boolean {
  return ofLetters.has(name);
}

const bytes = "Use Bytes: an object holds bytes as a base64 string.";
const keys = "Use Record<string, T>: objects are plain JSON.";
const list = 'Use a list with @ListType("set").';
const shape = "Write out the shape as a class.";

/** What to write instead of the types of the library that no object holds. */
const waysOut = new Map([
  ["ArrayBuffer", bytes],
  ["Awaited", "Name the type of the value itself."],
  ["BigInt", "Use int64, or a string for values beyond 2^53."],
  ["Boolean", "Write 'boolean'."],
  ["Buffer", bytes],
  ["Date", "Use Time: an object holds the date as an RFC 3339 string."],
  ["Error", "Use a string for its message, or a Condition in the status."],
  ["Function", "An API object is data: leave the function to the controller."],
  ["InstanceType", shape],
  ["Iterable", "Use a list: T[]."],
  ["Map", keys],
  ["Number", "Write 'number', or better int32 or int64."],
  ["Object", "Use Record<string, unknown>, or a class."],
  ["Parameters", shape],
  ["Promise", "An API object is data: name the type of the value itself."],
  ["ReadonlyMap", keys],
  ["ReadonlySet", list],
  ["RegExp", "Use a string: the code that reads the object makes it one."],
  ["ReturnType", shape],
  ["Set", list],
  ["String", "Write 'string'."],
  ["Symbol", "Use a union of string literals."],
  ["URL", 'Use a string: Validate<string, { format: "uri" }>.'],
  ["Uint8Array", bytes],
  ["WeakMap", keys],
  ["WeakSet", list],
]);

export function wayAround(name: string): string | undefined {
  return waysOut.get(name);
}
