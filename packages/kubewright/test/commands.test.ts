import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { memoryStore } from "@kubewright/generator/run";
import { breakingCommand } from "../src/breaking/breaking-command.ts";
import { explainCommand } from "../src/explain/explain-command.ts";
import { Misuse } from "../src/misuse.ts";
import { validateCommand } from "../src/validate/validate-command.ts";
import { launcher } from "./launcher.ts";

let root: string;

const script = `import { codegen, crdGen } from "kubewright";
await codegen({ apis: ["apis/*/*"], generators: [crdGen({ maxDescLen: 0 })] });
`;

const site = `import { Default, Kind, ListType, Rule, Validate } from "@kubewright/markers";
import type { int32, ObjectMeta } from "@kubewright/apimachinery/meta/v1";

/** Who may see a site. */
export type Audience = "Public" | "Private";

/** A door to the site. */
export class Port {
  name!: string;
  port!: int32;
}

export class SiteSpec {
  /** The name that the site is found under. */
  @Validate({ maxLength: 63 })
  host!: string;

  /**
   * How many servers answer.
   *
   * More cost more.
   */
  @Validate({ minimum: 1 })
  @Default(2)
  replicas?: int32;

  audience?: Audience;

  @ListType("map", ["name"])
  ports?: Port[];

  /** Free text. */
  notes?: Record<string, string>;
}

/** A site on the web. */
@Kind({ group: "web.example.com", version: "v1", shortNames: ["st"] })
@Rule({ rule: "self.metadata.name.size() < 20", message: "The name is too long." })
export class Site {
  metadata!: ObjectMeta;
  spec!: SiteSpec;
}
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function call(args: readonly string[], input = "") {
  const { NO_COLOR: _none, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, ...args],
    { cwd: root, env, input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function git(...args: string[]): void {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  const { status, stderr } = spawnSync("git", [...who, ...args], { cwd: root });
  if (status !== 0) throw new Error(String(stderr));
}

/** Wrong arguments are refused before anything is read. */
function misused(command: typeof breakingCommand) {
  return async (args: readonly string[], text: string) => {
    const done = command(args, memoryStore());
    await expect(done).rejects.toThrow(Misuse);
    await expect(done).rejects.toThrow(text);
  };
}

const places = (text: string) =>
  Array.from(
    text.matchAll(/^(\S+?:\d+):\d+ - \w+ (\S+):/gm),
    ([, place, id]) => `${place} ${id}`,
  );

beforeAll(() => {
  root = mkdtempSync(join(import.meta.dirname, ".commands-"));
  put("package.json", "{}");
  put("tsconfig.json", "{}");
  put("hack/update-codegen.ts", script);
  put("apis/web/v1/site.ts", site);
  call(["run", "hack/update-codegen.ts"]);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "config");
  git("commit", "--quiet", "--message=First");
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => {
  put("apis/web/v1/site.ts", site);
  rmSync(join(root, "kubewright.breaking.yaml"), { force: true });
});

describe("kubewright breaking", () => {
  const against = (...more: string[]) =>
    call(["breaking", "--against", "main", ...more]);
  const broken = site
    .replace("maxLength: 63", "maxLength: 40")
    .replace("  /** Free text. */\n  notes?: Record<string, string>;\n", "")
    .replace('"Public" | ', "");

  it("finds nothing where nothing changed, at a revision and in a folder", () => {
    const same = "No breaking changes against 'main' (1 kind compared).\n";
    expect(against()).toEqual({ status: 0, stderr: "", stdout: same });
    expect(call(["breaking", "--against", "config"]).stdout).toContain(
      "No breaking changes against 'config'",
    );
  });

  it("points at the source, whatever the committed manifests say of descriptions", () => {
    put("apis/web/v1/site.ts", broken);
    const { status, stdout, stderr } = against();
    expect([status, stdout]).toEqual([1, ""]);
    expect(places(stderr)).toEqual([
      "apis/web/v1/site.ts:13 breaking/field-removed",
      "apis/web/v1/site.ts:15 breaking/bound-tightened",
      "apis/web/v1/site.ts:27 breaking/enum-value-removed",
    ]);
    expect(stderr).toContain(
      "\n3 breaking changes against 'main' (1 kind compared).\n",
    );
  });

  it("compares kinds whose manifests changed, where descriptions are kept whole too", () => {
    put("hack/whole.ts", script.replace("maxDescLen: 0", 'outputDir: "whole"'));
    call(["run", "hack/whole.ts"]);
    const compare = () =>
      call(["breaking", "--against=whole", "--script=hack/whole.ts"]);
    expect(compare().stdout).toContain("(1 kind compared)");
    put("apis/web/v1/site.ts", site.replace("Free text", "Any text"));
    expect(compare().stdout).toContain("(1 kind compared)");
    put("apis/web/v1/site.ts", broken);
    expect(places(compare().stderr)).toHaveLength(3);
  });

  it("compares with where the branch left, if it is to: what others added since was not removed here", () => {
    git("checkout", "--quiet", "-b", "work");
    git("checkout", "--quiet", "main");
    put(
      "apis/web/v1/site.ts",
      site.replace("  /** Free text. */", "  added?: string;\n$&"),
    );
    call(["run", "hack/update-codegen.ts"]);
    git("commit", "--quiet", "--all", "--message=Add a field");
    git("checkout", "--quiet", "work");
    put("apis/web/v1/site.ts", site);
    const main = against();
    const left = call(["breaking", "--against", "main..."]);
    git("branch", "--force", "main", "work");
    expect(places(main.stderr)).toEqual([
      "apis/web/v1/site.ts:13 breaking/field-removed",
    ]);
    expect(left).toMatchObject({ status: 0, stderr: "" });
  });

  it("tells only what breaks those who are to be protected", () => {
    put("apis/web/v1/site.ts", broken);
    const { stdout, status } = against(
      "--protect",
      "clients",
      "--diagnostics=json",
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 2,
      against: "main",
      protect: ["clients"],
      changes: [
        {
          rule: "field-removed",
          kind: "Site",
          version: "v1",
          path: ".spec.notes",
        },
        { rule: "enum-value-removed", path: ".spec.audience" },
      ],
    });
  });

  it("lets pass what is allowed with a reason, and warns of what is allowed in vain", () => {
    put("apis/web/v1/site.ts", broken);
    const entry = (rule: string) =>
      `- { rule: ${rule}, kind: Site, reason: Nobody has one yet. }\n`;
    put(
      "kubewright.breaking.yaml",
      `allow:\n${["field-removed", "bound-tightened", "enum-value-removed", "scope-changed"].map(entry).join("")}`,
    );
    const { status, stdout, stderr } = against();
    expect(status).toBe(0);
    expect(places(stderr)).toEqual([
      "kubewright.breaking.yaml:5 breaking-input/unused-entry",
    ]);
    expect(stdout).toBe(
      "No breaking changes against 'main' (1 kind compared, 3 allowed).\n",
    );
  });

  it("works as its page says: in the workflow, and with the file that allows changes", () => {
    const page = readFileSync(
      join(import.meta.dirname, "../../../docs/breaking.md"),
      "utf8",
    );
    const [workflow = "", config = ""] = Array.from(
      page.matchAll(/```yaml\n(.*?)```/gs),
      ([, text]) => text,
    );
    const runs = Array.from(
      workflow.matchAll(/npx kubewright (breaking .*?)(?: \|)?$/gm),
      ([, args = ""]) =>
        args.replace("origin/$GITHUB_BASE_REF", "main").split(" "),
    );
    expect(runs.map((args) => call(args).status)).toEqual([0, 0]);
    put("apis/web/v1/site.ts", broken);
    put(
      "kubewright.breaking.yaml",
      config
        .replaceAll("CronTab", "Site")
        .replace("v1beta1", "v1")
        .replace(".spec.hosts", ".spec.notes"),
    );
    const { stderr } = against();
    expect(places(stderr)).toEqual([
      "apis/web/v1/site.ts:15 breaking/bound-tightened",
      "apis/web/v1/site.ts:27 breaking/enum-value-removed",
    ]);
  });

  it("does not compare classes that have errors, whatever these lack then", () => {
    put("apis/web/v1/site.ts", site.replace("spec!: SiteSpec", "spec!: Spec"));
    expect(against()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("reader/unknown-name"),
    });
    put("apis/web/v1/site.ts", site.replace("@Default", "@Defalt"));
    const { status, stderr } = against();
    expect(status).toBe(1);
    expect(stderr).toContain("reader/marker-not-imported");
    expect(stderr).toContain("nothing was compared");
  });

  it("knows a state that is not there from one that is empty", () => {
    expect(call(["breaking", "--against", "nowhere"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'nowhere' is neither a folder nor"),
    });
    expect(call(["breaking", "--against", "hack"])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("breaking-input/nothing-to-compare"),
    });
  });

  it.each([
    [[], "takes the state to compare with"],
    [["main"], "'main' stands alone"],
    [["--against", "main", "--script", "no.ts"], "no script 'no.ts'"],
    [
      ["--against=main", `--script=${join(import.meta.dirname, "no-crds.ts")}`],
      "makes no CustomResourceDefinitions",
    ],
    [["--agianst", "main"], "Did you mean '--against'?"],
    [["--against", "main", "--protect", "reader"], "Did you mean 'readers'?"],
    [["--against", "main", "--diagnostics", "xml"], "text or json"],
  ])("%j is misuse", misused(breakingCommand));
});

describe("kubewright validate", () => {
  const good =
    "apiVersion: web.example.com/v1\nkind: Site\nmetadata: { name: a }\nspec: { host: a }\n";
  const bad = good.replace("host: a", "hots: a");
  const other = "apiVersion: v2.example.com/v1\nkind: Other\n";

  it("takes files, folders, lists and what is piped in", () => {
    put("samples/good.yaml", `${good}---\n${good}`);
    put(
      "samples/more/list.json",
      JSON.stringify(
        {
          apiVersion: "v1",
          kind: "List",
          items: [
            {
              apiVersion: "web.example.com/v1",
              kind: "Site",
              metadata: { name: "b" },
              spec: { host: 1 },
            },
          ],
        },
        undefined,
        1,
      ),
    );
    const { status, stderr } = call(
      ["validate", "-f", "samples", "-f", "-"],
      bad,
    );
    expect(status).toBe(1);
    expect(places(stderr)).toEqual([
      "<stdin>:4 manifests/missing-field",
      "<stdin>:4 manifests/unknown-field",
      "samples/more/list.json:12 manifests/wrong-type",
    ]);
    expect(stderr).toContain(
      "Found 3 errors; 2 of 4 objects would be refused.",
    );
  });

  it("does not call nothing valid", () => {
    expect(call(["validate", "-f", "-"], "# nothing\n")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There are no objects in -."),
    });
    expect(call(["validate", "-f", "-"], "a: [").stderr).toContain(
      "\nFound 1 error.\n",
    );
  });

  it("knows the built-in kinds", () => {
    const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  ports: [{ port: "80" }]
  selectr: { app: web }
`;
    expect(places(call(["validate", "-f", "-"], service).stderr)).toEqual([
      "<stdin>:5 manifests/wrong-type",
      "<stdin>:6 manifests/unknown-field",
    ]);
  });

  it("passes over kinds that it does not know, if it is to", () => {
    const all = call(["validate", "-f", "-"], `${good}---\n${other}`);
    expect(all).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("manifests/unknown-kind"),
    });
    const known = call(
      ["validate", "-f", "-", "--ignore-unknown"],
      `${good}---\n${other}`,
    );
    expect(known).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "1 object checked, all valid; 1 object of unknown kinds passed over.\n",
    });
    const { stdout } = call(
      ["validate", "-f", "-", "--ignore-unknown", "--diagnostics", "json"],
      other,
    );
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      errors: 0,
      warnings: 0,
      objects: 0,
      invalid: 0,
      ignored: { "v2.example.com/v1 Other": 1 },
    });
  });

  it.each([
    [[], "-f config/samples"],
    [["-f", "none.yaml"], "no file 'none.yaml'"],
    [["a.yaml"], "files are named with -f"],
    [["-f", "packages/kubewright/bin"], "no YAML or JSON files in"],
  ])("%j is misuse", misused(validateCommand));
});

describe("kubewright explain", () => {
  it("prints a field's type, place, documentation and rules", () => {
    expect(call(["explain", "Site.spec.replicas"])).toEqual({
      status: 0,
      stderr: "",
      stdout: `GROUP:     web.example.com
KIND:      Site
VERSION:   v1 (served, stored)
FIELD:     .spec.replicas <integer>
DECLARED:  apis/web/v1/site.ts:25:3

DESCRIPTION:
    How many servers answer.

    More cost more.

RULES:
    default 2
    format int32
    at least 1
`,
    });
  });

  it("knows a kind by all of its names, and lists the fields inside of lists and objects", () => {
    const { stdout } = call(["explain", "st.spec"]);
    expect(call(["explain", "sites.spec"]).stdout).toBe(stdout);
    expect(stdout).toContain(`    replicas <integer>
        How many servers answer.
        (default 2; format int32; at least 1)
`);
    expect(stdout).toContain(`    ports <[]Port>
        (merged by name)
`);
    expect(
      call(["explain", "site.spec.ports[*]", "--recursive"]).stdout,
    ).toContain(
      "FIELDS:\n    name <string> required\n    port <integer> required\n",
    );
    expect(call(["explain", "site.spec.notes.any"]).stdout).toContain(
      "FIELD:     .spec.notes[*] <string>",
    );
    expect(call(["explain", "site"]).stdout).toContain(
      "    rule self.metadata.name.size() < 20 (The name is too long.)\n",
    );
    expect(call(["explain", "site.metadata"]).stdout).toContain(
      "labels <map[string]string>",
    );
  });

  it("knows the built-in kinds", () => {
    const { stdout } = call([
      "explain",
      "deployments.spec.template.spec.containers",
    ]);
    expect(stdout).toContain(`GROUP:     apps
KIND:      Deployment
VERSION:   v1 (built in)
FIELD:     .spec.template.spec.containers <[]Container>, required
`);
    expect(stdout).toContain("    resources <ResourceRequirements>\n");
    expect(
      call([
        "explain",
        "CustomResourceDefinition.spec.versions.schema",
        "--recursive",
      ]).stdout,
    ).toContain("openAPIV3Schema <JSONSchemaProps>\n");
    expect(
      call(["explain", "Pod.spec.containers.resources", "--recursive"]).stdout,
    ).toContain("limits <map[string]Quantity>\n");
    expect(call(["explain", "Event", "--api-version", "v1"]).stdout).toContain(
      "GROUP:     core\n",
    );
    expect(call(["explain", "Deploymnt"]).stderr).toContain(
      "Did you mean 'Deployment'?",
    );
  });

  it("gives the whole schema as JSON", () => {
    const { stdout } = call(["explain", "site.spec.host", "--output", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      group: "web.example.com",
      path: ".spec.host",
      declared: "apis/web/v1/site.ts:16:3",
      required: true,
      schema: { type: "string", maxLength: 63 },
    });
  });

  it("suggests what may have been meant", () => {
    const said = (...args: string[]) => call(["explain", ...args]);
    expect(said("Sit")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Did you mean 'Site'?"),
    });
    expect(said("Site.spec.hst").stderr).toContain("Did you mean 'host'?");
    expect(said("Site", "--api-version", "v2").stderr).toContain(
      "it has 'web.example.com/v1'",
    );
  });

  it.each([
    [[], "takes a kind"],
    [["Site", "Port"], "is given 'Port' too"],
    [["Site", "-o", "yaml"], "'--output' takes text or json"],
  ])("%j is misuse", misused(explainCommand));
});

it.each(["breaking", "explain", "validate"])(
  "%s has a help of its own",
  (name) => {
    expect(call([name, "--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`Usage: kubewright ${name}`),
    });
  },
);
