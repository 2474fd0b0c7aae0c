import { within, type RuleFacts } from "./rule.ts";

const everyone = ["objects", "manifests", "clients"] as const;

/** Rules about a definition as a whole: its names, its scope, its conversion. */
export const kindRules = {
  kindRemoved: {
    protects: everyone,
    summary: "A kind is not defined any more.",
    message: (what: string) => `${what} was removed, with all of its objects.`,
    help: "Keep the kind, with deprecated: true in @Kind, until no cluster has objects of it.",
  },
  groupChanged: {
    protects: everyone,
    summary: "A kind moved to another API group.",
    message: (what: string, before: string, after: string) =>
      `${what} moved from API group '${before}' to '${after}', which makes it another resource.`,
    help: "Define the kind in both groups, and move the objects before the old one goes.",
  },
  kindRenamed: {
    protects: everyone,
    summary: "The kind of a resource has another name.",
    message: (what: string, before: string) =>
      `${what} was called '${before}', and a server refuses to rename it.`,
    help: "Keep the old name, or define a new resource with another plural.",
  },
  pluralChanged: {
    protects: everyone,
    summary: "The plural, which is in every URL and in role bindings, changed.",
    message: (what: string, before: string, after: string) =>
      `The plural of ${within(what)} was '${before}' and is '${after}', which makes it another resource.`,
    help: "Keep the plural with the option plural of @Kind.",
  },
  scopeChanged: {
    protects: everyone,
    summary: "A kind went from namespaces to the cluster, or back.",
    message: (what: string, before: string, after: string) =>
      `${what} was of scope '${before}' and is '${after}', which a server refuses.`,
    help: "Keep the scope, or define a new kind.",
  },
  listKindChanged: {
    protects: ["clients"],
    summary: "The kind of lists changed.",
    message: (what: string, before: string, after: string) =>
      `The list kind of ${within(what)} was '${before}' and is '${after}', which clients decode lists by.`,
    help: "Keep it with the option listKind of @Kind.",
  },
  singularChanged: {
    protects: ["clients"],
    summary: "The singular name changed.",
    message: (what: string, before: string, after: string) =>
      `The singular of ${within(what)} was '${before}' and is '${after}', so 'kubectl get ${before}' fails.`,
    help: "Keep it with the option singular of @Kind, or give the old name as a short name.",
  },
  shortNameRemoved: {
    protects: ["clients"],
    summary: "A short name is gone.",
    message: (what: string, name: string) =>
      `${what} has the short name '${name}' no more, so 'kubectl get ${name}' fails.`,
    help: "Keep it among shortNames of @Kind.",
  },
  categoryRemoved: {
    protects: ["clients"],
    summary: "A kind left a category.",
    message: (what: string, name: string) =>
      `${what} is not in the category '${name}' any more, so 'kubectl get ${name}' leaves it out.`,
    help: "Keep it among categories of @Kind.",
  },
  conversionChanged: {
    protects: ["objects", "clients"],
    summary: "Versions are converted in another way.",
    message: (what: string, before: string, after: string) =>
      `${what} converts between versions by strategy '${after}', and did by '${before}'.`,
    help: "Make sure that the new way gives what the old one gave for every stored object, then allow this with a reason.",
  },
} as const satisfies Record<string, RuleFacts>;
