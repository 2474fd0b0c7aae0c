import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { FileHashes, memoryStore, prepare } from "@kubewright/generator/run";
import {
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
  registerGen,
} from "../src/index.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures");

/** API files of the fixtures, most of them with a mistake already. */
const sources = ["crontab", ...namesIn("errors"), ...namesIn("first-mistakes")]
  .map((name) => join(fixtures, name, "apis"))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /^(?!.*zz_generated).*\.ts$/.test(path))
      .map((path) => readFileSync(join(folder, path), "utf8")),
  );

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(fixtures, folder))
    .map((name) => `${folder}/${name}`)
    .filter((name) => readdirSync(join(fixtures, name)).includes("apis"));
}

function tokensOf(text: string): readonly string[] {
  const token =
    /[A-Za-z_$][\w$]*|\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[^]*?\*\/|\s+|[^]/g;
  return text.match(token) ?? [];
}

const token = fc.oneof(
  fc.constantFrom(...new Set(sources.flatMap(tokensOf))),
  fc.constantFrom(
    ..."constructor __proto__ 1e999 -0 `` [] {} () => ... ? ! # @ < > & | keyof typeof infer this import export".split(
      " ",
    ),
  ),
);

/** Puts a token, or nothing, in the place of some others. */
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  removed: fc.integer({ min: 0, max: 2 }),
  put: fc.option(token, { nil: "" }),
});

const oddSource = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(edit, { minLength: 1, maxLength: 4 }),
  )
  .map(([source, edits]) => {
    const tokens = [...tokensOf(source)];
    for (const { place, removed, put } of edits)
      tokens.splice(Math.floor(place * tokens.length), removed, put);
    return tokens.join("");
  });

test("whatever a file says, a run ends with files or with problems", () => {
  // Inside of the repository, so that its packages are found.
  const root = mkdtempSync(join(import.meta.dirname, ".odd-"));
  const folder = join(root, "apis/web/v1");
  mkdirSync(folder, { recursive: true });
  const generators = [
    deepcopyGen(),
    defaulterGen(),
    registerGen(),
    openapiGen(),
    crdGen(),
  ];
  try {
    fc.assert(
      fc.property(oddSource, (source) => {
        writeFileSync(join(folder, "website.ts"), source);
        const { failed, diagnostics } = prepare(
          [{ root, apis: ["apis/*/*"], generators }],
          {
            cwd: root,
            files: new FileHashes(),
            values: memoryStore(),
            version: "",
            generators: [],
            earlier: [],
          },
        );
        expect(failed).toBe(
          diagnostics.some(({ severity }) => severity === "error"),
        );
      }),
      { seed: 7, numRuns: 400 },
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}, 60_000);
