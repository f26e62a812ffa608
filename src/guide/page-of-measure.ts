import { guide, guidePageIds, type GuidePage, type GuidePageId, type MeasureId } from "#rules";

/** The page that shows a measure in full; undefined when none does. */
export function pageOfMeasure(id: MeasureId): GuidePageId | undefined {
  return guidePageIds.find((page) =>
    blocksOf(guide[page]).some((block) => block.kind === "measures" && block.ids.includes(id)),
  );
}

function blocksOf(page: GuidePage) {
  return Object.values(page.sections).flatMap((section) => section.blocks);
}
