import { ref, typeRef } from "./names.ts";
import type { ImportedName } from "./names.ts";

const codegen = "@kubewright/apimachinery/codegen/v1";
const meta = "@kubewright/apimachinery/meta/v1";

/** One runtime name that generated code uses. */
interface RuntimeName {
  readonly name: string;
  readonly specifier: string;
  readonly type?: true;
}

/** Every runtime name that generated code may use; a test resolves each against the real exports. */
export const runtimeNames = {
  copyField: { name: "copyField", specifier: codegen },
  copyList: { name: "copyList", specifier: codegen },
  copyMap: { name: "copyMap", specifier: codegen },
  Fields: { name: "Fields", specifier: codegen, type: true },
  deepCopyJson: { name: "deepCopyJson", specifier: codegen },
  defaultItems: { name: "defaultItems", specifier: codegen },
  defaultObject: { name: "defaultObject", specifier: codegen },
  defaultValues: { name: "defaultValues", specifier: codegen },
  eachItem: { name: "eachItem", specifier: codegen },
  eachValue: { name: "eachValue", specifier: codegen },
  isObjectOf: { name: "isObjectOf", specifier: codegen },
  newObject: { name: "newObject", specifier: codegen },
  ownValue: { name: "ownValue", specifier: codegen },
  replaceNullItems: { name: "replaceNullItems", specifier: codegen },
  replaceNullValues: { name: "replaceNullValues", specifier: codegen },
  setAbsent: { name: "setAbsent", specifier: codegen },
  setUnset: { name: "setUnset", specifier: codegen },
  Writable: { name: "Writable", specifier: codegen, type: true },
  KubernetesList: { name: "KubernetesList", specifier: meta, type: true },
  Scheme: {
    name: "Scheme",
    specifier: "@kubewright/apimachinery",
    type: true,
  },
} as const satisfies Readonly<Record<string, RuntimeName>>;

/** The runtime's names, to stand in the slots of templates. */
export const runtime = Object.fromEntries(
  Object.entries<RuntimeName>(runtimeNames).map(([key, row]) => {
    const use = row.type ? typeRef : ref;
    return [key, use(row.name, { specifier: row.specifier })];
  }),
) as { readonly [K in keyof typeof runtimeNames]: ImportedName };
