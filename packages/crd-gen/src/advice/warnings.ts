import { defineProblems } from "@kubewright/generator";

const warning = "warning" as const;

/** What an API server accepts and authors come to regret; each can be silenced at its place, with a reason. */
export const crdWarnings = defineProblems("crd-gen", {
  tooLarge: (kind: string, size: number) => ({
    severity: warning,
    message: `The definition of kind '${kind}' has ${size} bytes, and 'kubectl apply' stores no more than 262144.`,
    help: "Apply it with --server-side, or shorten descriptions with the option maxDescLen.",
  }),
  nullableEnum: (what: string) => ({
    severity: warning,
    message: `${what} allows null, but an API server never takes null for an enumeration.`,
    help: "Remove '| null', and make the field optional.",
  }),
  floatEnum: (what: string) => ({
    severity: warning,
    message: `${what} is an enumeration of fractions, and an API server cuts fractions off before it compares: 1.9 passes for 1.`,
    help: 'Use strings, such as "1.5", or whole numbers in a smaller unit.',
  }),
  enumTwice: (value: string) => ({
    severity: warning,
    message: `The enumeration lists ${value} twice.`,
    help: "List it once.",
  }),
  enumValueRefused: (fault: string) => ({
    severity: warning,
    message: `A value of the enumeration can never be used, as another rule of the field refuses it: ${fault}.`,
    help: "Remove the value, or change the rule.",
  }),
  fractionalFactor: (value: number) => ({
    severity: warning,
    message: `Rule 'multipleOf' has the value ${value}, and an API server refuses every whole number for a factor that is none.`,
    help: "Use an integer field with a smaller unit, such as milliseconds, and a whole factor.",
  }),
  fractionalLimit: (rule: string, value: number) => ({
    severity: warning,
    message: `Rule '${rule}' has the value ${value}, and an API server cuts its fraction off when it compares whole numbers.`,
    help: "Use a whole number, or an integer field with a smaller unit.",
  }),
  unknownFormat: (format: string, type: string) => ({
    severity: warning,
    message: `An API server knows no format '${format}' of type ${type} and checks nothing for it.`,
    help: "Use a format that it knows, such as date-time, uri or int32, or say the rule with a pattern or bounds.",
  }),
  unanchoredPattern: (pattern: string) => ({
    severity: warning,
    message: `Pattern '${pattern}' may match any part of the text: it begins with no '^' and ends with no '$'.`,
    help: "Write '^...$' to hold the whole text; write '.*' where any text may stand.",
  }),
  nullDefault: (what: string) => ({
    severity: warning,
    message: `${what} has the default null, which an API server takes for none.`,
    help: "Remove the default.",
  }),
  defaultNotApplied: (what: string) => ({
    severity: warning,
    message: `${what} is optional and has no default, so the defaults of all its fields are only applied to objects that set it.`,
    help: "Add @Default({}) to apply them always.",
  }),
  ruleFieldNeverSet: (field: string) => ({
    severity: warning,
    message: `A rule speaks of '${field}', which is no declared field: an API server drops it from objects, so the rule always sees it absent.`,
    help: "Declare the field, or mend its name in the rule.",
  }),
  lostInConversion: (kind: string, version: string, fields: string) => ({
    severity: warning,
    message: `Version '${version}' of kind '${kind}' differs from the stored one, and without a conversion webhook what only one of the two has is lost between them: ${fields}.`,
    help: "Declare the fields in both versions, or give @Kind a conversion with a webhook.",
  }),
  noStatusSubresource: (kind: string) => ({
    severity: warning,
    message: `Kind '${kind}' has a field 'status' and no status subresource, so whoever may change the object may change its status.`,
    help: "Add subresources: { status: true } to @Kind.",
  }),
  noStatusField: (kind: string) => ({
    severity: warning,
    message: `Kind '${kind}' has a status subresource and no field 'status', so an API server drops whatever is written there.`,
    help: "Declare 'status?: ...', or remove the subresource.",
  }),
  atomicConditions: () => ({
    severity: warning,
    message:
      "These conditions are one value to server-side apply: of two controllers that set their own, each removes the other's.",
    help: 'Add @ListType("map", ["type"]).',
  }),
  builtInName: (what: string, name: string, owner: string) => ({
    severity: warning,
    message: `The ${what} '${name}' is that of the built-in ${owner}, which 'kubectl' prefers.`,
    help: "Choose another name with the options of @Kind.",
  }),
  versionName: (version: string) => ({
    severity: warning,
    message: `Version '${version}' is not named as v1, v1beta1 or v1alpha1, so clients sort it behind all that are.`,
    help: "Name it by its stability: v1alpha1, v1beta1, v1.",
  }),
  emptyRange: (low: string, high: string) => ({
    severity: warning,
    message: `No value can satisfy '${low}' and '${high}' together, which the field and its type say between them.`,
    help: `Make '${low}' at most '${high}', or leave one of the two to the type.`,
  }),
  ruleNeverMet: (rule: string, why: string) => ({
    severity: warning,
    message: `No value can meet '${rule}': ${why}.`,
    help: "Change the rule, or the type that it stands on.",
  }),
  ruleIgnored: (rule: string, why: string) => ({
    severity: warning,
    message: `An API server ignores '${rule}' here: ${why}.`,
    help: "Remove it, or put it on the value that it means.",
  }),
  emptiedObject: (what: string) => ({
    severity: warning,
    message: `${what} is an object of which nothing more is said, so an API server drops whatever is in it.`,
    help: "Use Record<string, unknown>, which keeps what is there, or declare its fields; where it is meant to be empty, name a class without fields.",
  }),
  emptiedValues: (what: string) => ({
    severity: warning,
    message: `${what} takes any value without saying what is in it, so an API server empties each value that is an object.`,
    help: "Use Record<string, unknown>, which keeps values as they are, or say what the values are.",
  }),
  inexactInteger: (what: string, rule: string) => ({
    severity: warning,
    message: `${what} has a '${rule}' beyond ±9007199254740991, and JavaScript does not hold all integers there: clients in TypeScript change such values when they read them.`,
    help: "Keep the bounds within, or use a string with a pattern.",
  }),
  enumType: (value: string, type: string) => ({
    severity: warning,
    message: `The enumeration lists ${value}, which is not of type ${type}, so no object can have it.`,
    help: "List values of the field's own type.",
  }),
  pathLeadsNowhere: (
    { what, path }: { readonly what: string; readonly path: string },
    lack: string,
    hint: string,
  ) => ({
    severity: warning,
    message: `${what} has the path '${path}', and ${lack}.`,
    help: hint,
  }),
  unreadablePath: (
    { what, path }: { readonly what: string; readonly path: string },
    fault: string,
  ) => ({
    severity: warning,
    message: `${what} has the path '${path}', which an API server cannot read: ${fault}. It then shows no column of this version.`,
    help: "Write names behind dots, [0] or [*] behind lists, and keys as ['key'].",
  }),
  pathType: (what: string, path: string, found: string, wanted: string) => ({
    severity: warning,
    message: `${what} needs ${wanted}, and '${path}' is ${found}.`,
    help: "Name another field, or change the type of one of the two.",
  }),
  unfitExample: (fault: string) => ({
    severity: warning,
    message: `The example is none of the values that it stands for: ${fault}.`,
    help: "Change the example, or the rules of what it stands on.",
  }),
});
