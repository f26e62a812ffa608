/**
 * The only door to the rules. Everything outside `rules/` imports from here, as `#rules`.
 */
export { notationFor, questionsIn } from "./engine/condition.ts";
export type { Answered, AtLeast, Condition, NonEmpty, Notation } from "./engine/condition.ts";
export type { AnswerState, Evaluation, Reason, Truth } from "./engine/evaluate.ts";
export { screenAfter } from "./engine/interview.ts";
export type { ScreenOnPath } from "./engine/interview.ts";
export { isKeyOf, keysOf } from "./engine/keys.ts";
export { questionsOfPart } from "./engine/rule-set.ts";
export type { RuleSet } from "./engine/rule-set.ts";

export { answerInWords, optionInWords } from "./words/answer-in-words.ts";
export { compared, courseInWords } from "./words/course-in-words.ts";
export type { CourseInWords, ThenAndNow } from "./words/course-in-words.ts";
export { flow } from "./interview/flow-drawing.ts";
export type { Flow, FlowArrow, FlowBox, FlowBoxId } from "./interview/flow-drawing.ts";
export { paperLevels, paperSections } from "./interview/paper-form.ts";
export type { PaperBox, PaperLevel, PaperPart, PaperQuestion, PaperSection } from "./interview/paper-form.ts";
export { notAskedReasons } from "./summary/not-asked.ts";
export { phrases } from "./words/phrases.ts";
export { courseLines } from "./summary/course.ts";
export { sheetHeadings } from "./summary/headings.ts";
export { clinicalNouns } from "./summary/nouns.ts";
export { toldInShort } from "./summary/in-short.ts";
export { sheetTopics } from "./summary/topics.ts";
export { sheetText } from "./summary/text.ts";
export { listed } from "./summary/shape.ts";
export * from "./summary/index.ts";
export type { SheetReason } from "./summary/why.ts";

export { alsoAnswered } from "./upper-back/questions/also-answers.ts";
export { isAnswers, isQuestionId, optionsOf } from "./upper-back/questions/answers.ts";
export type { Answers } from "./upper-back/questions/answers.ts";
export * from "./upper-back/background/article/index.ts";
export * from "./upper-back/background/cause-patterns/index.ts";
export {
  dispositionOrder,
  dispositions,
  emergencyDepartmentToday,
} from "./upper-back/levels/dispositions.ts";
export type { Disposition, DispositionId } from "./upper-back/levels/dispositions.ts";
export * from "./upper-back/advice/countries.ts";
export { emergencyBy } from "./upper-back/levels/emergency-by.ts";
export type { EmergencyBy } from "./upper-back/levels/emergency-by.ts";
export * from "./upper-back/levels/emergency-signs.ts";
export { enableWhen } from "./upper-back/questions/enable-when.ts";
export { exclusions } from "./upper-back/levels/exclusions.ts";
export type { ExclusionId } from "./upper-back/levels/exclusions.ts";
export * from "./upper-back/advice/exercises/index.ts";
export { answersAgain } from "./upper-back/recheck/answers-again.ts";
export {
  checkingAgainNotes,
  checkingAgainTexts,
  isScreenCarriedOver,
} from "./upper-back/recheck/asked-again.ts";
export type { CheckIn } from "./upper-back/recheck/check-in.ts";
export { courseOf } from "./upper-back/recheck/course.ts";
export type { Course } from "./upper-back/recheck/course.ts";
export * from "./upper-back/background/guide/index.ts";
export * from "./upper-back/advice/measures/index.ts";
export * from "./upper-back/advice/medicines.ts";
export * from "./upper-back/advice/pain-light.ts";
export * from "./upper-back/advice/plan/index.ts";
export * from "./upper-back/advice/plan/reminders.ts";
export { yesNoUnsure } from "./upper-back/questions/answer-kinds.ts";
export { questions, questionsOfKind } from "./upper-back/questions/index.ts";
export type { QuestionId, QuestionOf } from "./upper-back/questions/index.ts";
export { redFlags } from "./upper-back/levels/red-flags/index.ts";
export type { RedFlagId } from "./upper-back/levels/red-flags/index.ts";
export * from "./upper-back/advice/return-to-training.ts";
export { answerState, evaluate, interview, triage, upperBack } from "./upper-back/rule-set.ts";
export type { Finding, Interview, State, Triage } from "./upper-back/rule-set.ts";
export * from "./upper-back/sources/review-notes.ts";
export * from "./upper-back/advice/ruled-out/index.ts";
export * from "./upper-back/advice/safety-net.ts";
export * from "./upper-back/advice/standing-words.ts";
export { levelInWords, whereFor } from "./upper-back/levels/place.ts";
export type { Place } from "./upper-back/levels/place.ts";
export * from "./upper-back/levels/scope.ts";
export { screens } from "./upper-back/questions/screens.ts";
export type { Part, Screen, ScreenId } from "./upper-back/questions/screens.ts";
export type { Citation } from "./upper-back/sources/citation.ts";
export type { Option, Question } from "./upper-back/questions/question.ts";
export type { Stem } from "./upper-back/questions/stem.ts";
export { stemLists, stems } from "./upper-back/questions/stems.ts";
export type { StemId } from "./upper-back/questions/stems.ts";
export type { RedFlag } from "./upper-back/levels/red-flags/red-flag.ts";
export * from "./upper-back/advice/self-care.ts";
export { sources } from "./upper-back/sources/index.ts";
export type { Source, SourceId } from "./upper-back/sources/index.ts";
export { hazards } from "./upper-back/hazards/index.ts";
export {
  hazardLogStatus,
  hazardTopics,
  likelihoods,
  riskOf,
  risks,
  severities,
} from "./upper-back/hazards/hazard.ts";
export type { Hazard, Rating, RiskId } from "./upper-back/hazards/hazard.ts";
export { exampleOf, ownAccuracy, storiesOf } from "./rule-book/evidence.ts";
export type { OwnAccuracy, StoryPart, ToldStory } from "./rule-book/evidence.ts";
export type { Count } from "./rule-book/accuracy.ts";
export { soreNextDay } from "./upper-back/stories/people.ts";
export { lowerFirst, upperFirst } from "./engine/texts.ts";
export { takenBack, validityOf } from "./upper-back/use-by.ts";
export type { RulesStatus, TakenBack } from "./upper-back/use-by.ts";
export { ruleSetVersion } from "./upper-back/version.ts";
export { professionals, whoToSeeSources } from "./upper-back/levels/who-to-see.ts";
export type { Professional, ProfessionalId } from "./upper-back/levels/who-to-see.ts";
export * from "./upper-back/levels/what-would-change.ts";
export * from "./upper-back/levels/why.ts";
