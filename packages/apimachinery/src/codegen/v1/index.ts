export { copyField, copyList, copyMap } from "./copy-fields.ts";
export type { Fields } from "./copy-fields.ts";
export { deepCopyJson } from "./deep-copy.ts";
