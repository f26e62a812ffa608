/** The built site behind a real Caddy with the configuration of `hosting/Caddyfile`. */
import { readFileSync } from "node:fs";
import { changedByHost, startServer, type WebServer } from "./web-server.ts";

/** Starts Caddy for the site in `folder`. Whoever starts it stops it. `server` is the text of its configuration. */
export async function startCaddy(
  folder: string,
  server = readFileSync(new URL("../../../hosting/Caddyfile", import.meta.url), "utf8"),
): Promise<WebServer> {
  return startServer("caddy", {
    config: (port) => {
      const site = changedByHost(server, {
        ":80 {": `http://127.0.0.1:${port} {`,
        "root * /srv/upper-back-check": `root * ${folder}`,
      });
      return `{\n\tadmin off\n}\n${site}`;
    },
    words: (file) => ["run", "--config", file, "--adapter", "caddyfile"],
    signal: "SIGTERM",
  });
}
