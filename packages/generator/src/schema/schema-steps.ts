import type { JsonSchema } from "./json-schema.ts";

/** One step of a path through a schema. */
export interface SchemaStep {
  /** Where the step leads; for a keyword that holds no schema, the schema that has it. */
  readonly node: JsonSchema;
  readonly isSchema: boolean;
  /** The keyword, and the name or number in it. */
  readonly names: readonly string[];
}

/** The steps of a path in the API server's spelling: `.properties[a.b].items.allOf[0].pattern`. */
export function stepsIn(root: JsonSchema, path: string): readonly SchemaStep[] {
  const steps: SchemaStep[] = [];
  let node = root;
  let rest = path;
  while (rest !== "") {
    const found = nextStep(node, rest);
    if (found === undefined) break;
    steps.push({ node: found.node, isSchema: true, names: found.names });
    node = found.node;
    rest = rest.slice(found.length);
  }
  for (const [, name, index] of rest.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g))
    steps.push({ node, isSchema: false, names: [name ?? index ?? ""] });
  return steps;
}

interface Found {
  readonly node: JsonSchema;
  readonly names: readonly string[];
  readonly length: number;
}

function nextStep(node: JsonSchema, path: string): Found | undefined {
  if (path.startsWith(".properties[")) return propertyStep(node, path);
  const [text = "", keyword = "", index] =
    /^\.(items|additionalProperties|not|allOf|anyOf|oneOf)(?:\[(\d+)\])?/.exec(
      path,
    ) ?? [];
  const value = node[keyword as keyof JsonSchema];
  const inner =
    index === undefined
      ? value
      : (value as readonly JsonSchema[] | undefined)?.[Number(index)];
  if (typeof inner !== "object" || Array.isArray(inner)) return undefined;
  return {
    node: inner as JsonSchema,
    names: index === undefined ? [keyword] : [keyword, index],
    length: text.length,
  };
}

/** A name may hold what ends it in the path, so the longest that fits is meant. */
function propertyStep(
  { properties = {} }: JsonSchema,
  path: string,
): Found | undefined {
  const start = ".properties[".length;
  const name = Object.keys(properties)
    .filter((each) => path.startsWith(`${each}]`, start))
    .toSorted((a, b) => b.length - a.length)[0];
  if (name === undefined) return undefined;
  return {
    node: properties[name]!,
    names: ["properties", name],
    length: start + name.length + 1,
  };
}
