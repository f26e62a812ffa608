/** What must not compile. The compiler itself is the test: an unused expectation is an error. */
import { notationFor, questions, type Answers } from "#rules";

const { answered, all, any, atLeast } = notationFor(questions);

export const refused = {
  // @ts-expect-error a misspelt question
  misspelt: () => answered("fevver", "yes"),
  // @ts-expect-error an option that the question does not have
  strangeOption: () => answered("fever", "perhaps"),
  // @ts-expect-error an option of another question
  optionOfAnother: () => answered("trauma", "yes"),
  // @ts-expect-error an option that the question does not have, after one that it has
  strangeSecondOption: () => answered("duration", "overM3", "forever"),
  // @ts-expect-error an empty list of options
  noOption: () => answered("fever"),
  // @ts-expect-error a test for not being sure
  unsure: () => answered("fever", "unsure"),
  // @ts-expect-error a test for not being sure, hidden behind an option
  unsureSecond: () => answered("fever", "yes", "unsure"),
  // @ts-expect-error an empty list
  emptyAll: () => all(),
  // @ts-expect-error an empty list
  emptyAny: () => any(),
  // @ts-expect-error an empty list
  emptyAtLeast: () => atLeast(1),
  // @ts-expect-error a condition on a question of another rule set
  otherRuleSet: () => all({ kind: "answered", question: "rain", options: ["lots"] }),
  // @ts-expect-error answers with an option that the question does not have
  answers: (): Answers => ({ fever: "perhaps" }),
  // @ts-expect-error answers to a question that does not exist
  strangeQuestion: (): Answers => ({ fevver: "yes" }),
};

/** The same, spelt right, compiles. */
export const accepted = {
  one: () => answered("fever", "yes"),
  more: () => answered("duration", "w6toM3", "overM3"),
  nested: () => any(all(answered("fever", "yes")), atLeast(1, answered("trauma", "minor", "major"))),
  answers: (): Answers => ({ fever: "unsure", trauma: "none" }),
};
