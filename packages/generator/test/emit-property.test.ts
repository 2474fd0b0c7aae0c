import fc from "fast-check";
import { assign } from "../src/emit/assignment.ts";
import { code } from "../src/emit/code.ts";
import type { Slot } from "../src/emit/code.ts";
import { call, params, typeArgs, union } from "../src/emit/lists.ts";
import { lit } from "../src/emit/literal.ts";
import { decl, ref, typeRef } from "../src/emit/names.ts";
import type { Json } from "../src/model/json.ts";
import { expectStable, textOf } from "./prettier-stable.ts";

/** The short words that no name can be; longer ones do not come up by chance. */
const reserved = /^(as|do|if|in|of|for|let|new|try|var|any|get|set|is|never)$/;
const name = fc
  .stringMatching(/^[a-z][a-zA-Z0-9]{0,40}$/)
  .filter((word) => !reserved.test(word));
const typeName = fc.stringMatching(/^[A-Z][a-zA-Z0-9]{0,40}$/);
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 90 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.stringMatching(/^["'\\a </script>!-]{0,60}$/),
);
const key = fc.oneof(name, text, fc.constantFrom("__proto__", "1", "a-b", ""));
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      text,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.array(fc.integer(), { maxLength: 40 }),
    fc.array(tie("value"), { maxLength: 6 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 5 }).map(ownObject),
  ),
})).value;

function ownObject(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}

const argument: fc.Arbitrary<Slot> = fc.oneof(
  name,
  text.map((value) => lit(value)),
  fc.integer().map((value) => lit(value)),
  json.map((value) => lit(value)),
  fc.tuple(name, name).map(([f, x]) => call(f, [x])),
  fc.constantFrom("x", "y").map((x) => code`(${x}) => ${x}`),
);
const block = name.map(
  (x) => code`
    (${x}) => {
      return ${x};
    }
  `,
);
const args = fc
  .tuple(
    fc.array(argument, { maxLength: 4 }),
    fc.option(block, { nil: undefined }),
  )
  .map(([list, last]) => [...list, last]);
const callee = fc.oneof(
  name,
  fc.tuple(name, name).map(([a, b]) => `${a}Of.${b}`),
);

async function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), {
    numRuns: Number(process.env["FUZZ_RUNS"] ?? 150),
  });
}

describe("what is emitted is Prettier-stable", () => {
  it("for any JSON value, which comes back when the text is read", async () => {
    await holds(fc.tuple(name, json), async ([local, value]) => {
      const source = textOf(
        code`export const ${assign(decl(`x${local}`), lit(value))};`,
        code`export const ${decl("second")} = {
          a: ${lit(value)},
        };`,
      );
      await expectStable(source);
      const literal = textOf(code`(${lit(value)});`);
      const read: unknown = new Function(
        `return ${literal.slice(literal.indexOf("("))}`,
      )();
      expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    });
  }, 60_000);

  it("for any set of imports", async () => {
    const use = fc.tuple(
      typeName,
      fc.constantFrom(
        "apis/a/v1/one.ts",
        "apis/a/v1/two.ts",
        "apis/b/v1/one.ts",
        "@scope/package/v1",
      ),
      fc.boolean(),
    );
    await holds(fc.array(use, { maxLength: 30 }), async (uses) => {
      const blocks = uses.map(([local, where, isType]) => {
        const module = where.startsWith("@")
          ? { specifier: where }
          : { file: where };
        return isType
          ? code`export type ${decl(`T${local}`)} = ${typeRef(local, module)}[];`
          : code`use(${ref(local, module)});`;
      });
      await expectStable(textOf(...blocks));
    });
  }, 60_000);

  it("for calls, whatever their arguments", async () => {
    await holds(fc.tuple(callee, args), async ([f, list]) => {
      await expectStable(textOf(code`${call(f, list)};`));
      await expectStable(
        textOf(code`
        function f() {
          return ${call(f, list)};
        }
      `),
      );
    });
  }, 60_000);

  it("for assignments of calls and values", async () => {
    await holds(
      fc.tuple(name, callee, args, json),
      async ([local, f, list, value]) => {
        const left = code`const ${`x${local}`}`;
        await expectStable(textOf(code`${assign(left, call(f, list))};`));
        await expectStable(textOf(code`${assign(left, lit(value))};`));
      },
    );
  }, 60_000);

  it("for parameters, type arguments and unions", async () => {
    const list = fc.uniqueArray(typeName, { minLength: 1, maxLength: 6 });
    await holds(fc.tuple(name, list), async ([f, types]) => {
      const parameters = types.map((type, i) => code`${`p${i}`}: ${type}`);
      await expectStable(
        textOf(code`
        export function ${decl(`f${f}`)}${params(parameters)}: void {
          done();
        }
      `),
      );
      await expectStable(
        textOf(code`export type ${decl("X")} =${union(types)};`),
      );
      await expectStable(
        textOf(code`export type ${decl("X")} = Y${typeArgs(types)};`),
      );
    });
  }, 60_000);
});
