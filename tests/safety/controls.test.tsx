/** Controls of the hazard log that no other test proves. */
import {
  countries,
  dispositionOrder,
  keysOf,
  neutralCard,
  notConfirmedNote,
  redFlags,
  ruleSetVersion,
  type Country,
} from "#rules";
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeSession } from "../../src/session/saved-session.ts";
import { show } from "../support/app/show.tsx";
import { sore } from "../../rules/upper-back/stories/people.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the emergency number", () => {
  it.each(["en-US", "en", "fr-CH", "ja"])(
    "shows the numbers that work in most places, whatever the language of the device",
    (language) => {
      vi.spyOn(window.navigator, "language", "get").mockReturnValue(language);
      vi.spyOn(window.navigator, "languages", "get").mockReturnValue([language]);
      show("/result", { chestPressure: "yes" });
      const calls = within(screen.getByRole("main")).getAllByRole("link", { name: /^Call / });
      expect(calls.map((link) => link.getAttribute("href"))).toEqual(
        neutralCard.numbers.map(({ dial }) => `tel:${dial}`),
      );
    },
  );

  it("says of every number without an official source that we could not confirm it", async () => {
    const ids = keysOf(countries);
    expect(ids.map((id) => isConfirmed(countries[id])).sort()).toContain(false);
    const person = show("/result", { chestPressure: "yes" });
    const card = within(screen.getByRole("main"));
    for (const id of ids) {
      await person.selectOptions(
        card.getByRole("combobox", { name: "Where are you now?" }),
        countries[id].name,
      );
      expect(card.queryAllByText(notConfirmedNote), id).toHaveLength(isConfirmed(countries[id]) ? 0 : 1);
    }
  });
});

function isConfirmed({ emergency, alsoWorks }: Country): boolean {
  return emergency.checked === "official" && alsoWorks?.checked !== "general";
}

describe("the version of the rules", () => {
  it.each(["/", "/result", "/guide", "/no-such-page"])(
    "names the version and the day of the rules on every page but that of the questions",
    (path) => {
      show(path);
      const foot = screen.getByRole("contentinfo");
      expect(foot).toHaveTextContent(`version ${ruleSetVersion.version}`);
      expect(within(foot).getByText(ruleSetVersion.date)).toHaveAttribute("datetime", ruleSetVersion.date);
    },
  );

  it("names the version of the rules on the sheet for a professional", () => {
    show("/summary", sore({ fever: "yes", sepsisSigns: "no" }));
    expect(screen.getByRole("article")).toHaveTextContent(ruleSetVersion.version);
  });

  it("stores no level, no rule and no version, only what the person said", () => {
    const answers = sore({ weightLoss: "yes" });
    const saved = { answers, country: undefined, answeredAt: 1, painStarted: 1 };
    const stored = writeSession(saved, 1);
    const kept: unknown = JSON.parse(stored);
    expect(kept).toMatchObject({ answers });
    const words = [...dispositionOrder, ruleSetVersion.version];
    const beside = JSON.stringify({ ...(typeof kept === "object" ? kept : {}), answers: {} });
    expect(words.filter((word) => beside.includes(word))).toEqual([]);
    expect(keysOf(redFlags).filter((rule) => beside.includes(rule))).toEqual([]);
  });
});
