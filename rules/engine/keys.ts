/** Small helpers that keep types where the language would lose them. */
import type { NonEmpty } from "./condition.ts";

/** The keys of a record with their types kept, in the order in which they were written. */
export function keysOf<T extends object>(record: T): readonly Extract<keyof T, string>[] {
  const keys: Extract<keyof T, string>[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** The same list, known not to be empty. Throws RangeError when it is. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...rest] = list;
  if (first === undefined) throw new RangeError("This list must not be empty.");
  return [first, ...rest];
}

/** Whether `key` is one of the record's own keys. Safe for keys such as `__proto__`. */
export function isKeyOf<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(record, key);
}
