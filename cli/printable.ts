/** What may be shown on a terminal, whatever somebody wrote into a file. */

/**
 * The same text with everything that is not seen but can steer a terminal, or turn the direction of reading, written
 * as in JSON: `\\u001b`. Inside the quotation marks of JSON it stays the same text.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index))}`).join(""),
  );
}

/** In quotation marks and on one line, whatever it holds, and not longer than a line. */
export function shown(word: string): string {
  return printable(JSON.stringify(word.length > 80 ? `${word.slice(0, 80)}…` : word));
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
