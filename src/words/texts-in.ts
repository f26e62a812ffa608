/** Which texts of the rules have to be said in every language: the type of their sentences. */

/** Fields that always hold words, be it a single one in small letters. */
export const worded = ["plain", "short", "clinical", "name", "title", "text", "from", "to"] as const;

type Worded = (typeof worded)[number];

/** Fields that hold telephone numbers, which have spaces. */
type Unworded = "dial" | "shown";

/** The same in every language. */
type Figures = `${number}` | `${number}/${number}`;

/** A text is told from an id by a space or a capital at its beginning; no id has either. */
type Text<T extends string, Field> = T extends Figures
  ? never
  : Field extends Worded
    ? T
    : T extends `${string} ${string}`
      ? T
      : T extends Uncapitalize<T>
        ? never
        : T;

/** Every text in a record of the rules, as a union of literals. */
export type TextsIn<T, Field = undefined> = T extends string
  ? Text<T, Field>
  : T extends (...input: never) => unknown
    ? never
    : T extends readonly (infer Item)[]
      ? TextsIn<Item, Field>
      : T extends { readonly kind: "answered" | "atLeast" }
        ? never
        : T extends object
          ? { [Key in keyof T]: Key extends Unworded ? never : TextsIn<T[Key], Key> }[keyof T]
          : never;
