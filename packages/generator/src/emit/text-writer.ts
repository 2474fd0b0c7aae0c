import { spaces } from "../print/spaces.ts";
import { textWidth } from "./text-width.ts";

/**
 * Gathers text line by line: no space before a newline, no two blank lines in a row, and none at the start or end of
 * a block, so that nothing that is left out of a template leaves a hole.
 */
export class TextWriter {
  /** Columns used on the current line. */
  column = 0;
  private out = "";
  private newlines = 0;
  private lastChar = "";

  write(text: string): void {
    if (text === "") return;
    if (this.newlines > 0) this.startLine(text);
    this.out += text;
    this.column += textWidth(text);
    this.lastChar = text.charAt(text.length - 1);
  }

  /** Writes text of several lines, which ends at a column. */
  writeLines(text: string, column: number): void {
    if (this.newlines > 0) this.startLine(text);
    this.out += text;
    this.column = column;
    this.lastChar = text.charAt(text.length - 1);
  }

  /** Ends the line; the next one starts at a column. */
  newline(column: number): void {
    this.newlines++;
    this.column = column;
  }

  text(): string {
    return this.out;
  }

  private startLine(text: string): void {
    const atStart = this.out === "";
    const blank =
      this.newlines > 1 &&
      !"{([".includes(this.lastChar) &&
      !"})]".includes(text.charAt(0));
    if (!atStart) this.out += blank ? "\n\n" : "\n";
    this.out += spaces(this.column);
    this.newlines = 0;
  }
}
