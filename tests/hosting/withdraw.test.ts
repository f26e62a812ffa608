import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStatus } from "../../src/offline/read-status.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const asBuilt = '{"version":"2026.11.2","minimumVersion":"2026.11.1","builds":{"en":"a1","es":"b2"}}\n';

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "upper-back-check-"));
  mkdirSync(join(folder, "es"));
  for (const file of ["index.html", "sw.js", "ask.js", "es/index.html", "es/sw.js", "es/ask.js"]) {
    writeFileSync(join(folder, file), "x");
  }
  writeFileSync(join(folder, "status.json"), asBuilt);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function withdraw(...words: readonly string[]) {
  const script = join(root, "scripts/withdraw.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...words], { cwd: root, encoding: "utf8" });
}

const status = () => readFileSync(join(folder, "status.json"), "utf8");

describe("the command that takes advice back", () => {
  it("writes the withdrawal, keeps the rest, and lifts it again to what was there", () => {
    expect(withdraw("a rule is wrong", "--folder", folder)).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(status())).toEqual({ ...Object(JSON.parse(asBuilt)), withdrawn: "a rule is wrong" });
    expect(withdraw("--lift", "--folder", folder)).toMatchObject({ status: 0, stderr: "" });
    expect(status()).toBe(asBuilt);
  });

  it("takes away the compressed copies that a host would send instead", () => {
    for (const end of ["gz", "br"]) writeFileSync(join(folder, `status.json.${end}`), "old");
    expect(withdraw("x", "--folder", folder).status).toBe(0);
    expect(["gz", "br", "new"].filter((end) => existsSync(join(folder, `status.json.${end}`)))).toEqual([]);
  });

  it("withdraws over a file that somebody has damaged, and does not make up what it said before", () => {
    writeFileSync(join(folder, "status.json"), '{"version":');
    const lifted = withdraw("--lift", "--folder", folder);
    expect(lifted).toMatchObject({ status: 1, stdout: "" });
    expect(lifted.stderr).toContain("Build the site again");
    expect(withdraw("x", "--folder", folder).status).toBe(0);
    expect(readStatus(status()).rules.kind).toBe("withdrawn");
  });

  it("lifts a withdrawal that was written by hand with another spelling", () => {
    writeFileSync(join(folder, "status.json"), asBuilt.replace("}\n", ""));
    writeFileSync(join(folder, "status.json"), asBuilt.replace("{", '{"Withdrawn": true,'));
    expect(withdraw("--lift", "--folder", folder).status).toBe(0);
    expect(status()).toBe(asBuilt);
  });

  it.each(["status.json", "sw.js", "es/ask.js", "es/index.html"])(
    "refuses a folder without %s, and writes nothing",
    (file) => {
      rmSync(join(folder, file));
      const { status: code, stderr } = withdraw("x", "--folder", folder);
      expect(code).toBe(1);
      expect(stderr).toContain(`is not a whole built site: there is no ${file}`);
      expect(existsSync(join(folder, "status.json")) ? status() : asBuilt).toBe(asBuilt);
    },
  );

  it.each([[[]], [["  "]], [["a", "b"]], [["x", "--lift"]], [["--left"]]])(
    "says how it is used when it is told %j",
    (words) => {
      const { status: code, stderr } = withdraw(...words, "--folder", folder);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Usage: npm run withdraw/);
      expect(status()).toBe(asBuilt);
    },
  );
});
