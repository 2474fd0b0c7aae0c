import type { SchemaNode } from "./schema-node.ts";
import { boundsLength, type SchemaRules } from "./schema-rules.ts";

/** The number of characters, in code points. */
export function characterCount(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      count--;
      i++;
    }
  }
  return count;
}

/** Whether texts keep to the length, the pattern and the format of the schema. */
export function textCheck(node: SchemaNode): (value: string) => boolean {
  const { rules, matches, checkFormat } = node;
  const checks = [
    boundsLength(rules) ? lengthCheck(rules) : undefined,
    matches,
    checkFormat,
  ].filter((check) => check !== undefined);
  const [first, ...others] = checks;
  if (first === undefined) return () => true;
  if (others.length === 0) return first;
  return (value) => first(value) && others.every((check) => check(value));
}

function lengthCheck({
  minLength,
  maxLength,
}: SchemaRules): (value: string) => boolean {
  return (value) => {
    const { length } = value;
    // No text has more characters than code units, or less than half as many.
    if (length <= maxLength && length >= 2 * minLength) return true;
    const count = characterCount(value);
    return count <= maxLength && count >= minLength;
  };
}
