/**
 * How a language says the texts of the rules: as the records themselves, with the same ids and fields, and in each field
 * the English text with its translation. So a translation reads beside its rule, and one whose English has changed, has
 * gone or has come is named by the compiler with its rule and field.
 */
import type * as rules from "#rules";
import type { TextsIn } from "./texts-in.ts";

/** The records whose texts people read. Sources keep their own titles, and the list of the article stays English. */
type Read =
  | "askBeforeStopping"
  | "carePhases"
  | "causePatterns"
  | "checkingAgainTexts"
  | "clinicalNouns"
  | "compared"
  | "countries"
  | "decisions"
  | "dispositions"
  | "emergencyDepartmentToday"
  | "emergencyAlso"
  | "emergencyInShort"
  | "exclusionRules"
  | "exclusions"
  | "exercises"
  | "firstDaysRule"
  | "followThePack"
  | "guide"
  | "knownDifferences"
  | "ladderSteps"
  | "lifts"
  | "lookAgain"
  | "lookAgainLater"
  | "measures"
  | "medicinesUnknown"
  | "neutralCard"
  | "noTablets"
  | "notADiagnosis"
  | "notAskedReasons"
  | "notCheckedHere"
  | "notConfirmedNote"
  | "nsaidDebate"
  | "outOfScopePage"
  | "outOfScopePlan"
  | "pacing"
  | "painReliefSteps"
  | "painTrafficLight"
  | "painTrafficLightSources"
  | "phrases"
  | "professionals"
  | "questions"
  | "redFlags"
  | "reminderNote"
  | "reminderTitles"
  | "returnToTrainingSources"
  | "screens"
  | "sheetHeadings"
  | "sheetTopics"
  | "soonerWithSoreness"
  | "standingWords"
  | "stayUntilSeen"
  | "stems"
  | "stepBack"
  | "stopMedicineSigns"
  | "stopMedicineText"
  | "stopSigns"
  | "trainingMeanwhile"
  | "trainingOnHold"
  | "whatToTell"
  | "whatWasLeftOut"
  | "whileYouWait"
  | "whoToSeeSources"
  | "wouldMove";

/** Any text of the rules, as a union of literals. */
export type RuleText = TextsIn<Pick<typeof rules, Read>>;

/** English texts, each with what a language says for it. */
type Wording<Text extends string> = Readonly<Record<Text, string>>;

/** The texts of a field that are not said elsewhere. */
type Left<T, Field, Elsewhere> = Exclude<TextsIn<T, Field>, Elsewhere>;

/** The keys of a record under which there is something left to say. */
type Worded<T, Elsewhere> = {
  [Key in keyof T]: [Left<T[Key], Key, Elsewhere>] extends [never] ? never : Key;
}[keyof T];

type Leaf = string | readonly unknown[];

/** A record of the rules in other words, without the texts that are said elsewhere. */
export type InOtherWords<T, Elsewhere = never> = T extends Leaf
  ? Wording<Left<T, undefined, Elsewhere>>
  : {
      readonly [Id in Worded<T, Elsewhere>]: T[Id] extends Leaf
        ? Wording<Left<T[Id], Id, Elsewhere>>
        : {
            readonly [Field in Worded<T[Id], Elsewhere>]: Wording<Left<T[Id][Field], Field, Elsewhere>>;
          };
    };

/** All that the rules say, in other words. `Elsewhere` are texts of many records that a language says in one place. */
export type RulesInOtherWords<Elsewhere = never> = {
  readonly [Name in Read]: InOtherWords<(typeof rules)[Name], Elsewhere>;
};
