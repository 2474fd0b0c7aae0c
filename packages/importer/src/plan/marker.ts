import type { Json } from "@kubewright/generator";
import {
  markerByName,
  shapeProblems,
  type ShapeArgument,
} from "@kubewright/markers/table";

import { isList } from "../schema-node.ts";
import type { MarkerPlan } from "./plan.ts";

/** A marker with its arguments, options in the order of the table, which is the one that people write them in. */
export function marker(
  name: MarkerPlan["name"],
  ...args: readonly Json[]
): MarkerPlan {
  const spec = markerByName(name);
  return {
    name,
    args: args.map((arg, i) => inOrder(arg, spec?.args.args[i])),
  };
}

/** Whether arguments have the shape that the table of markers asks for. */
export function isSayable({ name, args }: MarkerPlan): boolean {
  const spec = markerByName(name);
  return spec !== undefined && shapeProblems(spec.args, args).length === 0;
}

function inOrder(value: Json, argument: ShapeArgument | undefined): Json {
  if (argument?.shape.shape !== "object") return value;
  if (typeof value !== "object" || value === null || isList(value))
    return value;
  const names = argument.shape.keys.map(({ name }) => name);
  const rank = (key: string) =>
    names.includes(key) ? names.indexOf(key) : names.length;
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b)),
  );
}
