/** Writes the bill of materials of the built site into `.cache/sbom.cdx.json`. Run after `npm run build`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./bill-of-materials.ts";
import { shippedPackages } from "./shipped.ts";
import { root } from "./site.ts";

const lock: unknown = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const shipped = await shippedPackages();
const file = join(root, ".cache/sbom.cdx.json");
const bill = billOfMaterials(lock, shipped);
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
const names = shipped.map(({ name, version }) => `${name} ${version}`).join(", ");
console.log(`${file}: ${String(bill.components.length)} packages. In the site: ${names}.`);
