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

export { answerInWords } from "./review/answer-in-words.ts";
export { compared, courseInWords } from "./review/course-in-words.ts";
export type { CourseInWords, ThenAndNow } from "./review/course-in-words.ts";
export { flow } from "./review/flow-drawing.ts";
export type { Flow, FlowArrow, FlowBox, FlowBoxId } from "./review/flow-drawing.ts";
export { paperLevels, paperSections } from "./review/paper.ts";
export type { PaperBox, PaperLevel, PaperPart, PaperQuestion, PaperSection } from "./review/paper.ts";
export { notAskedReasons } from "./review/sheet-not-asked.ts";
export { phrases } from "./review/phrases.ts";
export { courseLines } from "./review/sheet-course.ts";
export { sheetHeadings } from "./review/sheet-headings.ts";
export { sheetTopics } from "./review/sheet-topics.ts";
export { sheetText } from "./review/sheet-text.ts";
export * from "./review/sheet.ts";
export type { SheetReason } from "./review/sheet-why.ts";

export { isAnswers, isQuestionId, optionsOf } from "./upper-back/answers.ts";
export type { Answers } from "./upper-back/answers.ts";
export * from "./upper-back/article.ts";
export * from "./upper-back/cause-patterns/index.ts";
export { dispositionOrder, dispositions } from "./upper-back/dispositions.ts";
export type { Disposition, DispositionId } from "./upper-back/dispositions.ts";
export * from "./upper-back/emergency-numbers.ts";
export * from "./upper-back/emergency-signs.ts";
export { enableWhen } from "./upper-back/enable-when.ts";
export { exclusions } from "./upper-back/exclusions.ts";
export type { ExclusionId } from "./upper-back/exclusions.ts";
export * from "./upper-back/exercises/index.ts";
export * from "./upper-back/exercises/slug.ts";
export { answersAgain } from "./upper-back/follow-up/answers-again.ts";
export {
  checkingAgainNotes,
  checkingAgainTexts,
  isScreenCarriedOver,
} from "./upper-back/follow-up/asked-again.ts";
export type { CheckIn } from "./upper-back/follow-up/check-in.ts";
export { courseOf } from "./upper-back/follow-up/course.ts";
export type { Course } from "./upper-back/follow-up/course.ts";
export * from "./upper-back/guide/index.ts";
export * from "./upper-back/measures.ts";
export * from "./upper-back/medicines-advice.ts";
export * from "./upper-back/pain-traffic-light.ts";
export * from "./upper-back/plan.ts";
export * from "./upper-back/plan/reminders.ts";
export { questions } from "./upper-back/questions.ts";
export type { QuestionId } from "./upper-back/questions.ts";
export { redFlags } from "./upper-back/red-flags/index.ts";
export type { RedFlagId } from "./upper-back/red-flags/index.ts";
export * from "./upper-back/return-to-training.ts";
export { answerState, evaluate, interview, triage, upperBack } from "./upper-back/rule-set.ts";
export type { Finding, Interview, State, Triage } from "./upper-back/rule-set.ts";
export * from "./upper-back/review-notes.ts";
export * from "./upper-back/ruled-out.ts";
export * from "./upper-back/safety-net.ts";
export * from "./upper-back/scope.ts";
export { screens } from "./upper-back/screens.ts";
export type { Part, Screen, ScreenId } from "./upper-back/screens.ts";
export type { Citation, Option, Question, RedFlag } from "./upper-back/shape.ts";
export * from "./upper-back/self-care.ts";
export { sources } from "./upper-back/sources.ts";
export type { Source, SourceId } from "./upper-back/sources.ts";
export { lowerFirst, upperFirst } from "./upper-back/texts.ts";
export { isWithdrawn, validityOf } from "./upper-back/use-by.ts";
export type { RulesStatus } from "./upper-back/use-by.ts";
export { ruleSetVersion } from "./upper-back/version.ts";
export { professionals, whoToSeeSources } from "./upper-back/who-to-see.ts";
export type { Professional, ProfessionalId } from "./upper-back/who-to-see.ts";
export * from "./upper-back/what-would-change.ts";
export * from "./upper-back/why.ts";
