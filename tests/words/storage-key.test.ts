import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The name under which a site in this folder keeps something. */
async function keyIn(folder: string): Promise<string> {
  vi.resetModules();
  vi.stubEnv("BASE_URL", folder);
  const { storageKey } = await import("../../src/words/storage-key.ts");
  return storageKey("upper-back-check");
}

it("a site at the root of its host keeps its names of old, so nothing that is kept is lost", async () => {
  expect(await keyIn("/")).toBe("upper-back-check");
});

it("sites in other folders of the same host do not read each other", async () => {
  const keys: string[] = [];
  for (const folder of ["/", "/gym/", "/gym/two/", "/clinic/"]) keys.push(await keyIn(folder));
  expect(new Set(keys).size).toBe(4);
});
