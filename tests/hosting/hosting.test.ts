import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersFile, serverFiles } from "../../scripts/hosting.ts";
import { frameAncestors } from "../../scripts/policy.ts";

describe("the configuration for web servers", () => {
  it.each(Object.entries(serverFiles("/", "'none'")))("%s is what `npm run hosting` writes", (name, text) => {
    expect(readFileSync(new URL(`../../hosting/${name}`, import.meta.url), "utf8")).toBe(text);
  });
});

describe("the headers file", () => {
  it("puts the folder of the site before each path", () => {
    expect(headersFile("/check-up/", "'none'").match(/^\S.*/gm)).toEqual([
      "/check-up/*",
      "/check-up/ask.js",
      "/check-up/sw.js",
      "/check-up/assets/*",
      "/check-up/es/ask.js",
      "/check-up/es/sw.js",
      "/check-up/es/assets/*",
    ]);
  });
});

describe("who may show the check in a frame", () => {
  it.each([
    ["nobody, when nothing is said", undefined, "'none'"],
    ["nobody, when nothing is said in words", " ", "'none'"],
    ["one origin", "https://clinic.example", "https://clinic.example"],
    [
      "several",
      "'self' https://clinic.example https://*.gym.example:8443",
      "'self' https://clinic.example https://*.gym.example:8443",
    ],
  ])("%s", (_, wished, ancestors) => {
    expect(frameAncestors(wished ?? "")).toBe(ancestors);
  });

  it.each([
    "https://clinic.example; script-src *",
    "*",
    "https://a.example, https://b.example",
    "clinic\nX: y",
  ])("is never decided by %j, which could say more than that", (wished) => {
    expect(() => frameAncestors(wished)).toThrow(/FRAME_ANCESTORS/);
  });
});
