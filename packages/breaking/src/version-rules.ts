import { within, type RuleFacts } from "./rule.ts";

/** Rules about the versions of a kind, and what a version offers beside its schema. */
export const versionRules = {
  versionRemoved: {
    protects: ["manifests", "clients"],
    summary: "A version that was never the stored one is not defined any more.",
    message: (what: string) =>
      `${what} was removed: manifests and clients that name it fail.`,
    help: "Keep serving it, with deprecated: true in @Kind, until nobody uses it.",
  },
  storedVersionRemoved: {
    protects: ["objects", "manifests", "clients"],
    summary: "A version that objects are or were stored in is gone.",
    message: (what: string) =>
      `${what} was removed, but objects are stored in it: a server refuses the update while it is in status.storedVersions.`,
    help: "Store another version first, rewrite all objects, take the old one out of status.storedVersions, and remove it in a later release.",
  },
  versionUnserved: {
    protects: ["manifests", "clients"],
    summary: "A version is not served any more.",
    message: (what: string) =>
      `${what} is not served any more: manifests and clients that name it fail.`,
    help: "Serve it, with deprecated: true in @Kind, until nobody uses it.",
  },
  storageVersionChanged: {
    protects: ["objects"],
    summary: "Objects are stored in another version from now on.",
    message: (what: string, before: string) =>
      `${what} is the stored version now, in place of '${before}': a release that does not know it cannot read what is written from now on.`,
    help: "Let a release that serves both pass before this one, so that going back is possible, then allow this with a reason.",
  },
  statusSubresourceRemoved: {
    protects: ["manifests", "clients"],
    summary: "The status subresource is gone.",
    message: (what: string) =>
      `${what} has no status subresource any more: writes to /status fail, and writes of the object change the status.`,
    help: "Keep subresources: { status: true } in @Kind.",
  },
  statusSubresourceAdded: {
    protects: ["manifests", "clients"],
    summary: "A version that was there before has a status subresource now.",
    message: (what: string) =>
      `${what} has a status subresource now: what clients write to the status of the object itself is dropped.`,
    help: "Add it in a new version, or change every client that writes the status, then allow this with a reason.",
  },
  scaleSubresourceRemoved: {
    protects: ["clients"],
    summary: "The scale subresource is gone.",
    message: (what: string) =>
      `${what} has no scale subresource any more: 'kubectl scale' and autoscalers fail.`,
    help: "Keep subresources.scale in @Kind.",
  },
  scalePathChanged: {
    protects: ["clients"],
    summary: "The scale subresource reads or writes another field.",
    message: (what: string, option: string, before: string, after: string) =>
      `The '${option}' of ${within(what)} was '${before}' and is '${after}'.`,
    help: "Keep the path, or make sure that both fields mean the same.",
  },
  columnRemoved: {
    protects: ["clients"],
    summary: "A column of 'kubectl get' is gone.",
    message: (what: string, name: string) =>
      `${what} does not print the column '${name}' any more.`,
    help: "Keep its @PrintColumn; with priority: 1 it shows under '-o wide' only.",
  },
  columnChanged: {
    protects: ["clients"],
    summary: "A column of 'kubectl get' shows another field or type.",
    message: (what: string, name: string, before: string, after: string) =>
      `The column '${name}' of ${within(what)} shows ${after}, and showed ${before}.`,
    help: "Give the new column another name.",
  },
  selectableFieldRemoved: {
    protects: ["clients"],
    summary: "A field cannot be selected by any more.",
    message: (what: string, path: string) =>
      `${what} cannot be selected by '${path}' any more: field selectors that name it fail.`,
    help: "Keep it among selectableFields of @Kind.",
  },
} as const satisfies Record<string, RuleFacts>;
