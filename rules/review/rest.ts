/** Decisions, scope, emergency numbers and sources, for the review sheet. */
import { keysOf } from "../engine/keys.ts";
import { countries, type Country, type EmergencyNumber } from "../upper-back/advice/countries.ts";
import { questions } from "../upper-back/questions/index.ts";
import { decisions, knownDifferences, type Decision } from "../upper-back/sources/review-notes.ts";
import { outOfScope, outOfScopePage } from "../upper-back/levels/scope.ts";
import { sources, type Source } from "../upper-back/sources/index.ts";
import { conditionInWords } from "../words/condition-in-words.ts";

/** What we decided where sources differ, and where a rule is milder or stricter than a source. */
export function reviewedDecisions(): readonly string[] {
  const named = (ids: Decision["sources"]): string =>
    ids === undefined
      ? "our own choice"
      : ids.map((id) => `[${sources[id].organization}](#${id.toLowerCase()})`).join(", ");
  return [
    ...decisions.map(
      ({ decision, why, sources: ids }: Decision) =>
        `- **${decision}** ${why} _(${named(ids)})_ ☐ agree ☐ change`,
    ),
    "",
    "| Rule | Compared with the source | Source | What differs | Agree |",
    "| --- | --- | --- | --- | --- |",
    ...knownDifferences.map(
      ({ rule, direction, source, difference }) =>
        `| \`${rule}\` | ${direction} | [${sources[source].organization}](#${source.toLowerCase()}) | ${difference} | ☐ |`,
    ),
    "",
  ];
}

/** Who the check is not for, and what such a person is shown in place of care at home. */
export function reviewedScope(): readonly string[] {
  const signs = outOfScopePage.signs.map((id) => questions[id].short);
  const today = outOfScopePage.today.map((id) => questions[id].short);
  return [
    `Outside the scope when: ${conditionInWords(outOfScope)}. All rules still run; only care at home is replaced.`,
    "",
    `> **${outOfScopePage.title}.** ${outOfScopePage.text}`,
    ">",
    `> ${outOfScopePage.signsTitle} ${signs.join("; ")}.`,
    ">",
    `> ${outOfScopePage.todayTitle} ${today.join("; ")}.`,
    ">",
    `> ${outOfScopePage.where.join(" ")}`,
    "",
  ];
}

/** The number of each country and whether an official source was read for it. */
export function reviewedNumbers(): readonly string[] {
  return [
    "| Country | Emergency | Checked | Also | Health line |",
    "| --- | --- | --- | --- | --- |",
    ...keysOf(countries).map((id) => {
      const { name, emergency, alsoWorks, healthLine }: Country = countries[id];
      const also = alsoWorks === undefined ? "" : `${alsoWorks.shown} (${checkedInWords(alsoWorks)})`;
      const line = healthLine === undefined ? "" : `${healthLine.shown}, ${healthLine.name}`;
      return `| ${name} | ${emergency.shown} | ${checkedInWords(emergency)} | ${also} | ${line} |`;
    }),
    "",
  ];
}

function checkedInWords(number: EmergencyNumber): string {
  switch (number.checked) {
    case "official":
      return `official: ${number.sources.map(({ source }) => sources[source].organization).join(", ")}`;
    case "general":
      return "**not confirmed with an official source**";
  }
}

/** Each source once, with how much of it was read. */
export function reviewedSources(): readonly string[] {
  return [
    "Tier A: guideline body, health service, professional society or label. B: peer-reviewed journal. C: charity or hospital with medical review. All were read as stored copies, not live.",
    "",
    ...keysOf(sources).map((id) => {
      const source: Source = sources[id];
      const number = source.registeredNumber === undefined ? [] : [source.registeredNumber];
      const notes = [
        `tier ${source.tier}`,
        `read: ${source.readAs}`,
        ...number,
        ...(source.titleShortened ? ["our description of the title"] : []),
      ];
      return `- <a id="${id.toLowerCase()}"></a>\`${id}\` ${source.organization}, _${source.title}_, ${source.year ?? "no date"}, <${source.url}> (${notes.join("; ")})`;
    }),
  ];
}
