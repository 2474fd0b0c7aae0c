import type { RuleFacts } from "./rule.ts";

const shape = ["shape"] as const;

/** Rules about fields that are new: what is easy to change today, and is not once the API is used. */
export const shapeRules = {
  boolAdded: {
    protects: shape,
    summary: "A new field is a boolean.",
    message: (what: string) =>
      `${what} is a boolean, which leaves no room for a third state.`,
    help: 'Use a union of words, such as "Enabled" | "Disabled".',
  },
  mapAdded: {
    protects: shape,
    summary: "A new field is a map.",
    message: (what: string) => `${what} is a map, whose keys nothing explains.`,
    help: 'Use a list of objects with a name, and @ListType("map", ["name"]); or, for labels and the like, allow this with a reason.',
  },
  floatAdded: {
    protects: shape,
    summary: "A new field is a floating-point number.",
    message: (what: string) =>
      `${what} is a floating-point number, which languages read and print differently.`,
    help: "Use int32, int64 or Quantity.",
  },
  unsignedAdded: {
    protects: shape,
    summary: "A new field is an unsigned integer.",
    message: (what: string) =>
      `${what} is an unsigned integer, which many languages do not have.`,
    help: "Use int32 or int64 with minimum: 0.",
  },
  listTypeMissing: {
    protects: shape,
    summary: "A new list does not say how it is merged.",
    message: (what: string) =>
      `${what} is a list without a list type: one applier replaces what the others wrote.`,
    help: 'Say @ListType("map", [keys]), @ListType("set") or @ListType("atomic").',
  },
  conditionsNotKeyed: {
    protects: shape,
    summary: "A new list of conditions is not told apart by type.",
    message: (what: string) =>
      `${what} is a list of conditions that is not keyed by 'type', so controllers overwrite each other's.`,
    help: 'Say @ListType("map", ["type"]).',
  },
  conditionIncomplete: {
    protects: shape,
    summary: "A new list of conditions lacks fields that conditions have.",
    message: (what: string, missing: string) =>
      `${what} is a list of conditions without ${missing}, which tools look for.`,
    help: "Use the class Condition of @kubewright/apimachinery/meta/v1.",
  },
  statusWithoutSubresource: {
    protects: shape,
    summary: "A new version has a status, but no status subresource.",
    message: (what: string) =>
      `${what} has a status but no status subresource, so who may write the one may write the other.`,
    help: "Add subresources: { status: true } to @Kind.",
  },
} as const satisfies Record<string, RuleFacts>;
