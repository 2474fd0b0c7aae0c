import type { RuleFacts } from "./rule.ts";

const writes = ["objects", "manifests"] as const;
const readers = ["readers"] as const;
const keepLimit =
  "Keep the limit, or tighten it in a new version of the kind; objects that are there may be beyond it.";

/** Rules about the values that a field takes. */
export const valueRules = {
  boundTightened: {
    protects: writes,
    summary:
      "A bound is new or tighter: minimum, maximum, exclusive or not, multipleOf, and the least and most characters, items and properties.",
    message: (what: string, keyword: string, after: string, before: string) =>
      `${what} has '${keyword}' ${after}, which ${before === "" ? "is new" : `was ${before}`}: values beyond it are refused.`,
    help: keepLimit,
  },
  boundLoosened: {
    protects: readers,
    summary: "A bound is gone or wider.",
    message: (what: string, keyword: string, after: string, before: string) =>
      `${what} had '${keyword}' ${before} and has ${after === "" ? "none" : after}: who reads it may find values beyond the old one.`,
    help: "Make sure that every client takes the new values.",
  },
  patternChanged: {
    protects: writes,
    summary: "A pattern is new or another one.",
    message: (what: string, after: string, before: string) =>
      `${what} has the pattern ${after}, which ${before === "" ? "is new" : `was ${before}`}: values that it does not match are refused.`,
    help: "Keep the pattern. If the new one matches everything that the old one did, allow this with a reason.",
  },
  patternRemoved: {
    protects: readers,
    summary: "A pattern is gone.",
    message: (what: string, before: string) =>
      `${what} had the pattern ${before} and has none: who reads it may find other values.`,
    help: "Make sure that every client takes the new values.",
  },
  formatChanged: {
    protects: writes,
    summary: "A format that servers check is new, another one, or narrower.",
    message: (what: string, after: string, before: string) =>
      `${what} has the format '${after}', which ${before === "" ? "is new" : `was '${before}'`}: other values are refused.`,
    help: keepLimit,
  },
  formatLoosened: {
    protects: readers,
    summary: "A format is gone or wider.",
    message: (what: string, before: string, after: string) =>
      `${what} had the format '${before}' and has ${after === "" ? "none" : `'${after}'`}: who reads it may find values that it cannot hold.`,
    help: "Make sure that every client takes the new values.",
  },
  enumAdded: {
    protects: writes,
    summary: "A field that took any value takes listed ones only.",
    message: (what: string, values: string) =>
      `${what} took any value and takes only ${values} now.`,
    help: keepLimit,
  },
  enumValueRemoved: {
    protects: [...writes, "clients"],
    summary: "A listed value is gone.",
    message: (what: string, values: string) =>
      `${what} does not take ${values} any more.`,
    help: "Keep the value, and treat it as the one that replaces it.",
  },
  enumValueAdded: {
    protects: readers,
    summary: "A value was added to those that are listed, or the list is gone.",
    message: (what: string, values: string) =>
      `${what} takes ${values} too: who reads it may not know what to do then.`,
    help: "Make sure that every client has a way for values that it does not know.",
  },
  validationRuleAdded: {
    protects: writes,
    summary: "A CEL rule is new or another one.",
    message: (what: string, rule: string) =>
      `${what} has a new rule, ${rule}: objects that break it are refused.`,
    help: "Let the rule hold for new values only, as with 'oldSelf == self || ...', or allow this with a reason.",
  },
  validationRuleRemoved: {
    protects: readers,
    summary: "A CEL rule is gone.",
    message: (what: string, rule: string) =>
      `${what} has the rule ${rule} no more: who reads it may find values that broke it.`,
    help: "Make sure that every client takes the new values.",
  },
  alternativesChanged: {
    protects: writes,
    summary:
      "What allOf, anyOf, oneOf or not say of a value is new or different.",
    message: (what: string, keyword: string) =>
      `${what} has another '${keyword}' than before, which may refuse what was accepted.`,
    help: "Keep it. If everything that was accepted still is, allow this with a reason.",
  },
  alternativesRemoved: {
    protects: readers,
    summary: "What allOf, anyOf, oneOf or not said of a value is gone.",
    message: (what: string, keyword: string) =>
      `${what} has no '${keyword}' any more: who reads it may find values that were refused before.`,
    help: "Make sure that every client takes the new values.",
  },
} as const satisfies Record<string, RuleFacts>;
