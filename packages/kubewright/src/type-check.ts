import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What the type checker said of a project. */
export interface TypeCheck {
  readonly passed: boolean;
  readonly output: string;
}

const packages = ["typescript", "typescript7", "@typescript/native-preview"];

/** The native TypeScript compiler (7 or later) that a folder's packages give, if any. */
export function findTypeChecker(root: string): string | undefined {
  const require = createRequire(join(root, "package.json"));
  for (const name of packages) {
    try {
      const manifest = require.resolve(`${name}/package.json`);
      const { version, bin } = JSON.parse(readFileSync(manifest, "utf8")) as {
        readonly version: string;
        readonly bin: Readonly<Record<string, string>>;
      };
      const [program] = Object.values(bin);
      if (Number.parseInt(version, 10) >= 7 && program !== undefined)
        return join(dirname(manifest), program);
    } catch {
      // Not installed: the next name.
    }
  }
  return undefined;
}

/** Checks a project's types in a process of its own. */
export function startTypeCheck(
  program: string,
  tsconfig: string,
  cwd: string,
): Promise<TypeCheck> {
  return new Promise((resolve, reject) => {
    const args = [program, "--noEmit", "--pretty", "false", "-p", tsconfig];
    // Most runs start no process, and Node loads its network for it.
    const { spawn } = process.getBuiltinModule("node:child_process");
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        passed: code === 0,
        output: Buffer.concat(chunks).toString("utf8"),
      }),
    );
  });
}
