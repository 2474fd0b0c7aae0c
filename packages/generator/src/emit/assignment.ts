import { code, layoutOf } from "./code.ts";
import type { Code, Slot } from "./code.ts";
import { headOf } from "./head.ts";
import { group, groupWithId, indent, indentIfBroken, line } from "./layout.ts";
import type { Layout } from "./layout.ts";

/** `left = right`, or with `??=`, broken after the sign where Prettier would. */
export function assign(left: Slot, right: Slot, sign: "=" | "??=" = "="): Code {
  const value = layoutOf(right) ?? "";
  return code`${left}${{ kind: "code", parts: afterSign(` ${sign}`, value) }}`;
}

function afterSign(sign: string, value: Layout): readonly Layout[] {
  const head = headOf(value);
  if (isAtom(head)) return [sign, " ", value];
  if (isString(head) || isPoorlyBreakable(head)) {
    return [sign, group(indent([line, value]))];
  }
  const id = {};
  const newline = groupWithId(id, group(indent(line)));
  return [sign, newline, indentIfBroken(group(value), id)];
}

function isString(head: string): boolean {
  return /^["']/.test(head);
}

/** A number or boolean never goes to a line of its own. */
function isAtom(head: string): boolean {
  return /^(\d|true$|false$)/.test(head);
}

/** A path, or a call that would gain nothing by breaking its arguments. */
function isPoorlyBreakable(head: string): boolean {
  return (
    /^[\w$.]+$/.test(head) ||
    /^(new )?[\p{ID_Continue}$.]+(\(([\p{ID_Continue}$]|"){0,20}\))?$/u.test(
      head,
    )
  );
}
