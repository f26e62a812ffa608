/** What ticks on a list of stems mean in answers. */
import { keysOf, screens, stems, type Answers, type Part, type StemId } from "#rules";
import { describe, expect, it } from "vitest";
import {
  leftAloneOnList,
  noneOnList,
  saidNoneOnList,
  tickedOn,
  tickStem,
  toExplain,
  type Changes,
  type StemList,
} from "../../src/check/ticks.ts";
import { withChanges } from "../../src/session/session.ts";

const lists = keysOf(screens).flatMap((id) =>
  screens[id].parts.flatMap((part: Part): readonly StemList[] => (part.kind === "stems" ? [part] : [])),
);
const [chest, , head] = lists;
if (chest === undefined || head === undefined) throw new Error("The first screen has lost its lists.");

interface Said {
  readonly answers: Answers;
  readonly ticks: readonly StemId[];
}
const nothing: Said = { answers: {}, ticks: [] };
const after = ({ answers, ticks }: Changes, said: Said): Said => ({
  answers: withChanges(said.answers, answers),
  ticks,
});
const tick = (list: StemList, stem: StemId, said: Said, ticked = true): Said =>
  after(tickStem(list, stem, ticked, said), said);

describe("a tick on a list", () => {
  it("is no answer, and opens what its line stands for", () => {
    const said = tick(chest, "breath", nothing);
    expect(said).toEqual({ answers: {}, ticks: ["breath"] });
    expect(toExplain(chest, said.answers, said.ticks)).toEqual(["breathless", "effortTightness"]);
  });

  it("is the answer yes where nothing more has to be asked", () => {
    const said = tick(chest, "bloodCoughedUp", nothing);
    expect(said.answers).toEqual({ coughingBlood: "yes" });
    expect(toExplain(chest, said.answers, said.ticks)).toEqual([]);
  });

  it("asks once about what two lines open", () => {
    const said = tick(head, "limbOrSide", tick(head, "faceOrSpeech", nothing));
    expect(toExplain(head, said.answers, said.ticks)).toEqual(["strokeSigns"]);
  });

  it("takes back its answer when it is taken back, unless another line still opens the question", () => {
    const both = tick(head, "limbOrSide", tick(head, "faceOrSpeech", nothing));
    const explained: Said = { ...both, answers: { strokeSigns: "no" } };
    const one = tick(head, "limbOrSide", explained, false);
    expect(one).toEqual({ answers: { strokeSigns: "no" }, ticks: ["faceOrSpeech"] });
    expect(tick(head, "faceOrSpeech", one, false)).toEqual(nothing);
  });

  it("takes back that none applies, and a no to a line that was left alone", () => {
    const none = after(noneOnList(chest, true, []), nothing);
    expect(saidNoneOnList(chest, none.answers, none.ticks)).toBe(true);
    expect(tick(chest, "chest", none)).toEqual({ answers: {}, ticks: ["chest"] });
    const gone: Said = { answers: { chestPressure: "no", acheArmJaw: "no" }, ticks: ["chest"] };
    expect(tick(chest, "armJawOrNeck", gone).answers).toEqual({ chestPressure: "no" });
  });

  it("stands where answers came without ticks, from a file or an earlier check", () => {
    expect(tickedOn(chest, { breathless: "unsure", chestPressure: "no" }, [])).toEqual(["breath"]);
    expect(tickedOn(head, { strokeSigns: "past" }, [])).toEqual(["faceOrSpeech", "limbOrSide"]);
    expect(tickedOn(head, { strokeSigns: "past" }, ["limbOrSide"])).toEqual(["limbOrSide"]);
  });
});

describe("a line that was left alone", () => {
  it("becomes a no only beside a line that was ticked", () => {
    expect(leftAloneOnList(chest, {}, [])).toEqual({});
    expect(leftAloneOnList(chest, {}, ["breath"])).toEqual({
      chestPressure: "no",
      acheArmJaw: "no",
      coughingBlood: "no",
    });
  });

  it("never answers what a ticked line opens", () => {
    for (const list of lists) {
      for (const stem of list.stems) {
        const opened: readonly string[] = stems[stem].opens;
        expect(Object.keys(leftAloneOnList(list, {}, [stem])).filter((id) => opened.includes(id))).toEqual(
          [],
        );
      }
    }
  });
});

describe("none of these", () => {
  it("says no to every line of its own list and to no other", () => {
    const none = after(noneOnList(chest, true, ["faceOrSpeech"]), nothing);
    expect(none.ticks).toEqual(["faceOrSpeech"]);
    expect(keysOf(none.answers).toSorted()).toEqual([...chest.questions].toSorted());
    expect(after(noneOnList(chest, false, none.ticks), none)).toEqual({
      answers: {},
      ticks: ["faceOrSpeech"],
    });
  });
});
