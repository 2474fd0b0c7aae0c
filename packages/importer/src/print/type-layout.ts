import {
  group,
  ifBroken,
  indent,
  join,
  line,
  softline,
  typeRef,
  type Layout,
} from "@kubewright/generator";

import type { MarkerPlan, TypePlan } from "../plan/plan.ts";
import { literalType } from "./inline-literal.ts";

/** Where a type stands, which decides how a union in it breaks. */
type Around = "argument" | "array";

/** A type as Prettier prints it. */
function typeLayout(type: TypePlan, around: Around = "argument"): Layout {
  switch (type.t) {
    case "keyword":
      return type.name;
    case "name":
      return type.name;
    case "literals":
      return unionLayout(
        type.values.map((value) => literalType(value)),
        around,
      );
    case "list":
      return [typeLayout(type.item, "array"), "[]"];
    case "map":
      return typeArguments("Record", ["string", typeLayout(type.value)]);
    case "form":
      return formLayout(type.marker, type.of);
    case "nullable":
      return hugs(type)
        ? inParentheses([typeLayout(type.of), " | null"], around)
        : unionLayout([...members(type.of), "null"], around);
  }
}

/** A type that stands directly after `:` or `=`. */
export function afterSign(type: TypePlan): Layout {
  const isUnion =
    type.t === "nullable" || (type.t === "literals" && type.values.length > 1);
  if (!isUnion || hugs(type)) return [" ", typeLayout(type)];
  const parts =
    type.t === "nullable" ? [...members(type.of), "null"] : members(type);
  return group(indent([line, group(unionLines(parts))]));
}

/** The members of a union, or the one type as its only member. */
function members(type: TypePlan): readonly Layout[] {
  return type.t === "literals"
    ? type.values.map((value) => literalType(value))
    : [typeLayout(type)];
}

function unionLayout(parts: readonly Layout[], around: Around): Layout {
  if (parts.length === 1) return parts[0]!;
  const lines = unionLines(parts);
  return around === "argument"
    ? group(lines)
    : group(["(", indent([softline, group(lines)]), softline, ")"]);
}

/** Whether Prettier keeps `| null` behind the closing bracket of a type with arguments. */
function hugs(type: TypePlan): boolean {
  return type.t === "nullable" && (type.of.t === "form" || type.of.t === "map");
}

function inParentheses(type: Layout, around: Around): Layout {
  return around === "array" ? ["(", type, ")"] : type;
}

function unionLines(parts: readonly Layout[]): readonly Layout[] {
  const rows = parts.map((part) => indent(part));
  return [ifBroken("| "), join([line, "| "], rows)];
}

const markersModule = { specifier: "@kubewright/markers" };

function formLayout({ name, args }: MarkerPlan, of: TypePlan): Layout {
  return typeArguments(
    typeRef(name, markersModule),
    [typeLayout(of), ...args.map(literalType)],
    isSimple(of),
  );
}

/** Prettier keeps the only argument beside the brackets where it is a name without arguments. */
function isSimple(type: TypePlan): boolean {
  return type.t === "keyword" || type.t === "name";
}

function typeArguments(
  name: Layout,
  args: readonly Layout[],
  simple = false,
): Layout {
  if (args.length === 1 && simple) return [name, "<", args[0]!, ">"];
  return [
    name,
    group(["<", indent([softline, join([",", line], args)]), softline, ">"]),
  ];
}
