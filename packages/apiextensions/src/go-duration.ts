const units: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

const whole = /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const term = /(\d*)(?:\.(\d*))?([a-zµμ]+)/g;
const beyond = 2n ** 63n;

/** Whether Go's time.ParseDuration takes the text: its sum, in nanoseconds, is a 64-bit integer. */
export function isGoDuration(text: string): boolean {
  if (!whole.test(text)) return false;
  let sum = 0n;
  for (const [, digits = "", fraction = "", unit = ""] of text.matchAll(term)) {
    const nanoseconds = units.get(unit) ?? 0n;
    const amount = BigInt(digits) * nanoseconds;
    sum += amount + partOf(nanoseconds, fraction);
    if (sum > beyond) return false;
  }
  return text.startsWith("-") || sum < beyond;
}

/** A fraction of a unit, of which Go reads as many digits as an integer holds, and calculates in floats. */
function partOf(nanoseconds: bigint, fraction: string): bigint {
  const digits = fraction.slice(0, 18);
  const scale = 10 ** digits.length;
  return BigInt(
    Math.trunc(Number(digits) * (Number(nanoseconds) / scale)) || 0,
  );
}
