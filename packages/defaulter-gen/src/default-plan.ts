import {
  apiFoldersOf,
  folderOf,
  ref,
  takesAlone,
  type ApiFunction,
  type ApiPackage,
  type Declaration,
  type Field,
  type ImportedName,
  type Model,
  type Report,
  type Type,
  type TypeId,
} from "@kubewright/generator";
import { defaultValueOf, type Below } from "./default-value.ts";
import { defaulterProblems } from "./problems.ts";

type ObjectBelow = Extract<Below, { kind: "object" }>;

/** What the file of one folder holds, and what defaults a value of each type. */
export interface DefaultPlan {
  readonly model: Model;
  /** The generated file. */
  readonly path: string;
  /** What gets a function, sorted by name. */
  readonly declarations: readonly Declaration[];
  /** Hand-written functions that take the place of generated ones. */
  readonly replaced: readonly ApiFunction[];
  /** Whether other files may import the function of a declaration. */
  isExported(declaration: Declaration): boolean;
  /** The fields of a class or of the object type that an alias names. */
  fieldsOf(declaration: Declaration): readonly Field[];
  /** Whether the objects of a declaration have defaults, or hand-written code that sets some. */
  needsSetter(declaration: Declaration): boolean;
  /** The function that defaults the objects of a declaration. */
  setterOf(declaration: Declaration): ImportedName;
  /** The hand-written `setDefaultsX` of a declaration. */
  hookOf(declaration: Declaration): ImportedName | undefined;
}

/** Plans the file of a folder; reports hand-written functions that have the name, but not the parameter. */
export function defaultPlanOf(
  model: Model,
  pkg: ApiPackage,
  report: Report,
): DefaultPlan {
  const own = new Map(pkg.declarations.map((each) => [each.id, each]));
  const hooks = handWritten(model, "setDefaults");
  const replacing = handWritten(model, "setObjectDefaults");
  for (const found of [hooks, replacing])
    for (const [id, func] of found)
      if (own.has(id)) checkSignature(func, own.get(id)!, report);
  const path = pathIn(pkg.dir);
  const folders = apiFoldersOf(model);
  const isLocal = (each: Declaration) =>
    own.has(each.id) || !isInFolder(each, folders);
  const search = new DefaultSearch(model, hooks, replacing);
  return {
    model,
    path,
    replaced: pkg.functions.filter((func) =>
      [...own.keys()].some((id) => replacing.get(id) === func),
    ),
    declarations: localDeclarations(search, pkg, isLocal).filter(
      (each) => !replacing.has(each.id),
    ),
    isExported: ({ id }) => own.has(id),
    fieldsOf: (declaration) => objectOf(model, declaration)?.fields ?? [],
    needsSetter: (declaration) => search.inDeclaration(declaration),
    setterOf(declaration) {
      const file = isLocal(declaration)
        ? (replacing.get(declaration.id)?.file ?? path)
        : pathIn(folderOf(declaration));
      return ref(setterName(declaration), { file });
    },
    hookOf(declaration) {
      const hook = hooks.get(declaration.id);
      return hook && ref(hook.name, { file: hook.file });
    },
  };
}

/** The name of the function that defaults what a declaration declares. */
export function setterName(declaration: Declaration): string {
  return `setObjectDefaults${declaration.name}`;
}

function pathIn(dir: string): string {
  return `${dir}/zz_generated.defaults.ts`;
}

function isInFolder(
  declaration: Declaration,
  folders: ReadonlySet<string>,
): boolean {
  const { specifier, exported, instanceOf } = declaration;
  return (
    specifier === undefined &&
    exported &&
    instanceOf === undefined &&
    folders.has(folderOf(declaration))
  );
}

function handWritten(
  model: Model,
  prefix: string,
): ReadonlyMap<TypeId, ApiFunction> {
  const found = new Map<TypeId, ApiFunction>();
  for (const { functions, declarations } of model.packages) {
    const byName = new Map(functions.map((func) => [func.name, func]));
    for (const { id, name } of declarations) {
      const func = byName.get(prefix + name);
      if (func !== undefined) found.set(id, func);
    }
  }
  return found;
}

function checkSignature(
  func: ApiFunction,
  declaration: Declaration,
  report: Report,
): void {
  if (!takesAlone(func, declaration))
    report(
      defaulterProblems.badSignature(func.name, declaration.name),
      func.span,
    );
}

function objectOf(
  model: Model,
  declaration: Declaration,
): ObjectBelow | undefined {
  if (declaration.kind === "class")
    return { kind: "object", fields: declaration.fields };
  if (declaration.kind === "enum") return undefined;
  const { kind } = declaration.type;
  if (kind !== "object" && kind !== "union") return undefined;
  const { below } = defaultValueOf(model, declaration.type);
  return below.kind === "object" ? below : undefined;
}

const none: readonly never[] = [];

/** Finds out what has defaults below it; each declaration is searched once. */
class DefaultSearch {
  readonly #known = new Map<TypeId, boolean>();
  readonly #model: Model;
  readonly #byHand: readonly ReadonlyMap<TypeId, ApiFunction>[];

  constructor(
    model: Model,
    ...byHand: readonly ReadonlyMap<TypeId, ApiFunction>[]
  ) {
    this.#model = model;
    this.#byHand = byHand;
  }

  inDeclaration(declaration: Declaration): boolean {
    const object = objectOf(this.#model, declaration);
    if (object === undefined) return false;
    const { kind, fields } = object;
    return this.#search({ kind, fields, declaration }, new Set());
  }

  /** The declarations that have functions, and that a declaration's values lead to. */
  declarationsIn(declaration: Declaration): readonly Declaration[] {
    const fields = objectOf(this.#model, declaration)?.fields ?? [];
    return fields.flatMap(({ type }) => this.#declarationsIn(type));
  }

  #declarationsIn(type: Type): readonly Declaration[] {
    const below = this.#belowOf(type);
    switch (below.kind) {
      case "nothing":
        return none;
      case "list":
      case "map":
        return this.#declarationsIn(below.element);
      case "object":
        return below.declaration
          ? [below.declaration]
          : below.fields.flatMap((field) => this.#declarationsIn(field.type));
    }
  }

  #belowOf(type: Type): Below {
    return defaultValueOf(this.#model, type).below;
  }

  #search(below: Below, path: Set<TypeId | Type>): boolean {
    switch (below.kind) {
      case "nothing":
        return false;
      case "list":
      case "map":
        // A list of itself, by way of an alias.
        if (path.has(below.element)) return false;
        path.add(below.element);
        return this.#inElement(below.element, path);
      case "object":
        return below.declaration === undefined
          ? this.#inFields(below.fields, path)
          : this.#inDeclared(below.declaration, below.fields, path);
    }
  }

  #inDeclared(
    { id }: Declaration,
    fields: readonly Field[],
    path: Set<TypeId | Type>,
  ): boolean {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    if (path.has(id)) return false;
    path.add(id);
    const found =
      this.#byHand.some((functions) => functions.has(id)) ||
      this.#inFields(fields, path);
    // In a cycle, only the first one knows that there is nothing.
    if (found || path.values().next().value === id) this.#known.set(id, found);
    return found;
  }

  #inFields(fields: readonly Field[], path: Set<TypeId | Type>): boolean {
    return fields.some((field) =>
      this.#inValue(field.type, path, field.markers),
    );
  }

  /** An element is never absent: its default counts where it is null, and must not be. */
  #inElement(type: Type, path: Set<TypeId | Type>): boolean {
    const value = defaultValueOf(this.#model, type);
    const isReplaced = value.default !== undefined && !value.nullable;
    return isReplaced || this.#search(value.below, path);
  }

  #inValue(
    type: Type,
    path: Set<TypeId | Type>,
    decorators: Field["markers"] = none,
  ): boolean {
    const value = defaultValueOf(this.#model, type, decorators);
    return value.default !== undefined || this.#search(value.below, path);
  }
}

/** What of a folder has defaults, and what it leads to that no other folder's file defaults; sorted by name. */
function localDeclarations(
  search: DefaultSearch,
  pkg: ApiPackage,
  isLocal: (declaration: Declaration) => boolean,
): readonly Declaration[] {
  const found = new Map<TypeId, Declaration>();
  const visit = (declaration: Declaration): void => {
    if (found.has(declaration.id) || !isLocal(declaration)) return;
    if (!search.inDeclaration(declaration)) return;
    found.set(declaration.id, declaration);
    search.declarationsIn(declaration).forEach(visit);
  };
  pkg.declarations.forEach(visit);
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
