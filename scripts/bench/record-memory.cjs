// Loaded into a measured process: adds a line with its peak resident memory in kB to a file when it ends.
"use strict";
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const record = process.env.BENCH_MEMORY_RECORD;
  if (record) appendFileSync(record, `${process.resourceUsage().maxRSS}\n`);
});
