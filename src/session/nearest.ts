/** Finds what a misspelt word was probably meant to be. */

/** A word is near when at most this share of its letters, and at least two of them, would have to change. */
const changedShare = 1 / 3;

/**
 * The candidate with the fewest changed letters (one added, left out, replaced, or two neighbors swapped), upper
 * and lower case being the same. Undefined when none is near; the first of equals.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let fewest = Math.max(2, Math.floor(word.length * changedShare));
  let found: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > fewest) continue;
    const changes = changesBetween(word.toLowerCase(), candidate.toLowerCase());
    if (changes > fewest || (changes === fewest && found !== undefined)) continue;
    fewest = changes;
    found = candidate;
  }
  return found;
}

/** Optimal string alignment distance, by the usual table of which only three rows are kept. */
function changesBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      // Before the first letter stands none, and none is like no letter.
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
