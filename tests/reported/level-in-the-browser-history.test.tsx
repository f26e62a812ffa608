/** The list of visited pages in the browser named the level: “Call the emergency number now – Upper Back Check”. */
import { type Answers } from "#rules";
import { waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

const people: Readonly<Record<string, Answers>> = {
  emergency: { chestPressure: "yes" },
  urgent: sore({ weightLoss: "yes" }),
  appointment: sore({ armTingling: "yes" }),
  "care at home": soreNextDay,
  "another place": sore({ siteBetweenBlades: "no", siteLowBack: "yes" }),
  "open questions": { worstAtOnce: "yes" },
};

it.each(Object.entries(people))("names the page and not what was found: %s", async (_, answers) => {
  show("/result", answers);
  await waitFor(() => {
    expect(document.title).toBe("Your result – Upper Back Check");
  });
});

it.each(Object.entries(people))("names the plan and not why there is none: %s", async (_, answers) => {
  show("/plan", answers);
  await waitFor(() => {
    expect(document.title).toBe("Your plan – Upper Back Check");
  });
});
