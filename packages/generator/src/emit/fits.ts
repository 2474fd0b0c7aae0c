import { isList } from "./layout.ts";
import type { Group, GroupId, Layout } from "./layout.ts";
import type { ImportedName, LocalName } from "./names.ts";
import { textWidth } from "./text-width.ts";

/**
 * Lists that are being gone through, the innermost last; each with what holds for all that is left of it. The arrays
 * only grow: what stands in them beyond the depth is of lists that are done.
 */
export interface Frames {
  depth: number;
  readonly lists: (readonly Layout[])[];
  /** Where in each list the next layout is. */
  readonly nexts: number[];
  readonly indents: number[];
  /** Whether the group around it is flat. */
  readonly flats: boolean[];
}

/** Says what a name is called in the file that is printed. */
export type NameOf = (name: ImportedName | LocalName) => string;

/** Finds out whether layouts fit; made once for all that are printed together. */
export class Measure {
  private depth = 0;
  private readonly lists: (readonly Layout[])[] = [];
  private readonly nexts: number[] = [];
  private readonly flats: boolean[] = [];
  private left = 0;
  /** Whether only the layout itself counts. */
  private alone = false;

  constructor(
    private readonly nameOf: NameOf,
    private readonly isBroken: (id: GroupId) => boolean,
  ) {}

  /** Whether a layout, printed flat, and what follows it on its line have room; without a rest, the layout alone counts. */
  fits(contents: Layout, columns: number, rest?: Frames): boolean {
    this.depth = 0;
    this.left = columns;
    this.alone = rest === undefined;
    const verdict = this.measure(contents, true) ?? this.run();
    return verdict ?? (rest === undefined || this.fitsBefore(rest));
  }

  /** Whether what follows fits, up to its first newline. */
  private fitsBefore({ depth, lists, nexts, flats }: Frames): boolean {
    for (let frame = depth - 1; frame >= 0; frame--) {
      const list = lists[frame]!;
      for (let next = nexts[frame]!; next < list.length; next++) {
        const verdict = this.measure(list[next]!, flats[frame]!) ?? this.run();
        if (verdict !== undefined) return verdict;
      }
    }
    return true;
  }

  /** True at a newline, false where the room is used up, undefined at the end of what was pushed. */
  private run(): boolean | undefined {
    const { lists, nexts, flats } = this;
    for (;;) {
      if (this.left < 0) return false;
      const top = this.depth - 1;
      if (top < 0) return undefined;
      const list = lists[top]!;
      const next = nexts[top]!;
      if (next === list.length) {
        this.depth = top;
        continue;
      }
      nexts[top] = next + 1;
      const verdict = this.measure(list[next]!, flats[top]!);
      if (verdict !== undefined) return verdict;
    }
  }

  private measure(layout: Layout, flat: boolean): boolean | undefined {
    if (typeof layout === "string") return this.take(textWidth(layout));
    if (isList(layout)) return this.push(layout, flat, 0);
    switch (layout.kind) {
      case "code":
        return this.push(layout.parts, flat, 0);
      case "fill":
        return this.push(layout.parts, flat, layout.from);
      case "newline":
        return true;
      case "data":
        return !this.alone && this.left >= 1;
      case "line":
        if (!flat || layout.hard) return true;
        return this.take(layout.flat.length);
      case "imported":
      case "local":
        return this.take(textWidth(this.nameOf(layout)));
      case "indent":
        return this.measure(layout.contents, flat);
      case "ifBroken":
        if (layout.of ? this.isBroken(layout.of) : !flat)
          return this.take(layout.then.length);
        return undefined;
      case "group":
        return this.measureGroup(layout, flat);
    }
  }

  private measureGroup(group: Group, flat: boolean): boolean | undefined {
    if (group.broken && this.alone) return false;
    const broken = group.broken || !flat;
    const last = broken ? group.states?.at(-1) : undefined;
    return this.measure(last ?? group.contents, !broken);
  }

  private take(columns: number): undefined {
    this.left -= columns;
  }

  private push(
    list: readonly Layout[],
    flat: boolean,
    next: number,
  ): undefined {
    const top = this.depth++;
    this.lists[top] = list;
    this.nexts[top] = next;
    this.flats[top] = flat;
  }
}
