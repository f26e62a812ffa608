/**
 * Writes `licenses.txt` into the built site: each package of others whose code is in it, with its version and license,
 * which ask for that. Runs after every language is built.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedPackages, type ShippedPackage } from "./shipped.ts";
import { root } from "./site.ts";

const shipped = await shippedPackages();
const rule = "-".repeat(80);
const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
const parts = [
  `The code of this site is that of Upper Back Check:\n\n${own}`,
  `It holds code of these packages: ${shipped.map(titleOf).join(", ")}.`,
  ...shipped.map((one) => `${titleOf(one)} (${one.license})\n\n${licenseOf(one)}`),
];
writeFileSync(join(root, "dist/licenses.txt"), `${parts.join(`\n\n${rule}\n\n`)}\n`);
console.log(`Named the licenses of ${String(shipped.length)} packages.`);

function titleOf({ name, version }: ShippedPackage): string {
  return `${name} ${version}`;
}

function licenseOf({ name, folder }: ShippedPackage): string {
  const files = readdirSync(folder).filter((file) => /licen[cs]e|copying|notice/i.test(file));
  if (files.length === 0) throw new Error(`${name} is in the build and brings no license.`);
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  // What follows is of packages inside the build tool, none of which is put into a site.
  return text.split("\n# Licenses of bundled dependencies")[0]?.trim() ?? "";
}
