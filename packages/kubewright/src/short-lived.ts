/** How much code a function runs before V8 looks whether to optimise it: four times Node 20's own figure. */
const budget = 4 * 132 * 1024;

/**
 * Has V8 optimise only what runs long: in a process that ends after a second, most of what it would optimise is over
 * before that pays, and the machine is busy with it meanwhile. Later releases of Node wait longer by themselves.
 */
export function expectShortLife(): void {
  if (!process.versions.v8.startsWith("11.")) return;
  const v8 = process.getBuiltinModule("node:v8");
  v8.setFlagsFromString(`--interrupt-budget=${budget}`);
}
