/** A list in an array of just its size: one that grew by pushes has room for 17, and facts are kept for long. */
export function fitted<T>(list: T[]): T[] {
  return list.slice();
}
