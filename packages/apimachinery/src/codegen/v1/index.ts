export { copyField, copyList, copyMap } from "./copy-fields.ts";
export type { Fields } from "./copy-fields.ts";
export { deepCopyJson } from "./deep-copy.ts";
export {
  defaultItems,
  defaultObject,
  defaultValues,
  eachItem,
  eachValue,
  ownValue,
  replaceNullItems,
  replaceNullValues,
  setAbsent,
  setUnset,
} from "./set-defaults.ts";
export type { Writable } from "./set-defaults.ts";
export { isObjectOf, newObject } from "./register.ts";
