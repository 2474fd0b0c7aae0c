import {
  call,
  code,
  decl,
  docComment,
  hardline,
  join,
  propertyKey,
  ref,
  typeRef,
  type Code,
  type Doc,
  type Layout,
} from "@kubewright/generator";

import type { DeclarationPlan, FieldPlan, MarkerPlan } from "../plan/plan.ts";
import { inlineLiteral } from "./inline-literal.ts";
import { afterSign } from "./type-layout.ts";

/** A declaration as it is printed. */
export function declarationCode(plan: DeclarationPlan): Code {
  return plan.d === "class" ? classCode(plan) : aliasCode(plan);
}

const markersModule = { specifier: "@kubewright/markers" };
const metaModule = { specifier: "@kubewright/apimachinery/meta/v1" };

function classCode({
  name,
  doc,
  markers,
  fields,
  isKind,
  base,
}: Extract<DeclarationPlan, { d: "class" }>): Code {
  const extended = base ? [" extends ", base] : "";
  const implemented = isKind
    ? [" implements ", typeRef("KubernetesObject", metaModule)]
    : "";
  const head = asCode([decl(name), extended, implemented]);
  if (fields.length === 0)
    return code`
      ${docOf(doc)}
      ${markers.map(decorator)}
      export class ${head} {}
    `;
  return code`
    ${docOf(doc)}
    ${markers.map(decorator)}
    export class ${head} {
      ${members(fields)}
    }
  `;
}

function aliasCode({
  name,
  doc,
  type,
}: Extract<DeclarationPlan, { d: "alias" }>): Code {
  return code`
    ${docOf(doc)}
    export type ${decl(name)} =${asCode(afterSign(type))};
  `;
}

function docOf(doc: Doc | undefined): Code | undefined {
  return doc && docComment(doc.text, doc.deprecated);
}

function decorator({ name, args }: MarkerPlan): Code {
  return call(
    asCode(["@", ref(name, markersModule)]),
    args.map((arg) => asCode(inlineLiteral(arg))),
  );
}

/** Fields with something above them are set apart by blank lines. */
function members(fields: readonly FieldPlan[]): Code {
  const rows = fields.map((field, i): Layout => {
    const before = fields[i - 1];
    const apart = before !== undefined && (isTall(field) || isTall(before));
    return apart ? [hardline, fieldCode(field)] : fieldCode(field);
  });
  return asCode(join(hardline, rows));
}

function isTall({ doc, markers }: FieldPlan): boolean {
  return doc !== undefined || markers.length > 0;
}

function fieldCode(field: FieldPlan): Code {
  const mark = field.optional ? "?" : "!";
  const key = [field.readonly ? "readonly " : "", keyOf(field.name), mark, ":"];
  return code`
    ${docOf(field.doc)}
    ${field.markers.map(decorator)}
    ${asCode([...key, afterSign(field.type), ";"])}
  `;
}

/** In a class `constructor` is a field's name only in brackets, and `__proto__` means nothing else. */
function keyOf(name: string): string {
  if (name === "constructor") return '["constructor"]';
  return name === "__proto__" ? name : propertyKey(name);
}

function asCode(layout: Layout): Code {
  return { kind: "code", parts: [layout] };
}
