/**
 * How the questions are grouped, in the questionnaire and in every response: a screen is a group, so is a list, and on a
 * list each stem is a group around the questions that it opens.
 */
import {
  keysOf,
  lowerFirst,
  screens,
  stems,
  type Part,
  type QuestionId,
  type Screen,
  type Stem,
  type StemId,
} from "#rules";
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

/**
 * The interview, in the order of asking. The linkId of a screen is its id; a list is numbered within its screen; that of a
 * stem is its id after "stem.".
 */
export const layout: readonly Place[] = keysOf(screens).map((id): Place => {
  const { title, intro, optional, parts }: Screen = screens[id];
  const lists = parts.filter((part) => "legend" in part);
  return {
    kind: "group",
    linkId: id,
    text: title,
    intro: [intro, optional?.because].filter((line) => line !== undefined).map(forRadios),
    of: parts.flatMap((part) => placesOf(part, `${id}.list${lists.findIndex((list) => list === part) + 1}`)),
  };
});

function placesOf(part: Part, linkId: string): readonly Place[] {
  switch (part.kind) {
    case "stems":
      return [{ kind: "group", linkId, text: forRadios(part.legend), intro: [], of: stemGroups(part.stems) }];
    case "sites":
    case "checklist":
      return [
        {
          kind: "group",
          linkId,
          text: forRadios(part.legend),
          intro: [],
          of: part.questions.map(asQuestion),
        },
      ];
    case "followUps":
      return part.questions.map(asQuestion);
    case "choice":
      return [asQuestion(part.question)];
  }
}

function asQuestion(question: QuestionId): Place {
  return { kind: "question", question };
}

/**
 * A question can stand in one place only. Stems that open the same are one group; of others that share a question, the last has
 * it.
 */
function stemGroups(ids: readonly StemId[]): readonly Place[] {
  const first = new Map<string, StemId[]>();
  for (const id of ids) {
    const key = opensOf(id).join(" ");
    first.set(key, [...(first.get(key) ?? []), id]);
  }
  const groups = [...first.values()];
  const lastWith = (question: QuestionId) =>
    groups.findLast(([id]) => id !== undefined && opensOf(id).includes(question));
  return groups.flatMap((same): readonly Place[] => {
    const [id] = same;
    if (id === undefined) return [];
    return [
      {
        kind: "group",
        linkId: `stem.${id}`,
        text: same.map(inWords).join(" / "),
        intro: [],
        of: opensOf(id)
          .filter((question) => lastWith(question) === same)
          .map(asQuestion),
      },
    ];
  });
}

function opensOf(id: StemId): readonly QuestionId[] {
  const { opens }: Stem = stems[id];
  return opens;
}

function inWords(id: StemId): string {
  const { plain, under }: Stem = stems[id];
  return under === undefined ? plain : `${plain} (${under})`;
}

/** Groups of the first edition that are gone. Responses that people have saved still hold them. */
const formerGroups = ["nervesAndMuscle", "armAndShoulder", "illnessSigns", "injurySigns"];

/** The linkIds of all groups, of this edition and of those before. */
export const groupLinkIds: readonly string[] = [
  ...layout.flatMap(groupsIn),
  ...formerGroups.flatMap((id) => [id, `${id}.list1`]),
];

function groupsIn(place: Place): readonly string[] {
  return place.kind === "group" ? [place.linkId, ...place.of.flatMap(groupsIn)] : [];
}
