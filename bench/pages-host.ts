/** Serves the built site compressed, as a CDN would, as it is or with its pages changed. */
import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { staticHost } from "../scripts/static-host.mjs";

const compress = promisify(brotliCompress);

/** A running host. Whoever opens it closes it. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly plain: Buffer;
  /** Undefined for what is compressed in itself, such as pictures. */
  readonly brotli: Buffer | undefined;
}

/** Opens a host for the built site in `folder`; `change` is applied to each page before it is compressed. */
export async function openHost(folder: string, change = (html: string): string => html): Promise<Host> {
  const plain = staticHost(() => folder, "/");
  const inside = await listen(plain);
  const kept = new Map<string, Promise<Answer>>();
  const answerAt = (path: string): Promise<Answer> => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const fresh = prepare(new URL(path, inside), change);
    kept.set(path, fresh);
    return fresh;
  };
  const server = createServer((request, response) => {
    void answerAt(request.url ?? "/").then(({ status, headers, plain, brotli }) => {
      const takesBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
      const encoded = takesBrotli ? brotli : undefined;
      response.writeHead(status, {
        ...headers,
        ...(encoded === undefined ? {} : { "Content-Encoding": "br" }),
        "Content-Length": (encoded ?? plain).byteLength,
      });
      response.end(encoded ?? plain);
    });
  });
  const url = await listen(server);
  return {
    url,
    close: async () => {
      await Promise.all([close(server), close(plain)]);
    },
  };
}

async function prepare(url: URL, change: (html: string) => string): Promise<Answer> {
  const found = await fetch(url);
  const type = found.headers.get("Content-Type") ?? "";
  const body = Buffer.from(await found.arrayBuffer());
  const plain = type.startsWith("text/html") ? Buffer.from(change(body.toString("utf8"))) : body;
  const own = [...found.headers].filter(
    ([name]) => !["connection", "content-length", "date", "keep-alive"].includes(name),
  );
  return {
    status: found.status,
    headers: { ...Object.fromEntries(own), vary: "Accept-Encoding" },
    plain,
    brotli: /^text\/|json|javascript|svg/.test(type) ? await compress(plain) : undefined,
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  return `http://127.0.0.1:${address.port}/`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
