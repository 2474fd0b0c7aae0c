import { within, type RuleFacts } from "./rule.ts";

const writes = ["objects", "manifests"] as const;
const everyone = ["objects", "manifests", "clients"] as const;
const readers = ["readers"] as const;

/** Rules about which fields there are, and what form and type each has. */
export const fieldRules = {
  fieldRemoved: {
    protects: everyone,
    summary: "A field is gone, or has another name.",
    message: (what: string, renamed: string) =>
      `${what} was removed${renamed === "" ? "" : `, or renamed to '${renamed}', which is new and of the same form`}: servers drop it from every object.`,
    help: "Keep the field, with @deprecated in its comment; or make a new version of the kind, and convert.",
  },
  requiredFieldAdded: {
    protects: writes,
    summary: "A new field is required and has no default.",
    message: (what: string) =>
      `${what} is new and required: every object that is there lacks it.`,
    help: "Make it optional with '?', or give it a @Default.",
  },
  fieldBecameRequired: {
    protects: writes,
    summary: "A field that was optional is required, and has no default.",
    message: (what: string) =>
      `${what} was optional and is required: objects without it are refused.`,
    help: "Keep the '?', or give it a @Default.",
  },
  fieldBecameOptional: {
    protects: readers,
    summary: "A field that was required is optional.",
    message: (what: string) =>
      `${what} was required and is optional: who reads it may find nothing.`,
    help: "Give it a @Default, so that readers always find a value.",
  },
  typeChanged: {
    protects: everyone,
    summary: "A value is of another type.",
    message: (what: string, before: string, after: string) =>
      `${what} was of type '${before}' and is of type '${after}'.`,
    help: "Keep the type, and add a field of the new type beside it; or make a new version of the kind, and convert.",
  },
  typeWidened: {
    protects: readers,
    summary: "A value may be of more types than before.",
    message: (what: string, before: string, after: string) =>
      `${what} was of type '${before}' and is of type '${after}': who reads it may find what it cannot decode.`,
    help: "Make sure that every client decodes the new type.",
  },
  objectFormChanged: {
    protects: everyone,
    summary:
      "A map became an object with fixed fields, or the other way round.",
    message: (what: string, before: string, after: string) =>
      `${what} was ${before} and is ${after}.`,
    help: "Keep the form, and add a field of the new form beside it.",
  },
  preserveUnknownRemoved: {
    protects: everyone,
    summary: "Fields that the schema does not name are not kept any more.",
    message: (what: string) =>
      `${what} kept unknown fields and does so no more: servers drop them from every object.`,
    help: "Keep @PreserveUnknownFields, or declare every field that is in use.",
  },
  embeddedResourceChanged: {
    protects: writes,
    summary: "An object is a whole Kubernetes object now, or is so no more.",
    message: (what: string, now: string) =>
      `${what} ${now} a whole Kubernetes object, whose apiVersion, kind and metadata the server checks.`,
    help: "Keep @EmbeddedResource as it was.",
  },
  nullableRemoved: {
    protects: writes,
    summary: "null is not a value any more.",
    message: (what: string) =>
      `${what} could be null and cannot be any more: servers drop the null, or refuse the object.`,
    help: "Keep '| null' in its type.",
  },
  nullableAdded: {
    protects: readers,
    summary: "null is a value now.",
    message: (what: string) =>
      `${what} can be null now: who reads it may not expect that.`,
    help: "Leave a field out rather than setting it to null.",
  },
  defaultAdded: {
    protects: writes,
    summary: "A field that was there has a default now.",
    message: (what: string, value: string) =>
      `${what} has the default ${value} now: in objects that leave it out, old ones too, it appears.`,
    help: "Do in code what the default is for; or make sure that it is what an absent field always meant, and allow this with a reason.",
  },
  defaultChanged: {
    protects: writes,
    summary: "A default has another value.",
    message: (what: string, before: string, after: string) =>
      `The default of ${within(what)} was ${before} and is ${after}: manifests that leave it out mean something else.`,
    help: "Keep the default, or change it in a new version of the kind.",
  },
  defaultRemoved: {
    protects: everyone,
    summary: "A default is gone.",
    message: (what: string, value: string) =>
      `${what} has no default any more; it was ${value}.`,
    help: "Keep the @Default, or remove it in a new version of the kind.",
  },
  listTypeChanged: {
    protects: everyone,
    summary: "A list is merged in another way.",
    message: (what: string, before: string, after: string) =>
      `${what} was a list of type '${before}' and is of type '${after}': appliers merge it in another way, and duplicates may be refused.`,
    help: "Keep the @ListType.",
  },
  listKeysChanged: {
    protects: everyone,
    summary: "The items of a list are told apart by other keys.",
    message: (what: string, before: string, after: string) =>
      `The items of ${within(what)} were told apart by ${before} and are by ${after}.`,
    help: "Keep the keys of the @ListType.",
  },
  mapTypeChanged: {
    protects: everyone,
    summary: "An object or a map is merged in another way.",
    message: (what: string, before: string, after: string) =>
      `${what} was of map type '${before}' and is '${after}': appliers merge it in another way.`,
    help: "Keep the @MapType.",
  },
} as const satisfies Record<string, RuleFacts>;
