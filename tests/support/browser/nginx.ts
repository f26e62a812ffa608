/** The built site behind a real nginx with the configuration of `hosting/nginx.conf`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changedByHost, startServer, type WebServer } from "./web-server.ts";

/** A running nginx. */
export interface Nginx extends WebServer {
  /** What its access log says so far: method and address of each request. */
  log(): readonly string[];
}

/** As the main configuration of nginx's own packages has them. */
const types = `types {
  text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; image/png png; text/plain txt;
}`;

/** Starts nginx for the site in `folder`. Whoever starts it stops it. `server` is the text of its configuration. */
export async function startNginx(
  folder: string,
  server = readFileSync(new URL("../../../hosting/nginx.conf", import.meta.url), "utf8"),
): Promise<Nginx> {
  const started = await startServer("nginx", {
    config: (port, place) => {
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((kind) => `${kind}_temp_path ${join(place, kind)};`)
        .join(" ");
      const own = changedByHost(server, {
        "listen 80;": `listen 127.0.0.1:${port};`,
        "root /srv/upper-back-check;": `root ${folder};`,
        "access_log off;": `access_log ${join(place, "access.log")} requests;`,
      });
      return `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; worker_processes 1; pid ${join(place, "pid")};
        error_log stderr; events {} http { ${types} ${temporary} log_format requests "$request_method $request_uri";
        ${own} }`;
    },
    words: (file, place) => ["-p", place, "-c", file],
    signal: "SIGQUIT",
  });
  const log = () => readFileSync(join(started.place, "access.log"), "utf8").split("\n").filter(Boolean);
  return { ...started, log };
}
