import type { PlacedDiagnostic } from "./placed.ts";

/** The text of diagnostics as a terminal shows them, each with its code frame and its way out. */
export function formatText(
  diagnostics: readonly PlacedDiagnostic[],
  colour = false,
): string {
  return diagnostics
    .map((each) => `${formatOne(each, colour ? painted : plain)}\n`)
    .join("\n");
}

/**
 * One JSON document: `{ "diagnostics": [...], "errors": n, "warnings": n }`, and what the run did where that is given:
 * `written` and `removed` (paths), `unchanged` (a number), `diff` (under --check).
 */
export function formatJson(
  diagnostics: readonly PlacedDiagnostic[],
  result: object = {},
): string {
  const count = (severity: string) =>
    diagnostics.filter((each) => each.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning") };
  const document = { diagnostics, ...counts, ...result };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

type Style = "error" | "warning" | "place" | "faint";
type Paint = (style: Style, text: string) => string;

const codes = { error: 31, warning: 33, place: 36, faint: 2 };
const plain: Paint = (_style, text) => text;
const painted: Paint = (style, text) =>
  `\u001b[${codes[style]}m${text}\u001b[0m`;

function formatOne(diagnostic: PlacedDiagnostic, paint: Paint): string {
  const { severity, id, message, help, frame } = diagnostic;
  const kind = `${paint(severity, severity)} ${paint("faint", id)}`;
  const place = placeOf(diagnostic);
  const first = `${place === "" ? "" : `${paint("place", place)} - `}${kind}: ${inert(message)}`;
  const gutter = " ".repeat(frame?.[1]?.indexOf("|") ?? 2);
  const carets = frame?.map((row) =>
    /^ *\| *\^+$/.test(row) ? paint(severity, row) : row,
  );
  const way = `${gutter}= help: ${inert(help)}`;
  return [first, ...(carets ? ["", ...carets] : []), way].join("\n");
}

function placeOf({ file, line, column }: PlacedDiagnostic): string {
  if (file === undefined) return "";
  return line === undefined ? inert(file) : `${inert(file)}:${line}:${column}`;
}

/** Text of users, on one line and without what steers a terminal. */
function inert(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (char) =>
    JSON.stringify(char).slice(1, -1),
  );
}
