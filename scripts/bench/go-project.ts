import type {
  ApiPlan,
  ClassPlan,
  FieldPlan,
  GroupPlan,
  KindPlan,
  Shape,
} from "./kinds.ts";
import { capitalized } from "./words.ts";

const goModule = "bench.example.io/project";

const packageImports: Readonly<Record<string, string>> = {
  "metav1.": `metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"`,
  "intstr.": `"k8s.io/apimachinery/pkg/util/intstr"`,
  "resource.": `"k8s.io/apimachinery/pkg/api/resource"`,
  "shared.": `shared "${goModule}/apis/shared/v1"`,
};

/** The same kinds as `typescriptFiles` writes, in Go, by path; `go.mod` and `go.sum` come from the pinned module. */
export function goFiles(plan: ApiPlan): ReadonlyMap<string, string> {
  const files = new Map([
    ["hack/boilerplate.go.txt", "// Copyright The Bench Authors.\n"],
    ["apis/shared/v1/doc.go", packageDoc()],
    ["apis/shared/v1/types.go", sharedSource(plan)],
  ]);
  for (const group of plan.groups) {
    const folder = `apis/${group.folder}/${group.version}`;
    files.set(`${folder}/doc.go`, packageDoc(group));
    for (const kind of group.kinds)
      files.set(`${folder}/${kind.name.toLowerCase()}.go`, kindSource(kind));
  }
  return files;
}

function packageDoc(group?: GroupPlan): string {
  const groupName = group ? `// +groupName=${group.group}\n` : "";
  return `// +k8s:deepcopy-gen=package
// +k8s:defaulter-gen=TypeMeta
// +k8s:openapi-gen=true
// +kubebuilder:object:generate=true
${groupName}
// Package v1 holds API types.
package v1
`;
}

function sharedSource(plan: ApiPlan): string {
  const body = [
    `// Hostname is a host name of the cluster's domain.
// +kubebuilder:validation:MaxLength=253
// +kubebuilder:validation:Pattern=\`^[a-z0-9.-]+$\`
type Hostname string`,
    ...plan.shared.map(structSource),
  ].join("\n\n");
  return fileSource(body);
}

function kindSource(kind: KindPlan): string {
  return fileSource(
    [...kind.classes.map(structSource), rootSource(kind)].join("\n\n"),
  );
}

function fileSource(body: string): string {
  const used = Object.entries(packageImports)
    .filter(([prefix]) => body.includes(prefix))
    .map(([, spec]) => `\t${spec}\n`);
  const imports = used.length > 0 ? `import (\n${used.join("")})\n\n` : "";
  return `package v1\n\n${imports}${body}\n`;
}

function structSource(plan: ClassPlan): string {
  const rule = plan.rule
    ? `// +kubebuilder:validation:XValidation:rule="${plan.rule.rule}",message="${plan.rule.message}"\n`
    : "";
  return `${comment(plan.doc)}${rule}type ${plan.name} struct {\n${plan.fields.map(fieldSource).join("\n")}}`;
}

function fieldSource(field: FieldPlan): string {
  const { name, optional, type } = field;
  const markers = [...(optional ? ["optional"] : []), ...markersOf(type)]
    .map((marker) => `\t// +${marker}\n`)
    .join("");
  const pointer = optional && isPointer(type) ? "*" : "";
  const json = `${name}${optional ? ",omitempty" : ""}`;
  return `${comment(field.doc, "\t")}${markers}\t${capitalized(name)} ${pointer}${typeSource(type)} \`json:"${json}"\`\n`;
}

function comment(lines: readonly string[], indent = ""): string {
  return lines.map((line) => `${indent}// ${line}\n`).join("");
}

function markersOf(type: Shape): string[] {
  const markers = [...rulesOf(type)];
  if ("default" in type) {
    const value = JSON.stringify(type.default);
    markers.push(`kubebuilder:default=${value}`, `default=${value}`);
  }
  if (type.shape === "classList")
    markers.push("listType=map", "listMapKey=name");
  if (type.shape === "texts" && type.set) markers.push("listType=set");
  return markers;
}

function rulesOf(type: Shape): string[] {
  const rule = (name: string, value: string | number) =>
    `kubebuilder:validation:${name}=${value}`;
  switch (type.shape) {
    case "text":
      return [
        rule("MaxLength", type.maxLength),
        ...(type.pattern === undefined
          ? []
          : [rule("Pattern", `\`${type.pattern}\``)]),
      ];
    case "integer":
      return [rule("Minimum", type.minimum), rule("Maximum", type.maximum)];
    case "enum":
      return [rule("Enum", type.values.join(";"))];
    case "texts":
    case "hosts":
      return [rule("MaxItems", type.maxItems)];
    case "boolean":
    case "builtin":
    case "shared":
    case "textMap":
    case "integerMap":
    case "class":
    case "classList":
    case "classMap":
      return [];
  }
}

function isPointer(type: Shape): boolean {
  switch (type.shape) {
    case "integer":
    case "boolean":
    case "builtin":
    case "class":
      return true;
    case "shared":
      return type.name !== "Hostname";
    case "text":
    case "enum":
    case "texts":
    case "hosts":
    case "textMap":
    case "integerMap":
    case "classList":
    case "classMap":
      return false;
  }
}

const builtins = {
  Quantity: "resource.Quantity",
  Duration: "metav1.Duration",
  Time: "metav1.Time",
  IntOrString: "intstr.IntOrString",
} as const;

function typeSource(type: Shape): string {
  switch (type.shape) {
    case "text":
    case "enum":
      return "string";
    case "integer":
      return `int${type.bits}`;
    case "boolean":
      return "bool";
    case "builtin":
      return builtins[type.name];
    case "shared":
      return `shared.${type.name}`;
    case "texts":
      return "[]string";
    case "hosts":
      return "[]shared.Hostname";
    case "textMap":
      return "map[string]string";
    case "integerMap":
      return "map[string]int32";
    case "class":
      return type.name;
    case "classList":
      return `[]${type.name}`;
    case "classMap":
      return `map[string]${type.name}`;
  }
}

function rootSource(kind: KindPlan): string {
  const scope = kind.cluster ? "Cluster" : "Namespaced";
  return `${comment(kind.doc)}// +k8s:deepcopy-gen:interfaces=k8s.io/apimachinery/pkg/runtime.Object
// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
// +kubebuilder:resource:path=${kind.plural},scope=${scope}
// +kubebuilder:printcolumn:name="Name of it",type=string,JSONPath=\`.spec.name\`
type ${kind.name} struct {
	metav1.TypeMeta   \`json:",inline"\`
	metav1.ObjectMeta \`json:"metadata,omitempty"\`

	Spec   ${kind.name}Spec    \`json:"spec"\`
	Status *${kind.name}Status \`json:"status,omitempty"\`
}`;
}
