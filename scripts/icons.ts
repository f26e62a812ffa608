/**
 * Draws the icons that home screens want as pictures, from `public/icon.svg`. They are kept in `public/`; this runs again
 * only when the drawing changes: `node --import tsx scripts/icons.ts`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./find-browser.mjs";

const folder = new URL("../public/", import.meta.url);
const drawing = await readFile(new URL("icon.svg", folder), "utf8");

/** A maskable icon is cut to any shape within its middle 80 %, so the ground fills it and the figure is smaller. */
const icons = [
  { name: "icon-192.png", size: 192, maskable: false },
  { name: "icon-512.png", size: 512, maskable: false },
  { name: "icon-maskable-192.png", size: 192, maskable: true },
  { name: "icon-maskable-512.png", size: 512, maskable: true },
];

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const { name, size, maskable } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const square = maskable
    ? drawing.replace('rx="14"', "").replace('viewBox="0 0 64 64"', 'viewBox="-6 -6 76 76"')
    : drawing;
  const ground = /fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1] ?? "transparent";
  await page.setContent(
    `<style>body { margin: 0; ${maskable ? `background: ${ground}` : ""} } svg { display: block; width: 100vw; height: 100vh }</style>${square}`,
  );
  const picture = await page.screenshot({ omitBackground: !maskable });
  await writeFile(new URL(name, folder), picture);
  await page.close();
}
await browser.close();
