/** A number as Go's YAML writes it: integers of 64 bits in full, others with an exponent from a million on. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new Error(`A generator has a bug: ${value} is no JSON value.`);
  }
  if (Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 64) {
    return String(value);
  }
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  const sign = power < 0 ? "-" : "+";
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}
