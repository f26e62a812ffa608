/**
 * Every text of the rules that a person reads, found by walking all that `#rules` exports. Nothing is listed by
 * id: a new question, exercise or page is found by itself, and an export of a new name must be given a kind.
 */
import * as rules from "#rules";
import { utcCalendar } from "../people/calendars.ts";
import { sore, strained } from "../../../rules/upper-back/stories/people.ts";
import { allSteps, withSteps } from "../people/sets.ts";

/** What a text is to the person who reads it. */
export type TextKind =
  | "questions"
  | "options"
  | "signs in few words"
  | "why and help"
  | "screens"
  | "stems"
  | "levels"
  | "warning signs"
  | "what would change it"
  | "safety net"
  | "actions"
  | "care at home"
  | "what is left out"
  | "causes"
  | "exercises"
  | "guide"
  | "countries"
  | "checking again"
  | "how this works"
  | "what a source supports";

/** One text, where it stands ("questions.fever.plain"), and what it is. */
export interface ReadText {
  readonly where: string;
  readonly text: string;
  readonly kind: TextKind;
}

/** The kind of every text of an export, or of each field by its name; `rest` is for the other fields. */
type KindOfExport = TextKind | ({ readonly rest: TextKind } & Readonly<Record<string, TextKind>>);

const kindOfExport: Readonly<Record<string, KindOfExport>> = {
  questions: {
    plain: "questions",
    options: "options",
    short: "signs in few words",
    rest: "why and help",
  },
  screens: "screens",
  stems: { plain: "stems", under: "stems", rest: "stems" },
  checkingAgainNotes: "why and help",
  compared: "signs in few words",
  dispositions: { headline: "actions", timeFrame: "actions", where: "actions", rest: "levels" },
  emergencyDepartmentToday: { headline: "actions", timeFrame: "actions", where: "actions", rest: "levels" },
  professionals: "levels",
  redFlags: { advice: "actions", rest: "warning signs" },
  emergencyAlso: "actions",
  lookAgain: "actions",
  lookAgainLater: "actions",
  standingWords: "actions",
  notADiagnosis: "safety net",
  whatToTell: "safety net",
  whileYouWait: "actions",
  outOfScopePage: "safety net",
  outOfScopePlan: "safety net",
  countries: "countries",
  neutralCard: "countries",
  notConfirmedNote: "countries",
  carePhases: { do: "actions", doNot: "actions", rest: "care at home" },
  pacing: "care at home",
  painTrafficLight: "actions",
  firstDaysRule: "actions",
  stopSigns: "care at home",
  measures: { how: "actions", rest: "care at home" },
  painReliefSteps: { text: "actions", rest: "care at home" },
  askBeforeStopping: "actions",
  followThePack: "actions",
  nsaidDebate: "care at home",
  stopMedicineSigns: "care at home",
  stopMedicineText: "actions",
  stepBack: "actions",
  stayUntilSeen: "actions",
  reminderTitles: "actions",
  reminderNote: "actions",
  trainingMeanwhile: "actions",
  medicinesUnknown: "what is left out",
  trainingOnHold: "actions",
  exclusions: "what is left out",
  exclusionRules: "what is left out",
  causePatterns: "causes",
  exercises: { steps: "actions", dose: "actions", rest: "exercises" },
  lifts: { checks: "actions", rest: "exercises" },
  guide: "guide",
  article: "how this works",
  articleParts: "how this works",
  articleStatements: "how this works",
  decisions: "how this works",
  flow: "how this works",
  knownDifferences: "how this works",
};

/** Exports with words that are not written for the person, or that are found elsewhere, and why. */
const notForThePerson: Readonly<Record<string, string>> = {
  emergencySignWords: "the words of questions, which are read as questions",
  emergencyInShort: "the same signs in two or three words",
  yesNoUnsure: "options, read with the questions that offer them",
  hazards: "the hazard log, for whoever reviews the check",
  hazardLogStatus: "the hazard log, for whoever reviews the check",
  hazardTopics: "the hazard log, for whoever reviews the check",
  likelihoods: "the hazard log, for whoever reviews the check",
  risks: "the hazard log, for whoever reviews the check",
  severities: "the hazard log, for whoever reviews the check",
  phrases:
    "phrases with places for values, read where they are filled: in the comparison, and on the page with the paper",
  wouldMove: "a phrase with places for values, read with them",
  noTablets: "a phrase with a place for the reason, which is read as a sign",
  soonerWithSoreness: "a phrase with a place for the time, which is read in the phases of care",
  stemLists: "the same stems again, list by list",
  whatWasLeftOut: "a part of a sentence, read in the ladder",
  clinicalNouns: "the short nouns of the sheet, in a professional’s words",
  toldInShort: "ids of questions",
  notAskedReasons: "lines of the sheet, in a professional’s words",
  ladderSteps: "read with a lift in them, as ladders",
  checkingAgainTexts: "the notes on checking again, read as those",
  sheetTopics: "headings of the sheet, in a professional’s words",
  sheetHeadings: "headings of the sheet, in a professional’s words",
  notCheckedHere: "a line of the sheet, in a professional’s words",
  sources: "titles and organizations stand as their owners write them",
  ruleSetVersion: "a number and a date",
  upperBack: "the same records again, put together for the engine",
};

/** Fields that hold no sentence for the person. */
const notRead: ReadonlySet<string> = new Set([
  "clinical",
  "id",
  "carriedBy",
  "strength",
  "slug",
  "kind",
  "quality",
  "checked",
  "direction",
  "source",
  "dial",
  "shown",
]);

/** Every id of the rules: names of records and of their fields, which stand as text where a record is named. */
const ids: ReadonlySet<string> = new Set([
  ...Object.values(rules).flatMap(namesIn),
  // A place of care, as a rule names it.
  "emergencyDepartment",
]);

const day = 24 * 3_600_000;

/** Every text that a person reads. */
export function everythingRead(): readonly ReadText[] {
  const walked = Object.entries(rules).flatMap(([name, value]: readonly [string, unknown]) => {
    const kinds = Object.hasOwn(kindOfExport, name) ? kindOfExport[name] : undefined;
    return kinds === undefined ? [] : textsIn(value, [name], kinds);
  });
  return [...walked, ...changeSentences(), ...ladders(), ...comparisons()];
}

/** Exports with words in them that have no kind and no reason to be left out. */
export function exportsWithoutKind(): readonly string[] {
  return Object.entries(rules)
    .filter(([name]) => !Object.hasOwn(kindOfExport, name) && !Object.hasOwn(notForThePerson, name))
    .filter(([name, value]: readonly [string, unknown]) => textsIn(value, [name], "guide").some(isProse))
    .map(([name]) => name);
}

/** Names in the two lists above that `#rules` does not export. */
export function kindsWithoutExport(): readonly string[] {
  return [...Object.keys(kindOfExport), ...Object.keys(notForThePerson)].filter((name) => !(name in rules));
}

/** Sources are cited under many records; what is said of them is a text of its own. */
function isProse({ kind }: ReadText): boolean {
  return kind !== "what a source supports";
}

function textsIn(value: unknown, path: readonly string[], kinds: KindOfExport): readonly ReadText[] {
  if (typeof value === "string") {
    if (ids.has(value) || value === "") return [];
    return [{ where: path.join("."), text: value, kind: kindAt(path, kinds) }];
  }
  if (typeof value !== "object" || value === null || isCondition(value)) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries
    .filter(([key]) => !notRead.has(key))
    .flatMap(([key, inner]) => textsIn(inner, [...path, key], kinds));
}

function kindAt(path: readonly string[], kinds: KindOfExport): TextKind {
  if (path.includes("supports")) return "what a source supports";
  if (typeof kinds === "string") return kinds;
  // An option has a field `plain` as well, so the outermost name decides.
  const field = path.find((key) => key !== "rest" && Object.hasOwn(kinds, key));
  return kinds[field ?? "rest"] ?? kinds.rest;
}

function isCondition(value: object): boolean {
  return "kind" in value && (value.kind === "answered" || value.kind === "atLeast");
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, inner]) => [key, ...namesIn(inner)]);
}

/** Each sentence on what would change a result, from an ordinary case and each step away from it. */
function changeSentences(): readonly ReadText[] {
  const near = [sore({}), strained({})].flatMap((answers) => [
    answers,
    ...allSteps.map((step) => withSteps(answers, step)),
  ]);
  const sentences = near.flatMap((answers) => rules.whatWouldChange(answers));
  const byText = new Map(sentences.map(({ sentence, question, to }) => [sentence, `${question} → ${to}`]));
  return [...byText].map(([text, where]) => ({ where, text, kind: "what would change it" }));
}

function ladders(): readonly ReadText[] {
  return rules
    .keysOf(rules.questions.lift.options)
    .flatMap((lift) => textsIn(rules.ladderFor(lift), ["ladder", lift], "actions"));
}

/** The comparison of an ordinary case with each step away from it, in both directions and with a clock set back. */
function comparisons(): readonly ReadText[] {
  const ordinary = sore({});
  const texts = allSteps.flatMap((step) => {
    const other = withSteps(ordinary, step, ["trend", "better"]);
    return [
      ...comparison(ordinary, other, 1, step[0]),
      ...comparison(other, ordinary, 1, step[0]),
      ...comparison(other, ordinary, -1, step[0]),
    ];
  });
  const noReason: ReadText = {
    where: "phrases.noReason",
    text: rules.phrases.noReason,
    kind: "checking again",
  };
  const all = [...texts, ...comparison({}, ordinary, 1, "rulesChanged"), noReason];
  return [...new Map(all.map((text) => [text.text, text])).values()];
}

function comparison(
  then: rules.Answers,
  now: rules.Answers,
  days: number,
  where: string,
): readonly ReadText[] {
  const triageNow = rules.triage(now);
  if (triageNow.status !== "decided") return [];
  const course = rules.courseOf({
    earlier: [{ at: 0, answers: then }],
    now: { at: days * day, answers: now },
    triageNow,
    calendar: utcCalendar,
  });
  if (course === undefined) return [];
  const { level, whyLower, goneSigns, newSigns, remarks } = rules.courseInWords(course);
  return [level, ...whyLower, ...goneSigns, ...newSigns, ...remarks].map((text) => ({
    where: `comparison.${where}`,
    text,
    kind: "checking again",
  }));
}
