import type { JsonSchema } from "@kubewright/generator";

/** A field as `explain` shows it. */
export interface ShownField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly constraints: readonly string[];
  readonly fields: readonly ShownField[];
  readonly schema: JsonSchema;
}

/** What is said of a kind and a field of it. */
export interface Explanation {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
  /** How the version stands among the others. */
  readonly standing: string;
  /** `.spec.hosts`; "" for the kind itself. */
  readonly path: string;
  /** `file:line:column`. */
  readonly declared: string;
  readonly field: ShownField;
}

const width = 100;

/** The text of an explanation, in the order that `kubectl explain` has made familiar. */
export function renderText(explained: Explanation, recursive: boolean): string {
  const { group, kind, version, standing, path, declared, field } = explained;
  const required = field.required ? ", required" : "";
  const head = [
    `GROUP:     ${group}`,
    `KIND:      ${kind}`,
    `VERSION:   ${version} (${standing})`,
    ...(path === "" ? [] : [`FIELD:     ${path} <${field.type}>${required}`]),
    `DECLARED:  ${declared}`,
  ];
  const parts = [
    head.join("\n"),
    section("DESCRIPTION", wrap(field.description, "    ")),
    section(
      "RULES",
      field.constraints.flatMap((each) => wrap(each, "    ", "  ")),
    ),
    section(
      "FIELDS",
      recursive
        ? field.fields.flatMap((each) => tree(each, "    "))
        : field.fields.flatMap(listed),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  const text = lines.join("\n").trimEnd();
  return text === "" ? "" : `${title}:\n${text}`;
}

/** A field with its first paragraph and its rules. */
function listed(field: ShownField): readonly string[] {
  const [first = ""] = field.description.split("\n\n");
  const rules = field.constraints.join("; ");
  return [
    title(field, "    "),
    ...(first === "" ? [] : wrap(first, "        ")),
    ...(rules === "" ? [] : wrap(`(${rules})`, "        ")),
    "",
  ];
}

function tree(field: ShownField, indent: string): readonly string[] {
  return [
    title(field, indent),
    ...field.fields.flatMap((each) => tree(each, `${indent}  `)),
  ];
}

function title({ name, type, required }: ShownField, indent: string): string {
  return `${indent}${name} <${type}>${required ? " required" : ""}`;
}

/** Lines of a width that a terminal has, paragraphs and lists kept. */
function wrap(text: string, indent: string, hang = ""): readonly string[] {
  return inert(text)
    .split("\n")
    .flatMap((line) => wrapLine(line, indent, hang));
}

function wrapLine(
  line: string,
  indent: string,
  hang: string,
): readonly string[] {
  const lead = /^\s*/.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = `${indent}${lead}`;
  let empty = true;
  for (const word of line.trim().split(/\s+/)) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}${lead}${hang}`;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current.trimEnd()];
}

/** Text of users without what steers a terminal. */
function inert(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, (char) =>
    JSON.stringify(char).slice(1, -1),
  );
}
