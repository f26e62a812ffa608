import { type Answers } from "#rules";
import { BodyMap, siteIds } from "../components/body-map/body-map.tsx";
import type { AnswerChanges } from "../session/session.ts";
import { tick, type Items } from "./ticks.ts";
import { say } from "../words/say.ts";

interface SitePictureProps {
  readonly items: Items;
  readonly answers: Answers;
  readonly onAnswer: (changes: AnswerChanges) => void;
}

/** The picture of the back for a list of places. It sets the same answers as the words below it. */
export function SitePicture({ items, answers, onAnswer }: SitePictureProps) {
  const sites = siteIds.filter((site) => items.includes(site));
  if (sites.length === 0) return null;
  return (
    <BodyMap
      selected={sites.filter((site) => answers[site] === "yes")}
      label={say("Where it hurts")}
      onToggle={(site) => {
        onAnswer(tick(items, answers, site, answers[site] !== "yes"));
      }}
    />
  );
}
