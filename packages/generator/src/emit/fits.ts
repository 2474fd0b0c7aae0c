import type { Group, GroupId, Layout } from "./layout.ts";
import type { ImportedName, LocalName } from "./names.ts";
import { textWidth } from "./text-width.ts";

/** What is left to print, the next thing last. */
export interface Commands {
  readonly layouts: Layout[];
  readonly indents: number[];
  /** Whether the group around it is flat. */
  readonly flats: boolean[];
}

/** Says what a name is called in the file that is printed. */
export type NameOf = (name: ImportedName | LocalName) => string;

/** Finds out whether layouts fit; made once for all that are printed together. */
export class Measure {
  private readonly layouts: Layout[] = [];
  private readonly flats: boolean[] = [];
  private left = 0;
  /** Whether only the layout itself counts. */
  private alone = false;

  constructor(
    private readonly nameOf: NameOf,
    private readonly isBroken: (id: GroupId) => boolean,
  ) {}

  /** Whether a layout, printed flat, and what follows it on its line have room; without a rest, the layout alone counts. */
  fits(contents: Layout, columns: number, rest?: Commands): boolean {
    this.layouts.length = 0;
    this.flats.length = 0;
    this.left = columns;
    this.alone = rest === undefined;
    this.push(contents, true);
    let restIndex = rest?.layouts.length ?? 0;
    for (;;) {
      const verdict = this.run();
      if (verdict !== undefined) return verdict;
      if (rest === undefined || restIndex === 0) return true;
      restIndex--;
      const flat = rest.flats[restIndex] ?? false;
      this.push(rest.layouts[restIndex] ?? "", flat);
    }
  }

  private push(layout: Layout, flat: boolean): void {
    this.layouts.push(layout);
    this.flats.push(flat);
  }

  /** True at a newline, false where the room is used up, undefined at the end of what was pushed. */
  private run(): boolean | undefined {
    for (;;) {
      if (this.left < 0) return false;
      const layout = this.layouts.pop();
      if (layout === undefined) return undefined;
      const verdict = this.measure(layout, this.flats.pop() ?? false);
      if (verdict !== undefined) return verdict;
    }
  }

  private measure(layout: Layout, flat: boolean): boolean | undefined {
    if (typeof layout === "string") return this.take(textWidth(layout));
    if (!("kind" in layout)) return this.pushAll(layout, flat);
    switch (layout.kind) {
      case "code":
        return this.pushAll(layout.parts, flat);
      case "fill":
        return this.pushAll(layout.parts.slice(layout.from), flat);
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
        this.push(layout.contents, flat);
        return undefined;
      case "ifBroken":
        if (layout.of ? this.isBroken(layout.of) : !flat) {
          this.take(layout.then.length);
        }
        return undefined;
      case "group":
        return this.measureGroup(layout, flat);
    }
  }

  private measureGroup(group: Group, flat: boolean): boolean | undefined {
    if (group.broken && this.alone) return false;
    const broken = group.broken || !flat;
    const last = broken ? group.states?.at(-1) : undefined;
    this.push(last ?? group.contents, !broken);
    return undefined;
  }

  private take(columns: number): undefined {
    this.left -= columns;
  }

  private pushAll(layouts: readonly Layout[], flat: boolean): undefined {
    for (let i = layouts.length - 1; i >= 0; i--) {
      this.push(layouts[i] ?? "", flat);
    }
  }
}
