import type { DeclarationFact } from "../load/facts.ts";
import type { ClassDeclaration, Declaration } from "../model/declaration.ts";
import type { Kind } from "../model/kind.ts";
import type { ApiFunction, ApiPackage, Model } from "../model/model.ts";
import type { TypeId } from "../model/type.ts";
import { declare } from "./declarations.ts";
import { declarationOf } from "./declared.ts";
import { apiVersionOf, checkKind, kindOf, withStorage } from "./kinds.ts";
import { readerProblems } from "./problems.ts";
import { checkDecoratorOrder } from "./decorator-order.ts";
import { referencesOf } from "./references.ts";
import { lookup } from "./lookup.ts";
import type { Link, Scope } from "./scope.ts";

/** An API folder and the files of it that are read, absolute and sorted. */
export interface ApiFolder {
  readonly dir: string;
  readonly files: readonly string[];
}

/** Makes the model of some folders: their packages, and every declaration that is reachable from them. */
export function linkFolders(link: Link, folders: readonly ApiFolder[]): Model {
  noteSpecifiers(link, folders);
  const packages = folders.map((folder) => packageOf(link, folder));
  const stored = withStorage(packages.flatMap(({ kinds }) => kinds));
  const byType = new Map(stored.map((kind) => [kind.type, kind]));
  reportDuplicates(link, packages);
  reportSplit(link, packages);
  return {
    packages: packages.map((pkg) => ({
      ...pkg,
      kinds: pkg.kinds.map((kind) => byType.get(kind.type) ?? kind),
    })),
    declarations: reachable(link, packages),
  };
}

function noteSpecifiers(link: Link, folders: readonly ApiFolder[]): void {
  for (const file of folders.flatMap(({ files }) => files))
    for (const { from } of link.sources.facts(file)?.imports ?? []) {
      const resolved = link.sources.resolve(file, from);
      if (
        resolved?.kind === "file" &&
        link.sources.owner(resolved.file) !== undefined
      )
        link.specifiers.set(from, file);
    }
}

function packageOf(link: Link, { dir, files }: ApiFolder): ApiPackage {
  const own = files.flatMap((file) => fileDeclarations({ link, file }));
  const kinds = own.flatMap((declaration) =>
    declaration.kind === "class" ? checkedKind(link, declaration) : [],
  );
  const exported = own.filter((declaration) => declaration.exported);
  const [first] = kinds;
  for (const kind of kinds)
    if (first && apiVersionOf(kind) !== apiVersionOf(first))
      link.report(
        readerProblems.mixedGroupVersions(
          dir,
          apiVersionOf(first),
          apiVersionOf(kind),
        ),
        kind.span,
      );
  return {
    dir,
    ...(first && { group: first.group, version: first.version }),
    kinds: sorted(kinds, ({ kind }) => kind),
    declarations: sorted(
      [...exported, ...instancesUsedBy(link, own)],
      ({ name }) => name,
    ),
    functions: sorted(
      files.flatMap((file) => fileFunctions({ link, file })),
      ({ name }) => name,
    ),
  };
}

function sorted<T>(
  items: readonly T[],
  name: (item: T) => string,
): readonly T[] {
  return items.toSorted((a, b) =>
    name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0,
  );
}

/** What a file declares, generics apart: those exist only with their arguments. */
function fileDeclarations(scope: Scope): readonly Declaration[] {
  const facts = scope.link.sources.facts(scope.file);
  for (const { at, text } of facts?.syntaxErrors ?? [])
    scope.link.report(readerProblems.syntaxError(text), at);
  for (const { name, at } of facts?.redeclared ?? [])
    scope.link.report(readerProblems.declaredTwice(name), at);
  return Object.values(facts?.declarations ?? {}).flatMap((fact) => {
    if (fact.parameters.length > 0) return reportGenericKind(scope, fact);
    if (fact.kind === "class") checkDecoratorOrder(scope, fact);
    return declarationOf(scope, declare(scope, scope.file, fact)) ?? [];
  });
}

function reportGenericKind(scope: Scope, fact: DeclarationFact): [] {
  const kind =
    fact.kind === "class" &&
    fact.decorators.find(({ name }) => /(^|\.)Kind$/.test(name));
  if (kind) scope.link.report(readerProblems.genericKind(fact.name), kind.at);
  return [];
}

function checkedKind(
  link: Link,
  declaration: ClassDeclaration,
): readonly Kind[] {
  const kind = kindOf(declaration);
  if (kind === undefined) return [];
  checkKind(kind, declaration, link.report);
  return [kind];
}

function fileFunctions(scope: Scope): readonly ApiFunction[] {
  const facts = scope.link.sources.facts(scope.file);
  return (facts?.functions ?? []).map(
    ({ name, at, parameters, firstParameter }): ApiFunction => {
      const named =
        firstParameter?.t === "name" && !firstParameter.args
          ? firstParameter.name
          : undefined;
      const entity =
        named === undefined ? undefined : lookup(scope.link, scope.file, named);
      const type =
        entity?.kind === "declaration"
          ? declare(scope, entity.file, entity.fact)
          : undefined;
      const file = scope.link.sources.display(scope.file);
      return {
        name,
        file,
        parameters,
        span: at,
        ...(type !== undefined && { firstParameter: type }),
      };
    },
  );
}

/** The instances of generics that declarations lead to without leaving their folder. */
function instancesUsedBy(
  link: Link,
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const found = new Map<TypeId, Declaration>();
  const visit = (id: TypeId) => {
    const declaration = declarationOf({ link, file: "" }, id);
    if (declaration?.instanceOf === undefined || found.has(id)) return;
    found.set(id, declaration);
    referencesOf(declaration).forEach(visit);
  };
  for (const each of declarations) referencesOf(each).forEach(visit);
  return [...found.values()];
}

/** Every declaration that the packages lead to, by id; the ids are sorted, so that no order of reading shows. */
function reachable(
  link: Link,
  packages: readonly ApiPackage[],
): Model["declarations"] {
  const found = new Map<TypeId, Declaration>();
  const visit = (id: TypeId) => {
    if (found.has(id)) return;
    const declaration = declarationOf({ link, file: "" }, id);
    if (declaration === undefined) return;
    found.set(id, declaration);
    for (const next of referencesOf(declaration)) visit(next);
  };
  for (const pkg of packages) {
    for (const { id } of pkg.declarations) visit(id);
    for (const { type } of pkg.kinds) visit(type);
    for (const { firstParameter } of pkg.functions)
      if (firstParameter !== undefined) visit(firstParameter);
  }
  const ids = [...found.keys()].toSorted();
  reportUnexported(link, [...found.values()]);
  return Object.fromEntries(ids.map((id) => [id, found.get(id)!]));
}

/** A class that is part of an API must be exported: generated code names it. */
function reportUnexported(
  link: Link,
  declarations: readonly Declaration[],
): void {
  for (const { kind, exported, specifier, name, span } of declarations)
    if (kind === "class" && !exported && specifier === undefined)
      link.report(readerProblems.notExported(name), span);
}

function reportSplit(link: Link, packages: readonly ApiPackage[]): void {
  const homes = new Map<string, string>();
  for (const { dir, kinds } of packages)
    for (const kind of kinds.slice(0, 1)) {
      const groupVersion = apiVersionOf(kind);
      const other = homes.get(groupVersion);
      if (other !== undefined)
        link.report(
          readerProblems.splitGroupVersion(groupVersion, other),
          kind.span,
        );
      homes.set(groupVersion, other ?? dir);
    }
}

function reportDuplicates(link: Link, packages: readonly ApiPackage[]): void {
  const seen = new Map<string, string>();
  for (const { kinds } of packages)
    for (const kind of kinds) {
      const key = `${apiVersionOf(kind)} ${kind.kind}`;
      const other = seen.get(key);
      if (other !== undefined)
        link.report(
          readerProblems.duplicateKind(kind.kind, apiVersionOf(kind), other),
          kind.span,
        );
      seen.set(key, other ?? kind.span.file);
    }
}
