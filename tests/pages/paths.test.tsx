import { exercises, guide, guidePageIds, keysOf, redFlags } from "#rules";
import { expect, it } from "vitest";
import { everyPage } from "../../src/loading/rooms.ts";
import * as paths from "../../src/paths.ts";

/** Stands among the addresses and is no page that people are led to. */
const noPages: readonly string[] = [paths.gallery, paths.noPage, paths.fhirForm, paths.licenses];

it("lists the address of every page, and no address without a page", async () => {
  const fixed = Object.values(paths).filter((path) => typeof path === "string" && !noPages.includes(path));
  const listed = [
    ...fixed,
    ...keysOf(exercises).map(paths.exercise),
    ...keysOf(redFlags).map(paths.rule),
    ...guidePageIds.map((id) => paths.guidePage(guide[id].slug)),
  ];
  expect(listed.length).toBeGreaterThan(90);
  expect(listed.toSorted()).toEqual((await everyPage()).map(({ path }) => path).toSorted());
});
