/** Where each statement of the article is found: what to call the place, and its address when it is a page. */
import {
  carePhases,
  causePatterns,
  decisions,
  exercises,
  guide,
  lifts,
  measures,
  painReliefSteps,
  professionals,
  questions,
  redFlags,
  type GuidePage,
  type Home,
} from "#rules";
import * as paths from "../paths.ts";
import { pageOfMeasure } from "./page-of-measure.ts";

/** A place in the app, as a person would find it. */
interface Place {
  readonly kind: string;
  readonly name: string;
  /** Undefined for places that belong to a result and have no page of their own. */
  readonly path: string | undefined;
}

/** The place behind a reference. */
export function placeOf(home: Home): Place {
  if ("exercise" in home) {
    return { kind: "Exercise", name: exercises[home.exercise].name, path: paths.exercise(home.exercise) };
  }
  if ("lift" in home)
    return { kind: "Form check", name: lifts[home.lift].name, path: paths.guidePage("form") };
  if ("measure" in home) {
    const page = pageOfMeasure(home.measure);
    return {
      kind: "Step",
      name: measures[home.measure].name,
      path: page && paths.guidePage(guide[page].slug),
    };
  }
  if ("pattern" in home) {
    return { kind: "Cause", name: causePatterns[home.pattern].title, path: paths.guidePage("causes") };
  }
  if ("phase" in home)
    return { kind: "Phase", name: carePhases[home.phase].when, path: paths.guidePage("relief") };
  if ("painRelief" in home) {
    return { kind: "Your plan", name: painReliefPlace(home.painRelief), path: undefined };
  }
  if ("redFlag" in home) {
    return {
      kind: "Warning sign",
      name: redFlags[home.redFlag].title,
      path: paths.guidePage("when-to-get-help"),
    };
  }
  if ("question" in home)
    return { kind: "Question", name: questions[home.question].short, path: paths.check };
  if ("professional" in home) {
    return {
      kind: "Who to see",
      name: professionals[home.professional].name,
      path: paths.guidePage("when-to-get-help"),
    };
  }
  if ("decision" in home) {
    const found = decisions.find(({ id }) => id === home.decision);
    return { kind: "Decision", name: found?.decision ?? home.decision, path: undefined };
  }
  const page: GuidePage = guide[home.guide];
  const heading = page.sections[home.section]?.heading ?? page.title;
  return { kind: "Guide", name: `${page.title}: ${heading}`, path: paths.guidePage(guide[home.guide].slug) };
}

/** No painkiller is named before the medicine questions, so on a page for everybody its place is named instead. */
function painReliefPlace(id: keyof typeof painReliefSteps): string {
  const gated = painReliefSteps[id].ruledOutBy.length > 0;
  return gated ? "medicines, after the questions about them" : painReliefSteps[id].name;
}
