/** What gopkg.in/yaml.v2 v2.4.0 writes for a text. */
export const goYamlScalars: readonly { value: string; yaml: string }[] = [];
