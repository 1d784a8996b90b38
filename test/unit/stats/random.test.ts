import { describe, expect, test } from "vitest";
import { normalCdf } from "../../../src/stats/distributions.ts";
import { murmurHash128 } from "../../../src/stats/murmur-hash.ts";
import { createRandom, type Random, randomFromState } from "../../../src/stats/random.ts";
import { goodnessOfFit } from "./goodness-of-fit.ts";

const take = (count: number, random: Random): number[] => Array.from({ length: count }, () => random.nextUint32());

describe("the published algorithms", () => {
  test("xoshiro128** gives the reference sequence of state 1 2 3 4", () => {
    expect(take(10, randomFromState([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test("an array is filled with what single calls give, and the stream goes on behind it", () => {
    const [filled, single] = [createRandom(3), createRandom(3)];
    for (const count of [0, 1, 5, 300]) {
      const words = new Uint32Array(count);
      filled.fill(words);
      expect([...words]).toEqual(take(count, single));
    }
    expect(filled.nextUint32()).toBe(single.nextUint32());
  });

  // Computed by Appleby's C++ code (as packaged in mmh3) on the same words as little-endian bytes.
  test.each([
    { words: [], seed: 0, hash: [0, 0, 0, 0] },
    { words: [], seed: 1, hash: [2294590956, 1423049145, 1423049145, 1423049145] },
    { words: [1], seed: 0, hash: [3473875146, 1369206961, 1369206961, 1369206961] },
    { words: [1, 2], seed: 0, hash: [1088968520, 2754747998, 2146324054, 2146324054] },
    { words: [1, 2, 3], seed: 0, hash: [2231661078, 1890195055, 1938155055, 2449796603] },
    { words: [1, 2, 3, 4], seed: 0, hash: [936832535, 1028276893, 1035705367, 1533327389] },
    { words: [1, 2, 3, 4, 5], seed: 7, hash: [1621060191, 6133742, 1855092660, 1509579613] },
    {
      words: [0xffffffff, 0xdeadbeef, 0, 0x80000000, 42, 43, 44],
      seed: 0x9747b28c,
      hash: [3319087698, 1714872070, 3446216380, 3408752586],
    },
  ])("MurmurHash3_x86_128 of $words is the reference's", ({ words, seed, hash }) => {
    expect(murmurHash128(words, seed)).toEqual(hash);
  });
});

describe("seeding and splitting", () => {
  test("the numbers of a seed never change", () => {
    expect(take(4, createRandom(1))).toMatchInlineSnapshot(`
      [
        2276925386,
        2231350733,
        2050508599,
        1872451830,
      ]
    `);
    expect(take(4, createRandom(1).split("roc_auc").split(3))).toMatchInlineSnapshot(`
      [
        2064957776,
        3922160470,
        193676536,
        3285395973,
      ]
    `);
  });

  test("a child depends on seed and label only, not on what was drawn", () => {
    const fresh = createRandom("seed");
    const used = createRandom("seed");
    take(17, used);
    used.split("other").next();
    expect(take(5, used.split("slice"))).toEqual(take(5, fresh.split("slice")));
  });

  test("splitting draws nothing from the parent", () => {
    const split = createRandom(5);
    split.split("a");
    expect(take(5, split)).toEqual(take(5, createRandom(5)));
  });

  test("seeds and labels of other kinds, order or depth give other streams", () => {
    const root = createRandom(1);
    const streams = [
      root,
      createRandom("1"),
      createRandom(-1),
      createRandom(1.5),
      root.split(1),
      root.split("1"),
      root.split(""),
      root.split("a").split("b"),
      root.split("b").split("a"),
      root.split("ab"),
      root.split("\ud800"),
      root.split("\ud801"),
    ].map((random) => take(2, random).join());
    expect(new Set(streams).size).toBe(streams.length);
  });

  test("a seed or label that is not finite is refused", () => {
    expect(() => createRandom(Number.NaN)).toThrow(RangeError);
    expect(() => createRandom(1).split(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  test("sibling streams are uncorrelated", () => {
    const root = createRandom(11);
    const n = 50_000;
    const [a, b] = [root.split(0), root.split(1)];
    let product = 0;
    for (let i = 0; i < n; i++) product += (a.next() - 0.5) * (b.next() - 0.5);
    expect(Math.abs((12 * product) / Math.sqrt(n))).toBeLessThan(4);
  });

  test("the first draws of many children are uniform", () => {
    const root = createRandom(3);
    const counts = new Uint32Array(64);
    for (let label = 0; label < 64_000; label++) counts[root.split(label).nextUint32() >>> 26]++;
    expect(goodnessOfFit(counts, new Float64Array(64).fill(1 / 64))).toBeGreaterThan(1e-4);
  });
});

describe("variates", () => {
  test("next() stays below 1, uses 53 bits and is uniform", () => {
    const random = createRandom(8);
    const counts = new Uint32Array(100);
    let lowBits = 0;
    for (let i = 0; i < 200_000; i++) {
      const u = random.next();
      if (!(u >= 0 && u < 1)) expect.fail(`${u} is outside 0 … 1`);
      counts[Math.floor(u * 100)]++;
      if ((u * 2 ** 53) % 2 === 1) lowBits++;
    }
    expect(goodnessOfFit(counts, new Float64Array(100).fill(0.01))).toBeGreaterThan(1e-4);
    expect(Math.abs(lowBits - 100_000)).toBeLessThan(4 * Math.sqrt(50_000));
  });

  test.each([1, 2, 3, 7, 100, 3 * 2 ** 30, 2 ** 32])("below(%d) is uniform over all of its range", (n) => {
    const random = createRandom(n);
    const bins = Math.min(n, 12);
    const counts = new Uint32Array(bins);
    for (let i = 0; i < 60_000; i++) {
      const drawn = random.below(n);
      if (!(Number.isInteger(drawn) && drawn >= 0 && drawn < n)) expect.fail(`${drawn} is outside 0 … ${n - 1}`);
      counts[Math.floor((drawn / n) * bins)]++;
    }
    const shares = Float64Array.from(
      { length: bins },
      (_, i) => (Math.ceil(((i + 1) * n) / bins) - Math.ceil((i * n) / bins)) / n,
    );
    if (bins > 1) expect(goodnessOfFit(counts, shares)).toBeGreaterThan(1e-4);
    else expect(counts[0]).toBe(60_000);
  });

  test.each([0, -1, 1.5, 2 ** 32 + 1, Number.NaN])("below(%d) is refused", (n) => {
    expect(() => createRandom(1).below(n)).toThrow(RangeError);
  });

  test("normal() has the normal distribution", () => {
    const random = createRandom(21);
    const counts = new Uint32Array(20);
    for (let i = 0; i < 100_000; i++) counts[Math.min(19, Math.floor(normalCdf(random.normal()) * 20))]++;
    expect(goodnessOfFit(counts, new Float64Array(20).fill(0.05))).toBeGreaterThan(1e-4);
  });
});
