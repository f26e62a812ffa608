/** Where pages of the guide and the things that they show are found. */
import {
  guide,
  guidePageIds,
  slugOf,
  type ExerciseId,
  type GuidePage,
  type GuidePageId,
  type MeasureId,
} from "#rules";

export const guideIndexPath = "/guide";

/** The address of a page of the guide. */
export function guidePath(id: GuidePageId): string {
  return `${guideIndexPath}/${guide[id].slug}`;
}

/** The address of a movement. */
export function exercisePath(id: ExerciseId): string {
  return `/exercises/${slugOf(id)}`;
}

/** The page that shows a measure in full; undefined when none does. */
export function pageOfMeasure(id: MeasureId): GuidePageId | undefined {
  return guidePageIds.find((page) =>
    blocksOf(guide[page]).some((block) => block.kind === "measures" && block.ids.includes(id)),
  );
}

function blocksOf(page: GuidePage) {
  return Object.values(page.sections).flatMap((section) => section.blocks);
}
