/**
 * Twenty thousand hostile addresses go through everything that reads an address or the state of a step in the
 * history; every fiftieth is shown as a whole page. Nothing throws, nothing of the address is shown, and no address
 * leads to a result, because a result needs answers.
 */
import { dispositionOrder, dispositions } from "#rules";
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { App } from "../../src/app.tsx";
import { readPlace } from "../../src/check/place.ts";
import { everyPage, pageAt, roomAt, startPageAt } from "../../src/loading/rooms.ts";
import { useSession } from "../../src/session/session.ts";
import { hostileAddress, markers } from "../support/app/hostile-addresses.ts";
import { chance } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 300_000 });
const addresses = 20_000;
const shownEvery = 50;

it(`no address throws, is shown again, or leads to a result without answers (${addresses} addresses)`, async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  const next = chance(fc.readConfigureGlobal().seed ?? 0);
  const pages = await everyPage();
  useSession.setState({ ...useSession.getInitialState(), ready: true });
  let shown = 0;
  let found = 0;
  for (let count = 0; count < addresses; count += 1) {
    const address = hostileAddress(next);
    // As the browser reads it: two slashes at the beginning are part of the path.
    const { pathname } = new URL(`https://check.example${address}`);
    const page = startPageAt(pathname) ?? pageAt(pages, pathname);
    // Only an address that is written like that of a page leads to a page.
    if (page !== undefined && page.path !== (pathname.toLowerCase().replace(/\/+$/, "") || "/"))
      expect.fail(`${address} leads to ${page.path}`);
    if (page !== undefined) found += 1;
    roomAt(pathname);
    // Who changes an answer comes from a page of ours and goes back to it.
    const states = [address, { screen: address }];
    for (const state of page === undefined ? [...states, { screen: "rightNow", returnTo: address }] : states)
      if (readPlace(state) !== undefined) expect.fail(`${address} is taken for a place`);
    if (count % shownEvery !== 0) continue;
    const html = renderToString(
      <StaticRouter location={address}>
        <App />
      </StaticRouter>,
    );
    for (const marker of markers) if (html.includes(marker)) expect.fail(`${address} is shown again`);
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const level = dispositionOrder.find(
      (id) => main.includes(`<h1`) && headingOf(main) === dispositions[id].headline,
    );
    if (level !== undefined) expect.fail(`${address} leads to ${level}`);
    shown += 1;
  }
  expect(shown).toBe(addresses / shownEvery);
  expect(found).toBeGreaterThan(200);
  vi.restoreAllMocks();
});

function headingOf(html: string): string {
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
}

it("an address of twenty thousand slashes is looked up within a second", () => {
  const before = performance.now();
  roomAt(`${"/".repeat(20_000)}x`);
  expect(performance.now() - before).toBeLessThan(1_000);
});
