/** What a language says. `saidOnce` are texts that many records of the rules share; `rules` leaves them out. */
import type { RulesInOtherWords, RuleText } from "./in-other-words.ts";
import type { Sentence } from "./say.ts";

export interface Translation<Once> {
  readonly pages: Readonly<Record<Sentence, string>>;
  readonly rules: RulesInOtherWords<keyof Once>;
  readonly saidOnce: Partial<Readonly<Record<RuleText, string>>>;
}
