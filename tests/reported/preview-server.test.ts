/** The server for looking at the built site, while the site is built anew under its feet. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { staticHost } from "../../scripts/static-host.mjs";

it("the preview says that the site is not whole while it is built, and shows it afterwards", async () => {
  const place = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  const folder = join(place, "dist");
  mkdirSync(folder);
  for (const file of ["index.html", "404.html", "_headers"]) writeFileSync(join(folder, file), "");
  const server = staticHost(() => folder, "/");
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  try {
    expect(await ask("/")).toBe(200);
    renameSync(folder, `${folder}.away`);
    expect([await ask("/"), await ask("/sw.js"), await ask("/%00")]).toEqual([503, 503, 503]);
    renameSync(`${folder}.away`, folder);
    rmSync(join(folder, "_headers"));
    expect(await ask("/")).toBe(503);
    writeFileSync(join(folder, "_headers"), "");
    expect(await ask("/")).toBe(200);
    expect(await ask("/nothing")).toBe(404);
  } finally {
    await new Promise((resolve) => server.close(resolve));
    rmSync(place, { recursive: true, force: true });
  }
});

it.each(["abc", "-1", "70000", "41.5", ""])(
  "PORT=%j is answered with one line that says what is wrong",
  (port) => {
    const script = fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script], {
      env: { ...process.env, PORT: port },
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`PORT must be a number from 0 to 65535, and is: ${port}`.trim());
  },
);
