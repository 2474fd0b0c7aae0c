import type { Definition } from "./crd.ts";
import { invalid, required, type FieldError } from "./field-error.ts";
import { subdomainProblems } from "./names.ts";
import { isRequestUri, parseUrl } from "./url.ts";
import { validateMetaUpdate } from "./validate-meta-update.ts";
import { validateObjectMeta } from "./validate-object-meta.ts";

/** What is wrong with the metadata of a definition. */
export function validateCrdMetadata(
  { metadata, spec }: Definition,
  old: Definition | undefined,
): FieldError[] {
  if (old !== undefined)
    return validateMetaUpdate(metadata, old.metadata, "metadata");
  const wanted = `${spec.names.plural ?? ""}.${spec.group ?? ""}`;
  const name = (text: string, isPrefix: boolean) => [
    ...subdomainProblems(isPrefix ? text.replace(/.-$/s, "a") : text),
    ...(text === wanted ? [] : ['must be spec.names.plural+"."+spec.group']),
  ];
  // The server counts generations itself, whatever a new definition says.
  const { generation: _, ...given } = metadata;
  return validateObjectMeta(given, { name, namespaced: false }, "metadata");
}

type Approval = "approved" | "bypassed" | "missing" | "invalid";

const annotation = "api-approved.kubernetes.io";

function approvalOf({ metadata }: Definition): Approval {
  const value = Object.entries(metadata.annotations ?? {}).find(
    ([key]) => key === annotation,
  )?.[1];
  if (value === undefined || value === "") return "missing";
  if (value.startsWith("unapproved")) return "bypassed";
  const url = isRequestUri(value) ? parseUrl(value) : undefined;
  const isLink = url !== undefined && url.host !== "" && url.scheme !== "";
  return isLink ? "approved" : "invalid";
}

/** What is wrong with the approval that a definition in a protected group needs. */
export function approvalErrors(
  definition: Definition,
  old: Definition | undefined,
): FieldError[] {
  const { metadata, spec } = definition;
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(spec.group ?? "")) return [];
  const approval = approvalOf(definition);
  if (old !== undefined && approvalOf(old) === approval) return [];
  const path = `metadata.annotations[${annotation}]`;
  const see = "see https://github.com/kubernetes/enhancements/pull/1111";
  const reason = `protected groups must have approval annotation "${annotation}"`;
  if (approval === "missing") return [required(path, `${reason}, ${see}`)];
  if (approval !== "invalid") return [];
  return [
    invalid(
      path,
      metadata.annotations?.[annotation],
      `${reason} with either a URL or a reason starting with "unapproved", ${see}`,
    ),
  ];
}
