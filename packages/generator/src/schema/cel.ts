/** The words of CEL that a field's name cannot be as it is. */
const reserved = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(
    " ",
  ),
);

const escapes: Readonly<Record<string, string>> = {
  __: "__underscores__",
  ".": "__dot__",
  "-": "__dash__",
  "/": "__slash__",
};

/** A field's name as rules write it, or nothing where no rule can name it. */
export function celName(name: string): string | undefined {
  if (reserved.has(name)) return `__${name}__`;
  const escaped = name.replace(/__|[./-]/g, (found) => escapes[found] ?? found);
  return /^[A-Za-z_]\w*$/.test(escaped) ? escaped : undefined;
}
