import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { MemoryRouter } from "react-router";
import { App } from "../../src/app.tsx";
import { headFor } from "../../src/entry-server.tsx";
import { everyPage } from "../../src/loading/rooms.ts";
import { bannedClinicalWords, bannedWords } from "../support/words/word-list.ts";
import { badWordsOn } from "../support/words/words-on-page.ts";

afterEach(cleanup);

const paths = [...(await everyPage()).map(({ path }) => path), "/404"];

describe("the words of every built page", () => {
  it.each(paths)("%s", (path) => {
    const { container } = render(
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>,
    );
    expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
    expect(badWordsOn(container)).toEqual([]);
  });

  it.each(paths)("%s in its title and description", (path) => {
    const { title, description } = headFor(path);
    const lists = [...bannedWords, ...bannedClinicalWords];
    expect(lists.filter(({ find }) => find.test(title) || find.test(description))).toEqual([]);
  });

  it("would be found out with a bad one", () => {
    const page = document.createElement("div");
    page.innerHTML = "<p>The <strong>patient</strong> rests.</p><p class='sheet'>Dyspnea</p>";
    expect(badWordsOn(page)).toEqual(["person, or you: The; patient; rests."]);
  });
});
