/**
 * Puts a .gz and a .br beside each text file of `dist/`, for hosts that send them as they are. Not a part of the build:
 * many hosts compress by themselves. Give another folder as the first word.
 *
 * Left out is what must always be sent as it stands: a host would go on sending the copy from before it was edited.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { freshFiles } from "./fresh-files.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
// Editions before this one made copies of these too.
for (const { name, parentPath } of files) {
  if (freshFiles.some((fresh) => name === `${fresh}.gz` || name === `${fresh}.br`))
    rmSync(join(parentPath, name));
}
const texts = files
  .filter(({ name }) => /\.(html|js|json|svg|txt|webmanifest)$/.test(name) && !freshFiles.includes(name))
  .map(({ name, parentPath }) => join(parentPath, name));
for (const file of texts) {
  const text = readFileSync(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength };
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params: size }));
}
console.log(`Compressed ${texts.length} files in ${folder}.`);
