/** The built site behind a real Apache, which reads the `.htaccess` of the site. */
import { join } from "node:path";
import { startServer, type WebServer } from "./web-server.ts";

const modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite", "filter", "deflate"];
const modulesFolder = process.env["APACHE_MODULES"] ?? "/usr/lib/apache2/modules";

/** Starts Apache for the site in `folder`, with no more rights for its `.htaccess` than it asks for. Whoever starts it stops it. */
export async function startApache(folder: string): Promise<WebServer> {
  return startServer("apache2", {
    config: (port, place) => `
      ${modules.map((name) => `LoadModule ${name}_module ${join(modulesFolder, `mod_${name}.so`)}`).join("\n")}
      ServerRoot ${place}
      ServerName localhost
      PidFile ${join(place, "pid")}
      DefaultRuntimeDir ${place}
      ErrorLog ${join(place, "error.log")}
      Listen 127.0.0.1:${port}
      ${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
      TypesConfig /dev/null
      AddType text/html .html
      AddType application/json .json
      AddType image/png .png
      AddType image/svg+xml .svg
      AddType text/plain .txt
      DocumentRoot ${folder}
      <Directory ${folder}>
        AllowOverride FileInfo Indexes
        Require all granted
      </Directory>
    `,
    words: (file) => ["-f", file, "-DFOREGROUND"],
    signal: "SIGTERM",
  });
}
