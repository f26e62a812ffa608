/**
 * Writes the check as a FHIR R4 Questionnaire into the built site: `dist/fhir/Questionnaire.json`. Runs after
 * `vite build`, which empties `dist/`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { questionnaire } from "../src/files/fhir/questionnaire.ts";

const file = join(fileURLToPath(new URL("..", import.meta.url)), "dist/fhir/Questionnaire.json");

await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(questionnaire(), undefined, 2)}\n`);
console.log("Wrote the questionnaire as FHIR R4.");
