import {
  apiFoldersOf,
  folderOf,
  takesAlone,
  ref,
  type ApiFunction,
  type ApiPackage,
  type Declaration,
  type ImportedName,
  type Model,
  type Report,
  type Type,
  type TypeId,
} from "@kubewright/generator";
import { deepcopyProblems } from "./problems.ts";

/** What the file of one folder holds, and what copies a value of each type. */
export interface CopyPlan {
  readonly model: Model;
  /** The generated file. */
  readonly path: string;
  /** What gets a function, sorted by name. */
  readonly declarations: readonly Declaration[];
  /** The functions of other files of the folder that take the place of a generated one. */
  readonly handWritten: readonly ApiFunction[];
  /** Whether other files may import the function of a declaration. */
  isExported(declaration: Declaration): boolean;
  /** The function for the values of a type; absent where the generic copy does. */
  copierOf(type: Type): ImportedName | undefined;
}

/** Plans the file of a folder; reports hand-written functions that have the name, but not the parameter. */
export function copyPlanOf(
  model: Model,
  pkg: ApiPackage,
  report: Report,
): CopyPlan {
  const own = new Map(pkg.declarations.map((each) => [each.id, each]));
  const folders = apiFoldersOf(model);
  const isLocal = (declaration: Declaration) =>
    own.has(declaration.id) || isOutside(declaration, folders);
  const handWritten = handWrittenIn(pkg, own, report);
  const path = pathIn(pkg.dir);
  const files = new Map(handWritten.map(({ name, file }) => [name, file]));
  return {
    model,
    path,
    handWritten,
    declarations: localDeclarations(model, pkg, isLocal).filter(
      (each) => hasFunction(each) && !files.has(functionName(each)),
    ),
    isExported: ({ id }) => own.has(id),
    copierOf: (type) =>
      copier(model, type, (declaration) => {
        const name = functionName(declaration);
        if (!isLocal(declaration)) return foreignCopier(declaration);
        return ref(name, { file: files.get(name) ?? path });
      }),
  };
}

/** The name of the function that copies what a declaration declares. */
export function functionName(declaration: Declaration): string {
  return `deepCopy${declaration.name}`;
}

function pathIn(dir: string): string {
  return `${dir}/zz_generated.deepcopy.ts`;
}

/** Whether a declaration of the project stands in no API folder, so that every user has a function of its own. */
function isOutside(
  declaration: Declaration,
  folders: ReadonlySet<string>,
): boolean {
  return (
    declaration.specifier === undefined && !folders.has(folderOf(declaration))
  );
}

function foreignCopier(declaration: Declaration): ImportedName | undefined {
  const { specifier, copyFunction } = declaration;
  if (specifier === undefined)
    return ref(functionName(declaration), {
      file: pathIn(folderOf(declaration)),
    });
  return copyFunction === undefined
    ? undefined
    : ref(copyFunction.name, { specifier: copyFunction.specifier });
}

/** Whether a declaration has a function of its own, rather than being copied by another's or as JSON. */
function hasFunction(declaration: Declaration): boolean {
  const { kind, exported, markers, instanceOf } = declaration;
  if (kind === "enum" || (!exported && instanceOf === undefined)) return false;
  if (markers.some(({ name, args }) => name === "DeepCopy" && !args[0]))
    return false;
  if (kind === "class") return true;
  const { type } = declaration;
  return (
    type.kind === "union" || (type.kind === "object" && type.fields.length > 0)
  );
}

function copier(
  model: Model,
  type: Type,
  functionOf: (declaration: Declaration) => ImportedName | undefined,
): ImportedName | undefined {
  const declaration = declarationOf(model, type);
  if (declaration === undefined) return undefined;
  if (hasFunction(declaration)) return functionOf(declaration);
  return declaration.kind === "alias"
    ? copier(model, declaration.type, functionOf)
    : undefined;
}

function declarationOf(model: Model, type: Type): Declaration | undefined {
  return type.kind === "ref" ? model.declarations[type.to] : undefined;
}

function handWrittenIn(
  pkg: ApiPackage,
  own: ReadonlyMap<TypeId, Declaration>,
  report: Report,
): readonly ApiFunction[] {
  const byFunction = new Map(
    [...own.values()].map((each) => [functionName(each), each]),
  );
  return pkg.functions.filter((func) => {
    const declaration = byFunction.get(func.name);
    if (declaration === undefined) return false;
    if (!takesAlone(func, declaration))
      report(
        deepcopyProblems.badSignature(func.name, declaration.name),
        func.span,
      );
    return true;
  });
}

/** The folder's declarations, and those outside of all folders that they lead to; sorted by name. */
function localDeclarations(
  model: Model,
  pkg: ApiPackage,
  isLocal: (declaration: Declaration) => boolean,
): readonly Declaration[] {
  const found = new Set<Declaration>();
  const visit = (declaration: Declaration): void => {
    if (!isLocal(declaration) || found.has(declaration)) return;
    found.add(declaration);
    for (const type of typesIn(declaration)) visitType(type);
  };
  const visitType = (type: Type): void => {
    const declaration = declarationOf(model, type);
    if (declaration !== undefined) visit(declaration);
    for (const part of partsOf(type)) visitType(part);
  };
  pkg.declarations.forEach(visit);
  return [...found].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const none: readonly Type[] = [];

function typesIn(declaration: Declaration): readonly Type[] {
  switch (declaration.kind) {
    case "class":
      return declaration.fields.map(({ type }) => type);
    case "alias":
      return [declaration.type];
    case "enum":
      return none;
  }
}

function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
      return [type.item];
    case "map":
      return [type.value];
    case "object":
      return type.fields.map((field) => field.type);
    case "union":
      return type.members;
    case "scalar":
    case "literals":
    case "ref":
    case "unknown":
      return none;
  }
}
