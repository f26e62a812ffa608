/** How the questions are grouped, in the questionnaire and in every response: a screen is a group, so is a checklist. */
import { keysOf, lowerFirst, screens, type Part, type QuestionId, type Screen } from "#rules";
import { say } from "../../words/say.ts";

/** Where the check has boxes to tick, a form has yes and no to choose from. */
function forRadios(text: string): string {
  const [tick, choose] = [say("Tick"), say("Choose yes for")];
  return text.replace(tick, choose).replace(lowerFirst(tick), lowerFirst(choose));
}

/** A group with what stands in it, or one question. */
export type Place =
  | {
      readonly kind: "group";
      readonly linkId: string;
      readonly text: string;
      /** Lines to read before the first question of the group. */
      readonly intro: readonly string[];
      readonly of: readonly Place[];
    }
  | { readonly kind: "question"; readonly question: QuestionId };

/** The interview, in the order of asking. The linkId of a screen is its id; a checklist is numbered within its screen. */
export const layout: readonly Place[] = keysOf(screens).map((id): Place => {
  const { title, intro, optional, parts }: Screen = screens[id];
  const lists = parts.filter(({ kind }) => kind === "checklist");
  return {
    kind: "group",
    linkId: id,
    text: title,
    intro: [intro, optional?.because].filter((line) => line !== undefined).map(forRadios),
    of: parts.map((part) => placeOf(part, `${id}.list${lists.indexOf(part) + 1}`)),
  };
});

function placeOf(part: Part, linkId: string): Place {
  switch (part.kind) {
    case "checklist": {
      const of = part.questions.map((question): Place => ({ kind: "question", question }));
      return { kind: "group", linkId, text: forRadios(part.legend), intro: [], of };
    }
    case "choice":
      return { kind: "question", question: part.question };
  }
}

/** The linkIds of all groups. */
export const groupLinkIds: readonly string[] = layout.flatMap(groupsIn);

function groupsIn(place: Place): readonly string[] {
  return place.kind === "group" ? [place.linkId, ...place.of.flatMap(groupsIn)] : [];
}
