/** One step of a JSON path, and where it ends. */
export type PathStep =
  | {
      readonly step: "field";
      readonly name: string;
      readonly end: number;
      /** What is between quotes, if that is more than this name, since a dot parts names there too. */
      readonly quoted?: string;
    }
  | {
      readonly step: "items";
      readonly end: number;
      /** The paths that a filter compares something with, from an item. */
      readonly filters: readonly string[];
    };

/** The steps of a path as kubectl reads it, each with where it ends; nothing where it has what only values can answer. */
export function parseJsonPath(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  for (let at = 0; at < path.length;) {
    const found = path[at] === "." ? fieldStep(path, at) : bracket(path, at);
    const last = found?.at(-1);
    if (found === undefined || last === undefined) return undefined;
    steps.push(...found);
    at = last.end;
  }
  return steps;
}

/** The steps of a path as the scale subresource reads it: names between dots, and nothing else. */
export function parsePlainPath(path: string): readonly PathStep[] {
  let end = 0;
  return path
    .replace(/^\./, "")
    .split(".")
    .map((name) => {
      end += 1 + name.length;
      return { step: "field", name, end };
    });
}

/** A dot and a name, in which a backslash takes the next character as it is. */
function fieldStep(path: string, at: number): readonly PathStep[] | undefined {
  const [text = "", written = ""] =
    /^\.((?:\\.|[^.[\]*?\\])+)/s.exec(path.slice(at)) ?? [];
  if (text === "") return undefined;
  const name = written.replace(/\\(.)/gs, "$1");
  return [{ step: "field", name, end: at + text.length }];
}

const quoted = /^\['([^']*)'\]/;
const items = /^\[(?:\*|-?\d+|-?\d*:-?\d*(?::-?\d*)?)\]/;
const filter = /^\[\?\(((?:[^'"()]|'[^']*'|"[^"]*"|\([^()]*\))*)\)\]/;

function bracket(path: string, at: number): readonly PathStep[] | undefined {
  const rest = path.slice(at);
  const [named, key = ""] = quoted.exec(rest) ?? [];
  if (named !== undefined) return keySteps(key, at + named.length);
  const [text, test = ""] = items.exec(rest) ?? filter.exec(rest) ?? [];
  if (text === undefined) return undefined;
  return [{ step: "items", end: at + text.length, filters: filtersOf(test) }];
}

/** What is in quotes is read as it is behind a dot. */
function keySteps(key: string, end: number): readonly PathStep[] | undefined {
  const steps = parseJsonPath(`.${key}`);
  if (steps === undefined || steps.length === 1)
    return steps?.map((step) => ({ ...step, end }));
  return steps.map((step) => ({ ...step, end, quoted: key }));
}

function filtersOf(test: string): readonly string[] {
  const bare = test.replace(/"[^"]*"/g, '""');
  return [...bare.matchAll(/@((?:\.[\w-]+|\['[^']*'\])+)/g)].map(
    ([, path = ""]) => path,
  );
}
