import type { ImportExtension } from "../generator.ts";
import type { Layout } from "./layout.ts";
import { namedBindings } from "./lists.ts";
import { specifierFrom } from "./module-specifier.ts";
import type { ImportedName, LocalName, Module } from "./names.ts";
import { globalNames } from "./global-names.ts";
import { stringLiteral } from "./string-literal.ts";

interface Import {
  readonly name: string;
  typeOnly: boolean;
}

/** The names that one file uses: what it declares itself, and what it imports from where. */
export class ImportTable {
  private readonly path: string;
  private readonly extension: ImportExtension;
  private readonly locals = new Set<string>();
  private readonly modules = new Map<string, Map<string, Import>>();
  private readonly specifiers = new Map<string, string>();
  /** Names that were noted: they are made once and used often. */
  private readonly noted = new Set<ImportedName | LocalName>();
  private aliases: Map<string, string> | undefined;

  constructor(path: string, extension: ImportExtension) {
    this.path = path;
    this.extension = extension;
  }

  /** Takes note of a name, and gives it as its module calls it. */
  note(name: ImportedName | LocalName): string {
    if (this.noted.has(name)) return name.name;
    this.noted.add(name);
    if (name.kind === "local") this.locals.add(name.name);
    else this.use(name);
    return name.name;
  }

  /** Whether a name has to be called otherwise than its module calls it. */
  hasAliases(): boolean {
    this.aliases ??= this.chooseAliases();
    for (const [key, alias] of this.aliases)
      if (!key.startsWith(`${alias} `)) return true;
    return false;
  }

  /** What a name is called in this file. */
  nameOf(name: ImportedName | LocalName): string {
    if (name.kind === "local" || this.isOwn(name)) return name.name;
    this.aliases ??= this.chooseAliases();
    const key = keyOf(this.specifierOf(name.module), name.name);
    return this.aliases.get(key) ?? name.name;
  }

  /** How this file names a module, worked out once. */
  private specifierOf(module: Module): string {
    if ("specifier" in module) return module.specifier;
    const known = this.specifiers.get(module.file);
    if (known !== undefined) return known;
    const specifier = specifierFrom(this.path, module, this.extension);
    this.specifiers.set(module.file, specifier);
    return specifier;
  }

  /** The import statements, sorted: packages first, then files. */
  statements(): Layout[] {
    return this.sortedModules().map(([specifier, imports]) => {
      const typeOnly = imports.every((each) => each.typeOnly);
      const bindings = imports.map(({ name, typeOnly: isType }) => {
        const prefix = isType && !typeOnly ? "type " : "";
        const alias = this.nameOf({
          kind: "imported",
          name,
          module: { specifier },
          typeOnly: isType,
        });
        return prefix + (alias === name ? name : `${name} as ${alias}`);
      });
      const from = stringLiteral(specifier);
      return [
        typeOnly ? "import type " : "import ",
        namedBindings(bindings),
        " from ",
        from,
        ";",
      ];
    });
  }

  private isOwn(name: ImportedName): boolean {
    return "file" in name.module && name.module.file === this.path;
  }

  private use(name: ImportedName): void {
    if (this.isOwn(name)) {
      this.locals.add(name.name);
      return;
    }
    const specifier = this.specifierOf(name.module);
    const imports = this.modules.get(specifier) ?? new Map<string, Import>();
    this.modules.set(specifier, imports);
    const known = imports.get(name.name);
    if (known) known.typeOnly &&= name.typeOnly;
    else imports.set(name.name, { name: name.name, typeOnly: name.typeOnly });
    this.aliases = undefined;
  }

  private sortedModules(): [string, Import[]][] {
    return [...this.modules]
      .sort(([a], [b]) => compareSpecifiers(a, b))
      .map(([specifier, imports]) => [
        specifier,
        [...imports.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      ]);
  }

  private chooseAliases(): Map<string, string> {
    const taken = new Set([...globalNames, ...this.locals]);
    const aliases = new Map<string, string>();
    for (const [specifier, imports] of this.sortedModules()) {
      for (const { name } of imports) {
        const alias = freeName(name, taken);
        taken.add(alias);
        aliases.set(keyOf(specifier, name), alias);
      }
    }
    return aliases;
  }
}

function keyOf(specifier: string, name: string): string {
  return `${name} ${specifier}`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) {
    const alias = `${name}_${n}`;
    if (!taken.has(alias)) return alias;
  }
}

function compareSpecifiers(a: string, b: string): number {
  const aIsFile = a.startsWith(".");
  if (aIsFile !== b.startsWith(".")) return aIsFile ? 1 : -1;
  return a < b ? -1 : 1;
}
