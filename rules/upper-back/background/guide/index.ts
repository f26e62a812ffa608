/** The pages of the guide, in reading order. Readable by themselves, without answers. */
import { keysOf } from "../../../engine/keys.ts";
import { causes } from "./causes.ts";
import { help } from "./help.ts";
import { prevention } from "./prevention.ts";
import { frequentQuestions } from "./questions.ts";
import { relief } from "./relief.ts";
import type { GuidePage, GuidePageName } from "./shape.ts";
import { equipment, form, warmUp } from "./training.ts";
import { whatItIs } from "./what-it-is.ts";

export type { GuideBlock, GuidePage } from "./shape.ts";

export const guide = {
  whatItIs,
  causes,
  relief,
  prevention,
  form,
  warmUp,
  equipment,
  help,
  frequentQuestions,
} as const satisfies Record<GuidePageName, GuidePage>;

/** The id of a page of the guide. */
export type GuidePageId = GuidePageName;

/** The ids of the pages in reading order. */
export const guidePageIds = keysOf(guide);

/** A section of a page of the guide; one that is not there does not compile. */
export type GuideSectionRef = {
  [Page in GuidePageId]: {
    readonly guide: Page;
    readonly section: Extract<keyof (typeof guide)[Page]["sections"], string>;
  };
}[GuidePageId];
