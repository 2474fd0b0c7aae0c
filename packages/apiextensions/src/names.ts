const encoder = new TextEncoder();

/** The length of the text in UTF-8, as the server measures names. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const label1123 = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomain1123 = `${label1123}(\\.${label1123})*`;
const label1035 = "[a-z]([-a-z0-9]*[a-z0-9])?";
const labelKey = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const label1123Rule = new RegExp(`^${label1123}$`);
const subdomain1123Rule = new RegExp(`^${subdomain1123}$`);
const label1035Rule = new RegExp(`^${label1035}$`);
const labelKeyRule = new RegExp(`^${labelKey}$`);

function tooLong(
  text: string,
  max: number,
  unit: "bytes" | "characters" = "characters",
): string[] {
  return byteLength(text) > max ? [`must be no more than ${max} ${unit}`] : [];
}

function regexError(
  message: string,
  format: string,
  ...examples: string[]
): string {
  const list = examples.map((example) => `'${example}'`).join(",  or ");
  return `${message} (e.g. ${list}, regex used for validation is '${format}')`;
}

/** Why the text is no DNS-1123 subdomain; none when it is one. */
export function subdomainProblems(
  text: string,
  unit: "bytes" | "characters" = "characters",
): string[] {
  const problems = tooLong(text, 253, unit);
  if (!subdomain1123Rule.test(text))
    problems.push(
      regexError(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
        subdomain1123,
        "example.com",
      ),
    );
  return problems;
}

/** Why the text is no DNS-1123 label. */
export function labelProblems(text: string): string[] {
  const problems = tooLong(text, 63);
  if (label1123Rule.test(text)) return problems;
  if (subdomain1123Rule.test(text)) problems.push("must not contain dots");
  else
    problems.push(
      regexError(
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
        label1123,
        "my-name",
        "123-abc",
      ),
    );
  return problems;
}

/** Why the text is no DNS-1035 label. */
export function label1035Problems(text: string): string[] {
  const problems = tooLong(text, 63);
  if (!label1035Rule.test(text))
    problems.push(
      regexError(
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
        label1035,
        "my-name",
        "abc-123",
      ),
    );
  return problems;
}

const keyMessage =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

/** Why the text is no label key: an optional DNS prefix and a name. */
export function labelKeyProblems(text: string): string[] {
  const keyError = regexError(
    keyMessage,
    labelKey,
    "MyName",
    "my.name",
    "123-abc",
  );
  const parts = text.split("/");
  if (parts.length > 2)
    return [
      `a valid label key ${keyError} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  const problems: string[] = [];
  if (parts.length === 2) {
    const prefix = parts[0] ?? "";
    if (prefix === "") problems.push("prefix part must be non-empty");
    else
      for (const problem of subdomainProblems(prefix, "bytes"))
        problems.push(`prefix part ${problem}`);
  }
  const name = parts.at(-1) ?? "";
  if (name === "") problems.push("name part must be non-empty");
  for (const problem of tooLong(name, 63, "bytes"))
    problems.push(`name part ${problem}`);
  if (!labelKeyRule.test(name)) problems.push(`name part ${keyError}`);
  return problems;
}

/** Why the text is no label value. */
export function labelValueProblems(text: string): string[] {
  const problems = tooLong(text, 63, "bytes");
  if (text !== "" && !labelKeyRule.test(text))
    problems.push(
      regexError(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
        `(${labelKey})?`,
        "MyValue",
        "my_value",
        "12345",
      ),
    );
  return problems;
}

/** Why the text cannot be a segment of a URL path. */
export function pathSegmentProblems(text: string, isPrefix: boolean): string[] {
  if (!isPrefix && (text === "." || text === ".."))
    return [`may not be '${text}'`];
  return ["/", "%"]
    .filter((character) => text.includes(character))
    .map((character) => `may not contain '${character}'`);
}
