import {
  acceptsRule,
  equalJson,
  oneOfRule,
  type Json,
  type OneOfMarker,
} from "@kubewright/generator";

import { canonical, isList, nodeOf, type SchemaNode } from "../schema-node.ts";
import { hasFields } from "./declared-nodes.ts";
import { isSayable, marker } from "./marker.ts";
import type { MarkerPlan } from "./plan.ts";
import type { Remaining } from "./remaining.ts";

/** The markers that state the rules of a schema in CEL, if they can state all of them. */
export function ruleMarkers(rest: Remaining): readonly MarkerPlan[] {
  const given = rest.get("x-kubernetes-validations");
  if (!isList(given) || given.length === 0) return [];
  if (new Set(given.map(canonical)).size < given.length) return [];
  const choices = choicesIn(given, rest.node);
  const rules = given.slice(0, given.length - choices.length);
  const stated = rules.map((rule) => marker("Rule", rule));
  const sayable = stated.every((each) => {
    const rule = nodeOf(each.args[0]);
    return rule !== undefined && isSayable(each) && acceptsRule(rule);
  });
  if (!sayable) return [];
  rest.drop("x-kubernetes-validations");
  return [...stated, ...choices];
}

/** In the order that their rules are generated in, after all others. */
const choiceMarkers = {
  AtMostOneOf: /^at most one of the fields in \[(.+)\] may be set$/,
  ExactlyOneOf: /^exactly one of the fields in \[(.+)\] must be set$/,
  AtLeastOneOf: /^at least one of the fields in \[(.+)\] must be set$/,
} as const satisfies Readonly<Record<OneOfMarker, RegExp>>;

const choiceNames = Object.keys(choiceMarkers) as readonly OneOfMarker[];

/** The last rules of a class, as far as they are those of markers that choose among its fields. */
function choicesIn(
  rules: readonly Json[],
  node: SchemaNode,
): readonly MarkerPlan[] {
  if (!hasFields(node)) return [];
  const found: MarkerPlan[] = [];
  let last = choiceNames.length - 1;
  for (const rule of rules.toReversed()) {
    const choice = choiceOf(rule, node);
    const rank = choice ? choiceNames.indexOf(choice.name as OneOfMarker) : -1;
    if (choice === undefined || rank > last) break;
    last = rank;
    found.unshift(choice);
  }
  return found;
}

function choiceOf(rule: Json, node: SchemaNode): MarkerPlan | undefined {
  const message = nodeOf(rule)?.message;
  if (typeof message !== "string") return undefined;
  for (const name of choiceNames) {
    const fields = choiceMarkers[name].exec(message)?.[1]?.split(" ");
    if (fields === undefined || !areOptional(fields, node)) continue;
    const made = oneOfRule(name, fields);
    if (made && equalJson(made, rule)) return marker(name, ...fields);
  }
  return undefined;
}

function areOptional(fields: readonly string[], node: SchemaNode): boolean {
  const properties = nodeOf(node.properties) ?? {};
  const required = isList(node.required) ? node.required : [];
  return fields.every(
    (field) => Object.hasOwn(properties, field) && !required.includes(field),
  );
}
