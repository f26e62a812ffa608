/**
 * Serves `dist/` as a static host would, and prints the address.
 *
 * PORT: the port; without it, the first free one from 4173 on. SERVE_HOST: the address to listen on; without
 * it, this machine only. BASE_PATH: the path that the site was built for.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { staticHost } from "./static-host.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const base = process.env["BASE_PATH"] ?? "/";
const host = process.env["SERVE_HOST"] ?? "127.0.0.1";
const wishedPort = process.env["PORT"];
const firstPort = 4173;

if (wishedPort !== undefined && !(/^\d{1,5}$/.test(wishedPort) && Number(wishedPort) <= 65_535)) {
  console.error(`PORT must be a number from 0 to 65535, and is: ${wishedPort}`);
  process.exit(1);
}

if (!existsSync(join(dist, "_headers"))) {
  console.error("There is nothing to serve yet: run `npm run build` first.");
  process.exit(1);
}

const server = staticHost(() => dist, base);

server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  const port = lastTried;
  if (error.code === "EADDRINUSE" && wishedPort === undefined && port < firstPort + 100) {
    listen(port + 1);
  } else {
    console.error(`The site cannot be served at ${host}, port ${port}: ${error.message}`);
    process.exit(1);
  }
});
server.on("listening", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : lastTried;
  console.log(`Upper Back Check: http://${host}:${port}${base}`);
});

let lastTried = 0;
listen(wishedPort === undefined ? firstPort : Number(wishedPort));

/** @param {number} port */
function listen(port) {
  lastTried = port;
  server.listen(port, host);
}
