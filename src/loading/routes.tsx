/**
 * Every page: its address, what it is called, and what it shows. The start page comes with the app; every other page
 * belongs to a room, whose code and texts are fetched when somebody goes there, or beforehand when nothing else is
 * to be done.
 */
import type { ExerciseId } from "#rules";
import { fetchedFollowUp, fetchedKeep, HowIsItNow, KeepForLater, SinceLastCheck } from "../recheck/slots.tsx";
import type { Elements } from "../components/elements.ts";
import { fetched, type Fetched } from "../components/fetched.ts";
import { fetchedSources } from "../components/fetched-sources.ts";
import * as paths from "../paths.ts";
import { fetchedRest } from "../result/fetched-rest.ts";
import { roomStyles } from "./room-styles.ts";
import { fetchedAgain } from "../session/fetched-again.ts";
import { fetchedKeptReader } from "../session/kept.ts";
import { fetchedSessionReader } from "../session/reader.ts";
import { StartRoute } from "../start/start-route.tsx";
import { say } from "../words/say.ts";
import { language } from "../words/this-language.ts";

const sourcesFile = "src/components/all-sources.ts";

/** A page with a fixed address. */
export interface Page {
  readonly path: string;
  /** For the title bar, history and search results. */
  readonly title: string;
  readonly description: string;
  readonly element: Elements;
}

/** Pages that are fetched together. */
export interface Room {
  /** The addresses of its pages; `/*` at the end stands for everything below. */
  readonly at: readonly string[];
  /** The files that `pages` imports, so that a built page can name what it needs. */
  readonly files: readonly string[];
  /** Whether its built pages say all that they have to say without a script. */
  readonly worksWithoutScript: boolean;
  /** Whether it needs the styles of `rooms.css`. */
  readonly ownStyles: boolean;
  readonly pages: Fetched<readonly Page[]>;
}

/** The pages that are there from the first moment. */
export const startPages: readonly Page[] = [
  {
    path: paths.start,
    title: say("Start"),
    description: say(
      "Upper back pain after a workout? A short check that tells you how soon to get help, and what to do at home.",
    ),
    element: <StartRoute howIsItNow={<HowIsItNow />} />,
  },
];

const check: Room = {
  at: [paths.check, paths.answers],
  files: ["src/check/check-routes.tsx"],
  worksWithoutScript: false,
  ownStyles: false,
  pages: fetched(async () => (await import("../check/check-routes.tsx")).checkRoutes),
};

/** Draws a movement at its end, where its arrows are; for pages that show something else first. */
const fetchedDrawing = withStyles(async () => {
  const { ExerciseFigure } = await import("../figures/exercise-figure.tsx");
  return (id: ExerciseId, label: string) => <ExerciseFigure id={id} position="end" label={label} />;
});

const result: Room = {
  at: [paths.result],
  files: ["src/result/result-routes.tsx"],
  worksWithoutScript: false,
  ownStyles: false,
  pages: fetched(async () => {
    const [{ resultRoutes }, { AnswersGiven }, { Offers }] = await Promise.all([
      import("../result/result-routes.tsx"),
      import("../check/answers-given.tsx"),
      import("../check/offers.tsx"),
    ]);
    return resultRoutes({
      sinceLastCheck: <SinceLastCheck />,
      answersGiven: <AnswersGiven on={paths.result} />,
      offers: <Offers />,
      keepForLater: <KeepForLater />,
      drawing: fetchedDrawing,
    });
  }),
};

const summary: Room = {
  at: [paths.summary],
  files: ["src/summary/summary-routes.tsx"],
  worksWithoutScript: false,
  ownStyles: false,
  pages: fetched(async () => (await import("../summary/summary-routes.tsx")).summaryRoutes),
};

const plan: Room = {
  at: [paths.plan],
  files: ["src/plan/plan-routes.tsx"],
  worksWithoutScript: false,
  ownStyles: true,
  pages: withStyles(async () => (await import("../plan/plan-routes.tsx")).planRoutes),
};

const exercises: Room = {
  at: [paths.exercises, `${paths.exercises}/*`],
  files: ["src/exercises/exercise-routes.tsx", sourcesFile],
  worksWithoutScript: true,
  ownStyles: true,
  pages: withSources(async () => (await import("../exercises/exercise-routes.tsx")).exerciseRoutes),
};

const guide: Room = {
  at: [paths.guide, `${paths.guide}/*`, paths.howThisWorks, paths.privacy, paths.accessibility],
  files: ["src/guide/guide-routes.tsx", sourcesFile],
  worksWithoutScript: true,
  ownStyles: true,
  pages: withSources(async () => (await import("../guide/guide-routes.tsx")).guideRoutes),
};

const paper: Room = {
  at: [paths.paper],
  files: ["src/paper-form/paper-routes.tsx"],
  worksWithoutScript: true,
  ownStyles: true,
  pages: withStyles(async () => (await import("../paper-form/paper-routes.tsx")).paperRoutes),
};

const openFile: Room = {
  at: [paths.open],
  files: ["src/files/open/open-file-routes.tsx"],
  worksWithoutScript: false,
  ownStyles: false,
  pages: fetched(async () => (await import("../files/open/open-file-routes.tsx")).openFileRoutes),
};

/** For whoever reviews the rules, so in English only; in other languages, links lead there. */
export const forReviewers: readonly Room[] =
  language === "en"
    ? [
        {
          at: [`${paths.howThisWorks}/*`],
          files: ["src/rule-book/rule-book-routes.tsx", sourcesFile],
          worksWithoutScript: true,
          ownStyles: true,
          pages: withSources(async () => (await import("../rule-book/rule-book-routes.tsx")).ruleBookRoutes),
        },
      ]
    : [];

export const rooms: readonly Room[] = [
  check,
  result,
  summary,
  plan,
  exercises,
  guide,
  paper,
  ...forReviewers,
  openFile,
];

/** What nobody who begins can do without: fetched ahead even for a person who saves data. */
export const neededByAll: readonly Fetched<unknown>[] = [check, result, summary].map(({ pages }) => pages);

/** What is fetched ahead as well, in the order in which a person is likely to want it. */
export const wantedLater: readonly Fetched<unknown>[] = [
  fetchedRest,
  fetchedDrawing,
  fetchedKeep,
  fetchedSessionReader,
  fetchedSources,
  fetchedFollowUp,
  fetchedAgain,
  fetchedKeptReader,
  plan.pages,
  exercises.pages,
  guide.pages,
  paper.pages,
  ...forReviewers.map(({ pages }) => pages),
  openFile.pages,
];

/** Built pages with lists of sources are taken over with them, so both must be there. */
function withSources(load: () => Promise<readonly Page[]>): Fetched<readonly Page[]> {
  return withStyles(async () => {
    const [pages, sources] = await Promise.all([load(), fetchedSources.fetch()]);
    if (sources === undefined) throw new Error("The sources could not be fetched.");
    return pages;
  });
}

/** Nothing is shown without its styles. */
function withStyles<T>(load: () => Promise<T>): Fetched<T> {
  return fetched(async () => {
    const [shown, styles] = await Promise.all([load(), roomStyles.fetch()]);
    if (styles === undefined) throw new Error("The styles could not be fetched.");
    return shown;
  });
}
