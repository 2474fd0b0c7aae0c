import { argumentSpan, type Kind, type Report } from "@kubewright/generator";

import { crdProblems } from "./problems.ts";
import type { SharedNames } from "./shared-names.ts";

const label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const subdomain =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether an API server takes a kind's names; they are then safe as parts of a file's name. */
export function checkNames(
  kind: Kind,
  names: SharedNames,
  report: Report,
): boolean {
  const place = (option: string) => argumentSpan(kind.marker, `/0/${option}`);
  const group = groupFault(kind.group);
  if (group !== undefined)
    report(crdProblems.badGroup(kind.group, group), place("group"));
  const bad = labelsOf(kind, names).filter(([what, option, name]) => {
    const fault = labelFault(name, /kind$/i.test(option));
    if (fault === undefined) return false;
    report(crdProblems.badName(what, name, fault), place(option));
    return true;
  });
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
      (name) => ["short name", "shortNames", name] as const,
    ),
    ...names.categories.map(
      (name) => ["category", "categories", name] as const,
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
