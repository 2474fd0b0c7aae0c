import { argumentSpan, type Kind, type Report } from "@kubewright/generator";

import { giverOf, optionPlace } from "./option-place.ts";
import { crdProblems } from "./problems.ts";
import type { SharedNames } from "./shared-names.ts";

const label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const subdomain =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether an API server takes a kind's names; they are then safe as parts of a file's name. */
export function checkNames(
  kind: Kind,
  kinds: readonly [Kind, ...Kind[]],
  names: SharedNames,
  report: Report,
): boolean {
  const place = (option: string) => optionPlace(kind, option);
  const group = groupFault(kind.group);
  if (group !== undefined)
    report(crdProblems.badGroup(kind.group, group), place("group"));
  const bad = labelsOf(kind, names).filter(
    ([, option, name]) => labelFault(name, /kind$/i.test(option)) !== undefined,
  );
  const isKindBad = bad.some(([what]) => what === "kind");
  for (const [what, option, name] of bad) {
    const giver = giverOf(kinds, option);
    // What is made of the kind's name is mended with it.
    if (giver === undefined && isKindBad && what !== "kind") continue;
    if (option !== "version" && kind !== (giver ?? kinds[0])) continue;
    const fault = labelFault(name, /kind$/i.test(option)) ?? "";
    report(crdProblems.badName(what, name, fault), place(option));
  }
  if (kind.kind === names.listKind)
    report(crdProblems.sameKindAndListKind(kind.kind), place("listKind"));
  checkApproval(kind, names, report);
  return group === undefined && bad.length === 0;
}

function groupFault(group: string): string | undefined {
  if (!subdomain.test(group))
    return "is no domain name in lower-case letters, digits, '-' and '.'";
  if (group.length > 253) return "is longer than 253 characters";
  return group.includes(".") ? undefined : "has no dot";
}

function labelFault(name: string, mixedCase: boolean): string | undefined {
  if (!label.test(mixedCase ? name.toLowerCase() : name))
    return "is no DNS label";
  return name.length > 63 ? "is longer than 63 characters" : undefined;
}

/** What it is, the option that gives it, and the name. */
function labelsOf(
  { kind, version }: Kind,
  names: SharedNames,
): readonly (readonly [string, string, string])[] {
  return [
    ["version", "version", version],
    ["kind", "kind", kind],
    ["list kind", "listKind", names.listKind],
    ["plural", "plural", names.plural],
    ["singular", "singular", names.singular],
    ...names.shortNames.map(
      (name, i) => ["short name", `shortNames/${i}`, name] as const,
    ),
    ...names.categories.map(
      (name, i) => ["category", `categories/${i}`, name] as const,
    ),
  ];
}

function checkApproval(
  { group, marker }: Kind,
  { annotations }: SharedNames,
  report: Report,
): void {
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(group)) return;
  const approval = annotations["api-approved.kubernetes.io"] ?? "";
  if (approval.startsWith("unapproved") || /^\w+:\/\/[^/]/.test(approval))
    return;
  report(crdProblems.protectedGroup(group), argumentSpan(marker, "/0/group"));
}
