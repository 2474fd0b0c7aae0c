import { importDocuments } from "../src/index.ts";

/** The classes of the definitions in a text, by path. */
export function imported(text: string): {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const { files } = importDocuments([{ file: "given.yaml", text }], {
    report: ({ id, message }) => problems.push(`${id}: ${message}`),
  });
  return {
    problems,
    files: Object.fromEntries(files.map((file) => [file.path, file.text("")])),
  };
}
