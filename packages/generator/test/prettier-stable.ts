import { format } from "prettier";
import type { Slot } from "../src/emit/code.ts";
import { SourceFile } from "../src/emit/source-file.ts";

/** The text of a file that holds one piece of code. */
export function textOf(...blocks: readonly Slot[]): string {
  const file = new SourceFile("apis/a/v1/zz_generated.test.ts", "test-gen");
  for (const block of blocks) file.add(block);
  return file.text("");
}

/** Expects Prettier to leave a text as it is. */
export async function expectStable(text: string): Promise<void> {
  expect(await format(text, { parser: "typescript" })).toBe(text);
}
