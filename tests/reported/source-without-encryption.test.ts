/** Links to sources went out unencrypted to hosts that other sources are read from with encryption. */
import { keysOf, sources } from "#rules";
import { expect, it } from "vitest";

it("links to a host with https wherever any source does", () => {
  const urls = keysOf(sources).map((id) => new URL(sources[id].url));
  const encrypted = new Set(urls.filter(({ protocol }) => protocol === "https:").map(({ host }) => host));
  expect(encrypted.size).toBeGreaterThan(20);
  const others = urls.filter(({ protocol, host }) => protocol !== "https:" && encrypted.has(host));
  expect(others.map(({ href }) => href)).toEqual([]);
});
