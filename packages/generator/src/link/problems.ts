import { meantOrAll } from "../diagnostics/did-you-mean.ts";
import { defineProblems } from "../diagnostics/problem.ts";

/** What the reader says of sources that it cannot, or must not, make an API of. */
export const readerProblems = defineProblems("reader", {
  syntaxError: (text: string) => ({
    severity: "error",
    message: text.endsWith(".") ? text : `${text}.`,
    help: "The file does not parse as TypeScript; mend this first.",
  }),
  badTsconfig: (text: string) => ({
    severity: "error",
    message: `The tsconfig cannot be read: ${text.replace(/\.$/, "")}.`,
    help: "Mend it first: it says how the files of the project import each other.",
  }),
  noFiles: (folder: string) => ({
    severity: "error",
    message: `The API folder '${folder}' holds no TypeScript files.`,
    help: "Name the folders of API classes under 'apis' in the codegen script; patterns such as 'apis/*/*' are allowed.",
  }),
  moduleNotFound: (specifier: string) => ({
    severity: "error",
    message: `The module '${specifier}' cannot be found.`,
    help: "Mend the path, or install the package; path aliases come from the tsconfig.json beside the sources.",
  }),
  unknownName: (name: string, way?: string) => ({
    severity: "error",
    message: `There is no type '${name}' here.`,
    help: way ?? "Declare it, or import it with 'import type'.",
  }),
  notAType: (name: string, what: string) => ({
    severity: "error",
    message: `'${name}' is ${what}, which is no type of an API.`,
    help: "Name an exported class, interface, type alias or enum.",
  }),
  unsupportedType: (what: string, help: string) => ({
    severity: "error",
    message: `${what} cannot be a value of an API object.`,
    help,
  }),
  unresolvedType: (text: string) => ({
    severity: "error",
    message: `The type '${text}' does not resolve to one JSON shape.`,
    help: "Write out the shape as a class, a union of literals or a list; conditional types must not depend on a type parameter.",
  }),
  mixedUnion: () => ({
    severity: "error",
    message: "This union mixes types that no structural schema can tell apart.",
    help: "Use a union of literals; object types that share a property of literal type; IntOrString for an integer or a string; or unknown for any value.",
  }),
  ambiguousUnion: () => ({
    severity: "error",
    message:
      "The object types of this union share no property of literal type that tells them apart.",
    help: "Give each a required property such as 'type' with a literal of its own, or make one class with optional fields and '@ExactlyOneOf'.",
  }),
  mixedIntersection: () => ({
    severity: "error",
    message: "Only object types can be joined by '&'.",
    help: "Name one type here; constraints go into a type form such as Validate<string, { maxLength: 63 }>.",
  }),
  optionalByUndefined: (name: string) => ({
    severity: "error",
    message: `Field '${name}' says 'undefined' in its type, which JSON cannot hold.`,
    help: `Write '${name}?' to make it optional.`,
  }),
  missingType: (name: string) => ({
    severity: "error",
    message: `Field '${name}' has no type.`,
    help: "Write its type; 'unknown' keeps any value as it is.",
  }),
  mapKey: (text: string) => ({
    severity: "error",
    message: `The map's key type '${text}' is not 'string', and no schema can constrain a key.`,
    help: "Use Record<string, T> and say the rule in CEL: Rule<Record<string, T>, { rule: \"self.all(key, key.matches('^[a-z]+$'))\" }>.",
  }),
  mixedIndexSignature: () => ({
    severity: "error",
    message:
      "A type has either properties or an index signature: the API server refuses a schema with both.",
    help: "Move the free keys into a field of their own, of type Record<string, T>.",
  }),
  foreignMember: (what: string, name: string, help: string) => ({
    severity: "error",
    message: `An API class is a schema, and ${what}${name === "" ? "" : ` '${name}'`} has no place in one.`,
    help,
  }),
  badBase: (text: string) => ({
    severity: "error",
    message: `'${text}' is no class or interface that can be inlined here.`,
    help: "Extend an exported class, an interface, or Pick, Omit, Partial or Required of one.",
  }),
  classFromDeclarationFile: (name: string, owner: string) => ({
    severity: "error",
    message: `Class '${name}' of '${owner}' is known from a declaration file only, and those lose decorators.`,
    help: `'${owner}' must publish its TypeScript under the export condition 'source'; or declare the type in this project.`,
  }),
  notExported: (name: string) => ({
    severity: "error",
    message: `'${name}' is part of an API and is not exported, so generated code cannot name it.`,
    help: `Write 'export' before it.`,
  }),
  declaredTwice: (name: string) => ({
    severity: "error",
    message: `'${name}' is declared twice in this file, and its parts would have to be merged.`,
    help: "Write one declaration with all fields; 'extends' takes those of another.",
  }),
  circular: (text: string) => ({
    severity: "error",
    message: `'${text}' is defined by itself.`,
    help: "Take the fields from a class that does not in turn depend on this type.",
  }),
  tooDeep: (what: string) => ({
    severity: "error",
    message: `${what} takes more steps to work out than any API needs.`,
    help: "Write it out, or cut the recursion.",
  }),
  typeArguments: (name: string, wanted: number, given: number) => ({
    severity: "error",
    message: `'${name}' takes ${wanted} type ${wanted === 1 ? "argument" : "arguments"} and is given ${given}.`,
    help: "Give exactly those that it declares.",
  }),
  unknownField: (name: string, owner: string, known: readonly string[]) => ({
    severity: "error",
    message: `'${owner}' has no field '${name}'.`,
    help: meantOrAll(name, known, "Its fields are"),
  }),
  unknownMarker: (name: string, known: readonly string[]) => ({
    severity: "error",
    message: `There is no marker '${name}'.`,
    help: meantOrAll(name, known, "The markers are"),
  }),
  markerNotImported: (name: string) => ({
    severity: "error",
    message: `The decorator '${name}' is neither declared nor imported.`,
    help: `Write: import { ${name} } from "@kubewright/markers".`,
  }),
  markerNotCalled: (name: string) => ({
    severity: "error",
    message: `The marker '${name}' is not called.`,
    help: `Write '@${name}(...)' with its arguments, or '@${name}()' where it takes none.`,
  }),
  misplacedMarker: (name: string, target: string, allowed: string) => ({
    severity: "error",
    message: `The marker '${name}' stands on ${target}, where it means nothing.`,
    help: `It belongs on ${allowed}.`,
  }),
  repeatedMarker: (name: string) => ({
    severity: "error",
    message: `The marker '${name}' is given twice here.`,
    help: "Keep one, with all that both say.",
  }),
  markerArgument: (
    name: string,
    where: string,
    expected: string,
    hint: string,
  ) => ({
    severity: "error",
    message: `The marker '${name}' takes ${expected}${where === "" ? "" : ` at '${where}'`}.`,
    help: hint,
  }),
  unknownOption: (name: string, key: string, known: readonly string[]) => ({
    severity: "error",
    message: `The marker '${name}' knows no '${key}'.`,
    help: meantOrAll(key, known, "It knows"),
  }),
  notConstant: (what: string) => ({
    severity: "error",
    message: `A marker's argument must be known without running code, and this is ${what}.`,
    help: "Use literals, consts, enum members, and spreads, sums or templates of those.",
  }),
  unknownConstant: (name: string) => ({
    severity: "error",
    message: `'${name}' is no constant that can be found.`,
    help: "Declare it with 'const' in this file, or import it by name from a file that does.",
  }),
  noMetadata: (kind: string) => ({
    severity: "error",
    message: `Kind '${kind}' has no field 'metadata'.`,
    help: "Write 'metadata!: ObjectMeta;', with ObjectMeta from \"@kubewright/apimachinery/meta/v1\".",
  }),
  typeMetaMismatch: (field: string, says: string, marker: string) => ({
    severity: "error",
    message: `The class says ${field} '${says}' and its @Kind says '${marker}'.`,
    help: "Make them equal.",
  }),
  genericKind: (name: string) => ({
    severity: "error",
    message: `Kind '${name}' has type parameters, and a kind is one type.`,
    help: "Make the spec generic instead, and give it its arguments in the kind's class.",
  }),
  mixedGroupVersions: (folder: string, one: string, other: string) => ({
    severity: "error",
    message: `The folder '${folder}' holds kinds of '${one}' and of '${other}'.`,
    help: "Give each group version a folder of its own.",
  }),
  splitGroupVersion: (groupVersion: string, other: string) => ({
    severity: "error",
    message: `The group version '${groupVersion}' has kinds in the folder '${other}' too.`,
    help: "Keep the kinds of one group version in one folder: they share generated files.",
  }),
  duplicateKind: (kind: string, groupVersion: string, other: string) => ({
    severity: "error",
    message: `Kind '${kind}' of '${groupVersion}' is declared in '${other}' too.`,
    help: "A group version has one class a kind; rename one, or give it another version.",
  }),
  metadataOrder: (type: string) => ({
    severity: "error",
    message: `With emitDecoratorMetadata, this decorated field makes the module throw at import: '${type}' is a class that stands below, or an import that is no type.`,
    help: "Declare the class above this one, or import it with 'import type'.",
  }),
});
