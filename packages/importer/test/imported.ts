import { importDefinitions } from "../src/index.ts";

/** The classes of the definitions in a text, by path. */
export function imported(text: string): {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const { files } = importDefinitions(
    [{ file: "given.yaml", text }],
    ({ id, message }) => problems.push(`${id}: ${message}`),
  );
  return {
    problems,
    files: Object.fromEntries(files.map((file) => [file.path, file.text("")])),
  };
}
