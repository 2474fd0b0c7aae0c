import { createRequire } from "node:module";
import type * as TypeScript from "typescript";
import { code } from "../src/emit/code.ts";
import { docComment } from "../src/emit/doc-comment.ts";
import { lit } from "../src/emit/literal.ts";
import { expectStable, textOf } from "./prettier-stable.ts";

const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;

const polyglots = [
  "*/ globalThis.pwned = 1; /*",
  "*\\u002f globalThis.pwned = 1",
  "@ts-ignore",
  "  @deprecated not ours",
  "a\n@ts-expect-error",
  "<!-- a -->",
  "a\u2028@internal\u2029*/b",
  "a\r*/\r\nb",
  "'\"`${}\\\n\r\u2028*/]]>",
  "</script><script>",
  "**/",
  "/",
];

function parse(text: string): TypeScript.SourceFile {
  return ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true);
}

function shapeOf(node: TypeScript.Node): unknown[] {
  const children: unknown[] = [];
  node.forEachChild((child) => void children.push(shapeOf(child)));
  return [node.kind, children];
}

function fileWith(text: string): string {
  return textOf(code`
    ${docComment(text)}
    export const a = ${lit([text])};
  `);
}

describe("user text ends no comment and no string", () => {
  const benign = shapeOf(parse(fileWith("benign")));

  it.each(polyglots)("%j", async (text) => {
    const source = fileWith(text);
    expect(shapeOf(parse(source))).toEqual(benign);
    await expectStable(source);
  });

  it.each(polyglots)("%j adds no tag, and stays in the comment", (text) => {
    const [statement] = parse(fileWith(text)).statements;
    const [comment] = statement ? ts.getJSDocCommentsAndTags(statement) : [];
    const { tags } = comment as TypeScript.JSDoc;
    expect(tags).toBeUndefined();
    const read = ts.getTextOfJSDocComment(
      (comment as TypeScript.JSDoc).comment,
    );
    const undone = read?.replaceAll("*\\/", "*/").replaceAll("\\@", "@");
    const words = (it = ""): string[] => it.split(/\s+/).filter(Boolean);
    expect(words(undone)).toEqual(words(text));
  });

  it("has the tag of @deprecated where it is given apart", () => {
    const text = textOf(code`
      ${docComment("Old.", "Use b.")}
      export const a = 1;
    `);
    expect(text).toContain("/**\n * Old.\n *\n * @deprecated Use b.\n */\n");
  });
});
