/**
 * How long V8 is to watch a function before it optimises it: four times as long as it does by itself, in the terms of
 * the releases that Node 20 and 22 have. In that of Node 24 it makes no difference.
 */
const patience: Readonly<Record<string, readonly string[]>> = {
  "11": [`--interrupt-budget=${4 * 132 * 1024}`],
  "12": [
    "--invocation-count-for-maglev=1600",
    "--invocation-count-for-turbofan=12000",
  ],
};

const needed = ["node:crypto", "node:module", "node:url", "node:vm"];

/**
 * Has V8 optimise only what runs long: in a process that ends after a second, most of what it would optimise is over
 * before that pays, and the machine is busy with it meanwhile.
 */
export function expectShortLife(): void {
  const [release = ""] = process.versions.v8.split(".");
  const flags = patience[release];
  if (flags === undefined) return;
  // Node's own code comes compiled, but only for the flags that it was compiled with: what every run needs is loaded first.
  for (const name of needed) process.getBuiltinModule(name);
  void process.stdout;
  const v8 = process.getBuiltinModule("node:v8");
  for (const flag of flags) v8.setFlagsFromString(flag);
}
