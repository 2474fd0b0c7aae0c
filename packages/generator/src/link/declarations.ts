import type { DeclarationFact, TypeFact } from "../load/facts.ts";
import type {
  AliasDeclaration,
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
} from "../model/declaration.ts";
import type { Type, TypeId } from "../model/type.ts";
import { computedType } from "./computed.ts";
import { inheritedFields } from "./bases.ts";
import { docOf, fieldsOfMembers } from "./fields.ts";
import { enumValues } from "./evaluate.ts";
import { instanceName, typeKey } from "./instance-names.ts";
import { classMarkers } from "./marker-uses.ts";
import { readerProblems } from "./problems.ts";
import { lookupExport } from "./lookup.ts";
import { spanOf, type Entity, type Scope } from "./scope.ts";

type NameFact = Extract<TypeFact, { t: "name" }>;
type Declared = Extract<Entity, { kind: "declaration" }>;

const maxGenericDepth = 20;

/** A reference to a declaration by its name, or what a generic alias makes of its arguments. */
export function declaredType(
  scope: Scope,
  fact: NameFact,
  { file, fact: declared }: Declared,
): Type | undefined {
  const span = spanOf(scope, fact.at);
  const args = typeArguments(scope, fact, declared);
  if (args === undefined) return undefined;
  if (args.length === 0)
    return { kind: "ref", to: declare(scope, file, declared), span };
  const depth = (scope.depth ?? 0) + 1;
  if (depth > maxGenericDepth) {
    scope.link.report(
      readerProblems.tooDeep(`The generic '${fact.name}'`),
      span,
    );
    return undefined;
  }
  const types = new Map(
    declared.parameters.map(({ name }, index) => [name, args[index]!]),
  );
  const inner: Scope = { link: scope.link, file, types, depth };
  // Inside of the alias its parameters are open; at this place they are not.
  if (declared.kind === "alias" && isComputed(declared.type))
    return computedType(scope, fact);
  if (declared.kind === "alias" && !namesAnObject(declared.type)) {
    const type = scope.link.typeOf(inner, declared.type);
    return type && { ...type, span };
  }
  return { kind: "ref", to: instantiate(inner, declared, args), span };
}

function isComputed(fact: TypeFact): boolean {
  return fact.t === "other" && fact.what === "computed";
}

/** Whether a generic alias makes an object type, which is worth a declaration of its own. */
function namesAnObject(fact: TypeFact): boolean {
  switch (fact.t) {
    case "object":
      return fact.members.every((member) => member.kind !== "index");
    case "intersection":
      return true;
    default:
      return (
        fact.t === "name" &&
        ["Pick", "Omit", "Partial", "Required"].includes(fact.name)
      );
  }
}

function typeArguments(
  scope: Scope,
  fact: NameFact,
  declared: DeclarationFact,
): readonly Type[] | undefined {
  const given = fact.args ?? [];
  const { parameters, name } = declared;
  const required = parameters.filter(
    ({ fallback }) => fallback === undefined,
  ).length;
  if (given.length < required || given.length > parameters.length) {
    scope.link.report(
      readerProblems.typeArguments(name, parameters.length, given.length),
      spanOf(scope, fact.at),
    );
    return undefined;
  }
  const types = parameters.map(({ fallback }, index) =>
    scope.link.typeOf(scope, given[index] ?? fallback!),
  );
  return types.every((type) => type !== undefined) ? types : undefined;
}

/** Takes note of a declaration to be made, and returns its id. */
export function declare(
  scope: Scope,
  file: string,
  fact: DeclarationFact,
): TypeId {
  const { link } = scope;
  const id = `${link.sources.key(file)}#${fact.name}`;
  return noted(scope, id, file, fact, () => make({ link, file }, id, fact));
}

function instantiate(
  inner: Scope,
  fact: DeclarationFact,
  args: readonly Type[],
): TypeId {
  const id = `${inner.link.sources.key(inner.file)}#${fact.name}<${args.map(typeKey).join(",")}>`;
  const name = instanceName(inner.link, fact.name, args);
  return noted(inner, id, inner.file, fact, () => ({
    ...make(inner, id, fact),
    name,
    instanceOf: { name: fact.name, args },
  }));
}

function noted(
  scope: Scope,
  id: TypeId,
  file: string,
  fact: DeclarationFact,
  made: () => Declaration,
): TypeId {
  const { link } = scope;
  if (link.declarations.has(id) || link.pending.has(id)) return id;
  link.homes.set(id, { file, name: fact.name });
  link.pending.set(id, made);
  return id;
}

function make(scope: Scope, id: TypeId, fact: DeclarationFact): Declaration {
  switch (fact.kind) {
    case "class":
    case "interface":
      return makeClass(scope, id, fact);
    case "alias":
      return makeAlias(scope, id, fact);
    case "enum":
      return {
        ...base(scope, id, fact),
        kind: "enum",
        values: Object.values(enumValues(scope, fact)),
      } satisfies EnumDeclaration;
  }
}

function base(scope: Scope, id: TypeId, fact: DeclarationFact) {
  const specifier = specifierOf(scope, fact.name);
  const copy =
    specifier !== undefined &&
    hasFunction(scope, specifier, `deepCopy${fact.name}`);
  return {
    id,
    name: fact.name,
    doc: docOf(fact.doc),
    markers: fact.kind === "class" ? classMarkers(scope, fact.decorators) : [],
    span: spanOf(scope, fact.at),
    exported: isExported(scope, fact.name),
    ...(specifier !== undefined && { specifier }),
    ...(copy && { copyFunction: `deepCopy${fact.name}` }),
  };
}

function isExported(scope: Scope, name: string): boolean {
  const facts = scope.link.sources.facts(scope.file);
  return (
    facts?.exports.some(
      (entry) => entry.from === undefined && entry.local === name,
    ) ?? false
  );
}

/** The shortest specifier, of those that the folders' own files use, by which a package's declaration is imported. */
function specifierOf({ link, file }: Scope, name: string): string | undefined {
  if (link.sources.owner(file) === undefined) return undefined;
  const specifiers = [...link.specifiers.keys()].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return specifiers.find((specifier) => {
    const found = exported({ link, file }, specifier, name);
    return found?.kind === "declaration" && found.file === file;
  });
}

/** Whether the module of a specifier exports a function of that name. */
function hasFunction(scope: Scope, specifier: string, name: string): boolean {
  return exported(scope, specifier, name)?.kind === "function";
}

function exported(
  { link }: Scope,
  specifier: string,
  name: string,
): Entity | undefined {
  const resolved = link.sources.resolve(
    link.specifiers.get(specifier) ?? "",
    specifier,
  );
  return resolved?.kind === "file"
    ? lookupExport(link, resolved.file, name)
    : undefined;
}

type ClassFact = Extract<DeclarationFact, { kind: "class" | "interface" }>;

function makeClass(
  scope: Scope,
  id: TypeId,
  fact: ClassFact,
): ClassDeclaration {
  const { link, file } = scope;
  if (fact.kind === "class" && /\.d\.[cm]?ts$/.test(file)) {
    const owner = link.sources.owner(file) ?? link.sources.display(file);
    link.report(
      readerProblems.classFromDeclarationFile(fact.name, owner),
      spanOf(scope, fact.at),
    );
  }
  const own = fieldsOfMembers(scope, fact.members);
  const { fields, bases } = inheritedFields(scope, fact);
  const names = new Set(own.map(({ name }) => name));
  const all = [...fields.filter(({ name }) => !names.has(name)), ...own];
  return { ...base(scope, id, fact), kind: "class", fields: all, bases };
}

/** An alias whose type is refused stands as `unknown`: the run ends with that problem anyway. */
function makeAlias(
  scope: Scope,
  id: TypeId,
  fact: Extract<DeclarationFact, { kind: "alias" }>,
): AliasDeclaration {
  const type = scope.link.typeOf(scope, fact.type) ?? {
    kind: "unknown",
    span: spanOf(scope, fact.type.at),
  };
  return { ...base(scope, id, fact), kind: "alias", type };
}
