import { defineProblems } from "@kubewright/generator";

const error = "error" as const;

/** What can be wrong with the file that allows breaking changes, and with the state that is compared against. */
export const breakingInputProblems = defineProblems("breaking-input", {
  unknownKey: (key: string, known: string, near?: string) => ({
    severity: error,
    message: `There is no setting '${key}' here.`,
    help:
      near === undefined ? `There are ${known}.` : `Did you mean '${near}'?`,
  }),
  unknownRule: (rule: string, near?: string) => ({
    severity: error,
    message: `There is no rule '${rule}'.`,
    help:
      near === undefined
        ? "'kubewright breaking --help' lists them."
        : `Did you mean '${near}'?`,
  }),
  unknownCategory: (name: string, known: string, near?: string) => ({
    severity: error,
    message: `There is no category '${name}'.`,
    help:
      near === undefined ? `There are ${known}.` : `Did you mean '${near}'?`,
  }),
  wrongForm: (what: string, form: string) => ({
    severity: error,
    message: `${what} has to be ${form}.`,
    help: "Write it as in: allow: [{ rule: field-removed, kind: CronTab, path: .spec.hosts, reason: Never released. }]",
  }),
  missingSetting: (key: string) => ({
    severity: error,
    message: `This entry has no '${key}'.`,
    help:
      key === "reason"
        ? "Say in a sentence why the change is right all the same; the next reader will want to know."
        : "An entry allows one rule for one kind.",
  }),
  unusedEntry: (rule: string, kind: string) => ({
    severity: "warning" as const,
    message: `This entry allows '${rule}' of '${kind}', and nothing breaks that rule there.`,
    help: "Remove the entry, or correct its version and path.",
  }),
  nothingToCompare: (against: string, where: string) => ({
    severity: "warning" as const,
    message: `There are no CustomResourceDefinitions in ${where} of '${against}', so nothing was compared.`,
    help: "That is right for the first commit of an API. Otherwise name a state in which the generated manifests are committed.",
  }),
  notADefinition: (detail: string) => ({
    severity: error,
    message: `This CustomResourceDefinition cannot be read: ${detail}.`,
    help: "Compare against manifests that a server accepted.",
  }),
});
