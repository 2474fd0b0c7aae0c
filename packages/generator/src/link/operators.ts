import type { Json } from "../model/json.ts";

type Value = Json | undefined;

/** The value of an operator on one constant; nothing where it has none. */
export function applyUnary(op: string, value: Value): Value {
  if (op === "-" && typeof value === "number") return -value;
  if (op === "+" && typeof value === "number") return value;
  if (op === "~" && typeof value === "number") return ~value;
  return op === "!" && typeof value === "boolean" ? !value : undefined;
}

/** The value of an operator on two constants: sums and products of finite numbers, their bits, and the joining of texts. */
export function applyBinary(op: string, left: Value, right: Value): Value {
  if (op === "+" && (typeof left === "string" || typeof right === "string"))
    return isScalar(left) && isScalar(right)
      ? String(left) + String(right)
      : undefined;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const result = arithmetic[op]?.(left, right);
  return Number.isFinite(result) ? result : undefined;
}

const arithmetic: Readonly<
  Record<string, ((left: number, right: number) => number) | undefined>
> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "%": (left, right) => left % right,
  "**": (left, right) => left ** right,
  "&": (left, right) => left & right,
  "|": (left, right) => left | right,
  "^": (left, right) => left ^ right,
  "<<": (left, right) => left << right,
  ">>": (left, right) => left >> right,
  ">>>": (left, right) => left >>> right,
};

function isScalar(value: Value): boolean {
  return (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  );
}

/** A few words for a value's type. */
export function typeName(value: Value): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : `a value of type ${typeof value}`;
}
