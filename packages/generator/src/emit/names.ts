/** Where a name is imported from: a file of the project, or a module specifier. */
export type Module = { readonly file: string } | { readonly specifier: string };

/** A name that the file it is printed in imports. */
export interface ImportedName {
  readonly kind: "imported";
  readonly name: string;
  readonly module: Module;
  /** Whether this use needs the type alone. */
  readonly typeOnly: boolean;
}

/** A name that the file it is printed in declares. */
export interface LocalName {
  readonly kind: "local";
  readonly name: string;
}

const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a text is one identifier. */
export function isIdentifier(text: string): boolean {
  return asciiIdentifier.test(text) || identifier.test(text);
}

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object has something of this name, be it a field of its own or not. */
export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/** A use of a module's export as a value. */
export function ref(name: string, module: Module): ImportedName {
  return { kind: "imported", name: checked(name), module, typeOnly: false };
}

/** A use of a module's export as a type. */
export function typeRef(name: string, module: Module): ImportedName {
  return { kind: "imported", name: checked(name), module, typeOnly: true };
}

/** A name that this file declares; imports of the same name are aliased. */
export function decl(name: string): LocalName {
  return { kind: "local", name: checked(name) };
}

function checked(name: string): string {
  if (isIdentifier(name)) return name;
  throw new Error(
    `A generator has a bug: ${JSON.stringify(name)} is no identifier.`,
  );
}
