import { Measure } from "./fits.ts";
import type { Frames, NameOf } from "./fits.ts";
import { isList } from "./layout.ts";
import type { Fill, Group, GroupId, Layout } from "./layout.ts";
import { objectLiteral } from "./object-literal.ts";
import { TextWriter } from "./text-writer.ts";

/** The width that Prettier breaks lines at. */
const printWidth = 80;

/** The text of a layout, as Prettier would break its lines. */
export function printLayout(layout: Layout, nameOf: NameOf): string {
  return new LayoutPrinter(nameOf).print(layout);
}

class LayoutPrinter {
  private readonly rest: Frames = {
    depth: 0,
    lists: [],
    nexts: [],
    indents: [],
    flats: [],
  };
  private readonly writer = new TextWriter();
  private readonly brokenGroups = new Set<GroupId>();
  private readonly nameOf: NameOf;
  private readonly measure: Measure;
  /** A newline in flat text makes the next group measure itself again. */
  private remeasure = false;

  constructor(nameOf: NameOf) {
    this.nameOf = nameOf;
    this.measure = new Measure(nameOf, (id) => this.brokenGroups.has(id));
  }

  print(layout: Layout): string {
    this.printOne(layout, 0, false);
    const { rest } = this;
    const { lists, nexts, indents, flats } = rest;
    while (rest.depth > 0) {
      const top = rest.depth - 1;
      const list = lists[top]!;
      const next = nexts[top]!;
      const columns = indents[top]!;
      const flat = flats[top]!;
      if (next + 1 < list.length) nexts[top] = next + 1;
      else rest.depth = top;
      if (next < list.length) this.printOne(list[next]!, columns, flat);
    }
    return this.writer.text();
  }

  private printOne(layout: Layout, columns: number, flat: boolean): void {
    if (typeof layout === "string") return this.writer.write(layout);
    if (isList(layout)) return this.push(layout, columns, flat);
    switch (layout.kind) {
      case "code":
        return this.push(layout.parts, columns, flat);
      case "newline":
        return this.writer.newline(columns + layout.indent);
      case "data": {
        this.remeasure ||= flat;
        const text = objectLiteral(layout.value, columns);
        return this.writer.writeLines(text, columns + 1);
      }
      case "imported":
      case "local":
        return this.writer.write(this.nameOf(layout));
      case "line":
        if (flat && !layout.hard) return this.writer.write(layout.flat);
        this.remeasure ||= flat;
        return this.writer.newline(columns);
      case "indent": {
        const applies = !layout.of || this.brokenGroups.has(layout.of);
        const inner = applies ? columns + layout.columns : columns;
        return this.printOne(layout.contents, inner, flat);
      }
      case "ifBroken":
        if (layout.of ? this.brokenGroups.has(layout.of) : !flat) {
          this.writer.write(layout.then);
        }
        return;
      case "group":
        return this.printGroup(layout, columns, flat);
      case "fill":
        return this.printFill(layout, columns, flat);
    }
  }

  private printGroup(group: Group, columns: number, flat: boolean): void {
    const { id, contents, broken } = group;
    if (flat && !this.remeasure)
      return this.open(id, contents, columns, !broken);
    this.remeasure = false;
    if (!broken && this.fits(contents))
      return this.open(id, contents, columns, true);
    const { states } = group;
    if (states === undefined) return this.open(id, contents, columns, false);
    const state = broken ? undefined : this.fittingState(states);
    this.open(id, state ?? states.at(-1)!, columns, state !== undefined);
  }

  /** The first state that fits, the flat one and the last apart. */
  private fittingState(states: readonly Layout[]): Layout | undefined {
    return states.slice(1, -1).find((each) => this.fits(each));
  }

  private open(
    id: GroupId | undefined,
    contents: Layout,
    columns: number,
    flat: boolean,
  ): void {
    if (id && flat) this.brokenGroups.delete(id);
    if (id && !flat) this.brokenGroups.add(id);
    this.printOne(contents, columns, flat);
  }

  private printFill(
    { parts, from }: Fill,
    columns: number,
    flat: boolean,
  ): void {
    const content = parts[from];
    const separator = parts[from + 1];
    const second = parts[from + 2];
    if (content === undefined) return;
    const fitsAlone = this.fits(content, true);
    if (separator !== undefined && second !== undefined) {
      const fitsBoth = this.fits([content, separator, second], true);
      this.push([{ kind: "fill", parts, from: from + 2 }], columns, flat);
      this.push([separator], columns, fitsBoth);
    }
    this.printOne(content, columns, fitsAlone);
  }

  private fits(contents: Layout, alone = false): boolean {
    const columns = printWidth - this.writer.column;
    return this.measure.fits(contents, columns, alone ? undefined : this.rest);
  }

  private push(list: readonly Layout[], columns: number, flat: boolean): void {
    if (list.length === 0) return;
    const { rest } = this;
    const top = rest.depth++;
    rest.lists[top] = list;
    rest.nexts[top] = 0;
    rest.indents[top] = columns;
    rest.flats[top] = flat;
  }
}
