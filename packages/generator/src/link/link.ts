import { declare } from "./declarations.ts";
import { fieldOf } from "./fields.ts";
import type { Report } from "../diagnostics/problem.ts";
import type { Link, Sources } from "./scope.ts";
import { typeOf } from "./types.ts";

/** Starts the linking of some folders: nothing is made yet. */
export function createLink(sources: Sources, report: Report): Link {
  return {
    sources,
    report,
    typeOf,
    fieldOf,
    declare,
    declarations: new Map(),
    pending: new Map(),
    making: new Set(),
    enums: new Map(),
    computing: new Set(),
    ids: new Map(),
    homes: new Map(),
    specifiers: new Map(),
  };
}
