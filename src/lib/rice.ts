/**
 * Rows of rising whole numbers in few bits: the gap to the number before, by Rice's code (R. F. Rice, 1979; the
 * parameter after Golomb, 1966). Gaps of chance take half a bit each more than they must.
 */

/** Bits of a gap that are written as they are, for `count` numbers below `range`; the same on both sides. */
export function parameterOf(count: number, range: number): number {
  // Not by a logarithm, whose last bit may differ between engines.
  return 31 - Math.clz32(Math.max(1, (Math.LN2 * range) / count));
}

/**
 * Codes rising numbers.
 * @param numbers rising, from 0, below `range`
 * @param range at most 2^31
 */
export function encodeRising(numbers: readonly number[], range: number): Uint8Array {
  const low = parameterOf(numbers.length, range);
  const gaps = numbers.map((number, nth) => (nth ? number - numbers[nth - 1]! - 1 : number));
  const bits = gaps.reduce((sum, gap) => sum + (gap >>> low) + 1 + low, 0);
  const bytes = new Uint8Array(Math.ceil(bits / 8));
  let at = 0;
  const set = () => (bytes[at >>> 3]! |= 0x80 >>> (at & 7));
  for (const gap of gaps) {
    for (let ones = gap >>> low; ones > 0; ones--, at++) set();
    at++;
    for (let bit = low - 1; bit >= 0; bit--, at++) if ((gap >>> bit) & 1) set();
  }
  return bytes;
}

/** The 32 bits of `bytes` from bit `at` on; beyond the end they are 0. */
function window(bytes: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  const four = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
  return shift === 0 ? four : (four << shift) | (bytes[byte + 4]! >>> (8 - shift));
}

/** Reads what `encodeRising` wrote of `count` numbers below `range`. */
export function decodeRising(bytes: Uint8Array, count: number, range: number): Uint32Array {
  const low = parameterOf(count, range);
  const numbers = new Uint32Array(count);
  let at = 0;
  let number = -1;
  for (let nth = 0; nth < count; nth++) {
    let high = 0;
    let ones: number;
    do {
      ones = Math.clz32(~window(bytes, at));
      high += ones;
      at += ones;
    } while (ones === 32);
    at++;
    const rest = low === 0 ? 0 : window(bytes, at) >>> (32 - low);
    at += low;
    number += 1 + high * 2 ** low + rest;
    numbers[nth] = number;
  }
  return numbers;
}
