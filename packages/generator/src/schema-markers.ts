/**
 * Markers that say what a schema, a table or the checks of a manifest hold, and nothing that the code for a class
 * depends on: for the `unaffectedBy` of generators that make code.
 */
export const schemaMarkers: ReadonlySet<string> = new Set([
  "Example",
  "ListType",
  "PrintColumn",
  "Rule",
  "Silence",
  "Validate",
]);
