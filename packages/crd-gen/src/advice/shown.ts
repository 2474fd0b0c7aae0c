import type { Json } from "@kubewright/generator";

/** A JSON value as a sentence shows it. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
