/** One step of a JSON path. */
export type PathStep =
  | { readonly step: "field"; readonly name: string; readonly end: number }
  | { readonly step: "items"; readonly end: number };

/** The steps of a path as kubectl reads it, each with where it ends; nothing where it has what only values can answer. */
export function parseJsonPath(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] === "." ? fieldStep(path, at) : bracketStep(path, at);
    if (step === undefined) return undefined;
    steps.push(step);
    at = step.end;
  }
  return steps;
}

/** A dot and a name, in which a backslash takes the next character as it is. */
function fieldStep(path: string, at: number): PathStep | undefined {
  const [text = "", written = ""] =
    /^\.((?:\\.|[^.[\]*?\\])+)/s.exec(path.slice(at)) ?? [];
  if (text === "") return undefined;
  const name = written.replace(/\\(.)/gs, "$1");
  return { step: "field", name, end: at + text.length };
}

const quoted = /^\[(?:'([^']*)'|"([^"]*)")\]/;
const items =
  /^\[(?:\*|-?\d+|-?\d*:-?\d*(?::-?\d*)?|\?\((?:[^'"()]|'[^']*'|"[^"]*"|\([^()]*\))*\))\]/;

function bracketStep(path: string, at: number): PathStep | undefined {
  const rest = path.slice(at);
  const named = quoted.exec(rest);
  if (named !== null)
    return {
      step: "field",
      name: named[1] ?? named[2] ?? "",
      end: at + named[0].length,
    };
  const [text] = items.exec(rest) ?? [];
  return text === undefined
    ? undefined
    : { step: "items", end: at + text.length };
}
