import { defineProblems } from "../diagnostics/problem.ts";

const error = "error" as const;

/** What can be wrong with a schema, before any generator looks at it. */
export const schemaProblems = defineProblems("schema", {
  ruleNotApplicable: (rule: string, needs: string, found: string) => ({
    severity: error,
    message: `Rule '${rule}' is for ${needs}, and this is ${found}.`,
    help: "Remove the rule, or put it on the value that it means: for list items and map values, write it as a type around their type.",
  }),
  fractionalBound: (rule: string, value: number) => ({
    severity: error,
    message: `Rule '${rule}' has the value ${value}, which is no integer, but the field is one.`,
    help: "Use an integer.",
  }),
  emptyRange: (low: string, high: string) => ({
    severity: error,
    message: `No value can satisfy '${low}' and '${high}' together.`,
    help: `Make '${low}' at most '${high}'.`,
  }),
  negativeRule: (rule: string, value: number) => ({
    severity: error,
    message: `Rule '${rule}' has the value ${value}, with which no value can be valid.`,
    help:
      rule === "multipleOf"
        ? "Use a number greater than zero."
        : "Use zero or more.",
  }),
  badPattern: (pattern: string, fault: string) => ({
    severity: error,
    message: `Pattern '${pattern}' is no regular expression that an API server can use: ${fault}.`,
    help: "Write it in RE2's syntax, which has no lookarounds and no backreferences.",
  }),
  uniqueItems: () => ({
    severity: error,
    message:
      "An API server refuses 'uniqueItems', because it is slow on long lists.",
    help: 'Use ListType("set"), which holds the same for scalars.',
  }),
  typeConflict: (given: string, found: string) => ({
    severity: error,
    message: `Rule 'type' says '${given}', but this is ${found}.`,
    help: "Change the TypeScript type, or add Schemaless() to drop what it says.",
  }),
  infiniteLiteral: () => ({
    severity: error,
    message:
      "This literal is a number that is too large for any value to hold.",
    help: "Use a literal below 1.8e308, or the type number.",
  }),
  mixedLiterals: () => ({
    severity: error,
    message: "The literals of this union are of more than one type.",
    help: "Use literals of one type: all strings, all numbers or all booleans.",
  }),
  ruleMessage: (what: string) => ({
    severity: error,
    message: `An API server refuses this rule: ${what}.`,
    help: "Give a rule and, where it has line breaks, a message of one line.",
  }),
  badUrl: (url: string) => ({
    severity: error,
    message: `'${url}' is no URL.`,
    help: "Write an absolute URL, such as https://example.com/docs.",
  }),
  oneOfField: (marker: string, field: string, known: string) => ({
    severity: error,
    message: `${marker} names '${field}', which is no field of this type.`,
    help: `Use the names of fields: ${known}.`,
  }),
  oneOfNested: (marker: string, field: string) => ({
    severity: error,
    message: `${marker} names '${field}', but it can only name fields of this type, none below.`,
    help: "Put the marker on the class that declares the field.",
  }),
  oneOfRequired: (marker: string, field: string) => ({
    severity: error,
    message: `${marker} names '${field}', which is required and thus always set.`,
    help: `Make it optional: '${field}?'.`,
  }),
  unnamableField: (field: string) => ({
    severity: error,
    message: `Field '${field}' has a name that no rule can write, so this marker cannot speak of it.`,
    help: "Rename the field, using letters, digits, '_', '-', '.' and '/'.",
  }),
  listMapKeys: () => ({
    severity: error,
    message: "A list of type 'map' has no keys.",
    help: 'Name the fields that tell the items apart: ListType("map", ["name"]).',
  }),
  listKeysWithoutMap: (listType: string) => ({
    severity: error,
    message: `A list of type '${listType}' has keys, which only 'map' can have.`,
    help: 'Use ListType("map", ...), or remove the keys.',
  }),
  listMapItems: (found: string) => ({
    severity: error,
    message: `The items of a list of type 'map' are objects with declared fields, and here each is ${found}.`,
    help: 'Use ListType("set") for scalars, and ListType("atomic") for the rest.',
  }),
  listMapKeyUnknown: (key: string, known: string) => ({
    severity: error,
    message: `List map key '${key}' is no field of the items.`,
    help: `Use fields of the items: ${known}.`,
  }),
  listMapKeyOptional: (key: string) => ({
    severity: error,
    message: `List map key '${key}' may be absent from an item: it is optional and has no default.`,
    help: "Make it required, or give it a default with @Default.",
  }),
  listMapKeyNotScalar: (key: string, fault: string) => ({
    severity: error,
    message: `List map key '${key}' ${fault}.`,
    help: "Use keys that are strings, numbers or booleans, and not nullable.",
  }),
  badExtension: (name: string, fault: string) => ({
    severity: error,
    message: `Extension '${name}' ${fault}.`,
    help: "Use a name that starts with 'x-', and for what has a marker of its own, that marker.",
  }),
  unfitValue: (what: string, fault: string) => ({
    severity: error,
    message: `The ${what} does not fit its own field: ${fault}.`,
    help: `Change the ${what}, or the rules of the field.`,
  }),
  recursiveType: (cycle: string) => ({
    severity: error,
    message: `A schema cannot hold a type that contains itself: ${cycle}.`,
    help: "Put @PreserveUnknownFields() on a field of the cycle, or PreserveUnknownFields<...> around its type, to keep what is below it unchecked.",
  }),
  unknownKeyword: (keyword: string, near?: string) => ({
    severity: error,
    message: `A schema of Kubernetes has no keyword '${keyword}'.`,
    help:
      near === undefined
        ? "Use the keywords of JSONSchemaProps in apiextensions.k8s.io/v1, or one that starts with 'x-'."
        : `Did you mean '${near}'?`,
  }),
  unionProperty: (field: string) => ({
    severity: error,
    message: `Field '${field}' has different types in the members of this union, which one schema cannot say.`,
    help: "Give it the same type in all members, or another name in each.",
  }),
});
