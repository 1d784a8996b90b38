import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TimeUnit, timestampText } from "../../../src/table/time-text.ts";
import { TimestampBytes } from "../../../src/table/timestamp-bytes.ts";

const units: readonly TimeUnit[] = ["seconds", "milliseconds", "microseconds", "nanoseconds"];
const ticks = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
  fc
    .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.constantFrom(1n, 1000n, 10n ** 6n, 10n ** 9n))
    .map(([seconds, scale]) => BigInt(seconds) * scale),
  fc.constantFrom(-1n, 0n, 1n, 951_782_400n, 951_868_799n, -62_167_219_200n, -62_167_219_201n, 253_402_300_800n),
);

describe("an instant as bytes", () => {
  it("is the text of the instant", () => {
    fc.assert(
      fc.property(ticks, fc.constantFrom(...units), fc.boolean(), (count, unit, utc) => {
        const writer = new TimestampBytes(unit, utc);
        writer.write(Number(count >> 32n), Number(count & 0xffffffffn));
        expect(writer.bytes.toString("latin1", 0, writer.length)).toBe(timestampText(count, unit, utc));
      }),
      { numRuns: 20_000 },
    );
  });
});
