import { argumentSpan, type Kind, type Span } from "@kubewright/generator";

/** Where `@Kind` gives an option, `shortNames/0`, say; the class's name where it does not. */
export function optionPlace(kind: Kind, option: string): Span {
  return gives(kind, option)
    ? argumentSpan(kind.marker, `/0/${option}`)
    : kind.span;
}

/** The version that gives an option which all share. */
export function giverOf(
  kinds: readonly Kind[],
  option: string,
): Kind | undefined {
  return kinds.find((kind) => gives(kind, option));
}

function gives({ marker }: Kind, option: string): boolean {
  const name = option.split("/")[0] ?? "";
  return Object.hasOwn(Object(marker.args[0]) as object, name);
}
