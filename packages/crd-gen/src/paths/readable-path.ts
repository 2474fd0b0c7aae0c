/** Why a server cannot read the JSON path of a column; nothing where it can. */
export function pathFault(path: string): string | undefined {
  let at = 0;
  let isBehindDescent = false;
  while (at < path.length) {
    const rest = path.slice(at);
    const isDescent = rest.startsWith("..");
    if (isDescent && isBehindDescent) return "'..' stands twice";
    const part = partOf(rest);
    if (typeof part === "string") return part;
    isBehindDescent = isDescent;
    at += part.length;
  }
  return undefined;
}

interface Part {
  readonly length: number;
}

const name = /^(?:\\.|[^ \t\r\n.,[\]$@{}\\])*/s;

function partOf(rest: string): Part | string {
  if (rest.startsWith("[?(")) return filterPart(rest);
  if (rest.startsWith("..")) return { length: 2 };
  if (rest.startsWith("[")) return bracketPart(rest);
  const [first = ""] = rest;
  if (first === ".") return { length: 1 + lengthOf(name, rest.slice(1)) };
  if (/["']/.test(first)) return quotedPart(rest, first);
  if (/[ @$]/.test(first)) return { length: 1 };
  if (/[-+\d]/.test(first)) return { length: lengthOf(/^[-+]?[\d.]*/, rest) };
  if (/[\p{L}_]/u.test(first)) return { length: lengthOf(name, rest) };
  return `'${first}' has no meaning there`;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function quotedPart(rest: string, quote: string): Part | string {
  const end = rest.indexOf(quote, 1);
  return end < 0 ? `${quote} is not closed` : { length: end + 1 };
}

function bracketPart(rest: string): Part | string {
  const end = rest.indexOf("]");
  if (end < 0) return "'[' is not closed";
  const inside = rest.slice(1, end);
  const parts = inside === "*" ? [] : inside.split(",");
  const bad = parts.find((part) => !isIndex(part.trim(), parts.length > 1));
  return bad === undefined
    ? { length: end + 1 }
    : `'[${bad.trim()}]' is neither an index nor a key in single quotes`;
}

function isIndex(text: string, isOneOfSome: boolean): boolean {
  return (
    /^'[^']*'$|^-?\d*(:-?\d*)?(:-?\d*)?$/.test(text) ||
    (isOneOfSome && text === "*")
  );
}

function filterPart(rest: string): Part | string {
  const [whole] =
    /^\[\?\((?:[^'")\n]|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")*\)\]/.exec(
      rest,
    ) ?? [];
  return whole === undefined
    ? "a filter ends with ')]'"
    : { length: whole.length };
}
