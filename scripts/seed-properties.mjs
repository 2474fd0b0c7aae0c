import fc from "fast-check";

// Property tests look at the same cases in every run; FUZZ_SEED looks at others, and FUZZ_RUNS at more.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
