/** Combinations of answers laid out in planes, and the levels read back. */
import type { BitSliced } from "./compiled/bit-sliced.ts";
import { bitOfAnswer, type QuestionBits } from "./compiled/answer-bits.ts";
import { answerAt, type Digit } from "./exhaustive-space.ts";

/** Gives every set the same answer to `question`. */
export function answerAll(sliced: BitSliced<string>, question: string, answer: string | undefined): void {
  const words = sliced.sets / 32;
  const bit = bitOfAnswer(clear(sliced, question), answer);
  if (bit !== undefined) sliced.answers.fill(-1, bit * words, (bit + 1) * words);
}

/** Gives each of the first `count` sets its own answer to a question: that of the combination of its number. */
export function answerEach(sliced: BitSliced<string>, digit: Digit, count: number): void {
  const words = sliced.sets / 32;
  const bits = clear(sliced, digit.question);
  for (let set = 0; set < count; set += 1) {
    const bit = bitOfAnswer(bits, answerAt(digit, set));
    if (bit === undefined) continue;
    const word = bit * words + (set >>> 5);
    sliced.answers[word] = (sliced.answers[word] ?? 0) | (1 << (set & 31));
  }
}

/** Takes every answer to a question away, without "not answered" in its place. */
function clear(sliced: BitSliced<string>, question: string): QuestionBits<string> {
  const words = sliced.sets / 32;
  const bits = sliced.bits.of(question);
  for (const bit of [bits.notAnswered, bits.unsure, ...bits.options.values()]) {
    sliced.answers.fill(0, bit * words, (bit + 1) * words);
  }
  return bits;
}

/** Writes the level of each of the first sets into `levels`: 0 is the most urgent. */
export function readLevels({ atLeast }: BitSliced<string>, levels: Uint8Array): void {
  levels.fill(atLeast.length);
  for (const plane of atLeast) {
    for (let set = 0; set < levels.length; set += 1) {
      levels[set] = (levels[set] ?? 0) - (((plane[set >>> 5] ?? 0) >>> (set & 31)) & 1);
    }
  }
}
