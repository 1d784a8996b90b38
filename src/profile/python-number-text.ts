/** A number as Python's `repr` of a float: `1.0`, `0.5`, `1e-07`, `1e+16`, `inf`, `nan`. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa, power] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, "0");
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
  }
  // ECMAScript writes no exponent from 1e-6 to 1e21.
  const plain = String(value);
  return plain.includes(".") ? plain : `${plain}.0`;
}

/** A whole number that an int64 holds as Python's `repr` of an int, any other number as of a float. */
export function pythonInteger(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? BigInt(value).toString() : pythonFloat(value);
}
