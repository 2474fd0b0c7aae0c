export type { Discriminated } from "./discriminated.ts";
export {
  groupVersionString,
  gvkOf,
  gvkString,
  parseGroupVersion,
} from "./group-version.ts";
export type { GroupVersion, GroupVersionKind } from "./group-version.ts";
export { Scheme } from "./scheme.ts";
export type { DefaultingFunc, KnownKind } from "./scheme.ts";
