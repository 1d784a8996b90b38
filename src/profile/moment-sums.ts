import type { Value } from "../gate/value.ts";
import type { Moments } from "./profile.ts";

/**
 * Count, sum and the sums of the second to fourth powers of the deviations from the mean, of finite numbers. The sum is
 * kept in two parts (Neumaier), so that whole numbers add up exactly.
 *
 * Merging is stable but not associative to the last bit: whoever needs the same bits merges in the same order.
 *
 * Source: P. Pébay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical
 * moments (Sandia, 2008); for the second, T. Chan, G. Golub and R. LeVeque (1979).
 */
export class MomentSums {
  count = 0;
  sumHead = 0;
  sumTail = 0;
  mean = 0;
  /** What `mean` lacks of the mean by rounding. */
  meanTail = 0;
  second = 0;
  third = 0;
  fourth = 0;

  /** Adds the first `length` numbers, whose sum is `sumHead` and the rounding error `sumTail` of it. */
  addAll(numbers: Float64Array, length: number, sumHead: number, sumTail: number): void {
    if (length === 0) return;
    const mean = (sumHead + sumTail) / length;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0; i < length; i++) {
      const deviation = numbers[i] - mean;
      const square = deviation * deviation;
      first += deviation;
      second += square;
      third += square * deviation;
      fourth += square * square;
    }
    // What is left of the deviations corrects the rounding of the mean.
    const tail = first / length;
    fourth += tail * (-4 * third + 6 * tail * second);
    third -= 3 * tail * second;
    second -= tail * first;
    this.#join(length, mean, tail, Math.max(0, second), third, fourth);
    this.#addSum(sumHead);
    this.sumTail += sumTail;
  }

  merge(other: MomentSums): void {
    if (other.count === 0) return;
    this.#join(other.count, other.mean, other.meanTail, other.second, other.third, other.fourth);
    this.#addSum(other.sumHead);
    this.sumTail += other.sumTail;
  }

  /** The figures; `infinite` more numbers were infinite. */
  moments(infinite: number): Moments {
    const n = this.count;
    if (infinite > 0) return allUndefined("the column holds infinite values");
    if (n === 0) return { ...allUndefined("the column holds no number"), sum: { value: 0 } };
    const sum = finite(this.sumHead + this.sumTail);
    const mean = finite((this.sumHead + this.sumTail) / n);
    const variance = n > 1 ? finite(this.second / (n - 1)) : undefinedFor("a deviation needs two numbers");
    const deviation = variance.value === null ? variance : { value: Math.sqrt(variance.value) };
    const flat = n > 1 ? "all numbers are the same" : "a shape needs two numbers";
    // As scipy does: what is left of equal numbers is rounding, and no shape.
    const shaped = this.second / n > (2 ** -52 * this.mean) ** 2;
    return {
      sum,
      mean,
      variance,
      deviation,
      skewness: shaped ? finite((Math.sqrt(n) * this.third) / this.second ** 1.5) : undefinedFor(flat),
      excessKurtosis: shaped ? finite((n * this.fourth) / (this.second * this.second) - 3) : undefinedFor(flat),
    };
  }

  #join(count: number, mean: number, meanTail: number, second: number, third: number, fourth: number): void {
    const a = this.count;
    if (a === 0) {
      this.count = count;
      this.mean = mean;
      this.meanTail = meanTail;
      this.second = second;
      this.third = third;
      this.fourth = fourth;
      return;
    }
    const n = a + count;
    const delta = mean - this.mean + (meanTail - this.meanTail);
    const share = delta / n;
    const product = delta * share * a * count;
    this.fourth +=
      fourth +
      product * share * share * (a * a - a * count + count * count) +
      6 * share * share * (a * a * second + count * count * this.second) +
      4 * share * (a * third - count * this.third);
    this.third += third + product * share * (a - count) + 3 * share * (a * second - count * this.second);
    this.second += second + product;
    const moved = this.mean + share * count;
    this.meanTail += this.mean - moved + share * count;
    this.mean = moved;
    this.count = n;
  }

  #addSum(term: number): void {
    const head = this.sumHead;
    const next = head + term;
    this.sumTail += Math.abs(head) >= Math.abs(term) ? head - next + term : term - next + head;
    this.sumHead = next;
  }
}

function finite(value: number): Value {
  return Number.isFinite(value) ? { value } : undefinedFor("the numbers are too large for it");
}

function undefinedFor(reason: string): Value {
  return { value: null, reason };
}

function allUndefined(reason: string): Moments {
  const value = undefinedFor(reason);
  return { sum: value, mean: value, variance: value, deviation: value, skewness: value, excessKurtosis: value };
}
