export type { Info } from "./info.ts";
