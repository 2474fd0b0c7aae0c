import { spaces } from "../print/spaces.ts";
import { textWidth } from "./text-width.ts";

/**
 * Gathers text line by line: no space before a newline, no two blank lines in a row, and none at the start or end of
 * a block, so that nothing that is left out of a template leaves a hole.
 */
export class TextWriter {
  private out = "";
  /** Columns used on the current line, up to what was written there since. */
  private measured = 0;
  private unmeasured = "";
  private newlines = 0;
  /** What was written last. */
  private last = "";

  /** Columns used on the current line. Few lines are asked for theirs. */
  get column(): number {
    if (this.unmeasured !== "") this.measured += textWidth(this.unmeasured);
    this.unmeasured = "";
    return this.measured;
  }

  write(text: string): void {
    if (text === "") return;
    if (this.newlines > 0) this.startLine(text);
    this.out += text;
    this.unmeasured += text;
    this.last = text;
  }

  /** Writes text of several lines, which ends at a column. */
  writeLines(text: string, column: number): void {
    if (this.newlines > 0) this.startLine(text);
    this.out += text;
    this.place(column);
    this.last = text;
  }

  /** Ends the line; the next one starts at a column. */
  newline(column: number): void {
    this.newlines++;
    this.place(column);
  }

  text(): string {
    return this.out;
  }

  private startLine(text: string): void {
    const blank =
      this.newlines > 1 && !/[{([]$/.test(this.last) && !/^[})\]]/.test(text);
    if (this.out !== "") this.out += blank ? "\n\n" : "\n";
    this.out += spaces(this.measured);
    this.newlines = 0;
  }

  private place(column: number): void {
    this.measured = column;
    this.unmeasured = "";
  }
}
