/**
 * Puts a .gz and a .br beside each text file of `dist/`, for hosts that send them as they are. Not a part of the build:
 * many hosts compress by themselves. Give another folder as the first word.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(html|js|json|svg|txt|webmanifest)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
for (const file of texts) {
  const text = readFileSync(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength };
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params: size }));
}
console.log(`Compressed ${texts.length} files in ${folder}.`);
