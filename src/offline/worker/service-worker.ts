/**
 * The service worker: keeps one whole build on the device, so that the check works without a network, and asks the site
 * whether its rules still stand. Written by hand and kept to one reading, because it decides how old the advice that
 * somebody gets can be: a reviewer should be able to see all of that in one place.
 *
 * - One cache holds one build, whole. A build is in use only once everything of it is here.
 * - A page comes from the network when it comes in time, together with the scripts that it names; otherwise the kept
 *   page opens. Scripts and pictures carry their content in their name, so they never need asking for again.
 * - A new build takes over in silence. Pages that are open keep what they have loaded, and the build before stays on
 *   the device for what they have not loaded yet; the pages offer the new one when that interrupts nobody.
 * - It minds the pages and files of its own site: other things on the same host are none of its business.
 * - It is never told an answer: the only messages that it takes are the two words `check` and `takeOver`.
 */
import { readStatus } from "../read-status.ts";
import { askSite, fetchRight, isRight } from "./ask-site.ts";

declare const self: ServiceWorkerGlobalScope;

/** Put in by `scripts/service-worker.ts`; addresses are relative to the folder of the site. */
declare const BUILD: {
  /** Changes with any file. */
  readonly id: string;
  /** The language of this build, as a BCP 47 tag. */
  readonly language: string;
  /** The script that every page of this build starts with. */
  readonly entry: string;
  /** The page that stands for every page. */
  readonly shell: string;
  /** What the site says of its rules: one file for every language. */
  readonly status: string;
  /** What the path of a page begins with: the first name in it, in small letters; empty for the start page. */
  readonly places: readonly string[];
  /** Folders in which other languages stand, each with a service worker of its own. */
  readonly others: readonly string[];
  /** Everything else that the pages need, named by content. */
  readonly assets: readonly string[];
};

/** How long to wait for the network, in milliseconds, before what is kept is used. */
const patience = 3000;

const build = BUILD;
const { scope } = self.registration;
const shell = inScope(build.shell);
const statusFile = inScope(build.status);
const assets = build.assets.map(inScope);
const others = build.others.map(inScope);

// Sites in other folders of the same host keep their caches in the same place.
const ourCaches = `upper-back-check ${scope} `;
const cacheName = ourCaches + build.id;

function inScope(path: string): string {
  return new URL(path, scope).href;
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepWholeBuild().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode !== "navigate") {
    if (request.url.startsWith(inScope("assets/"))) event.respondWith(asset(request));
  } else if (others.some((folder) => request.url.startsWith(folder))) {
    event.respondWith(pageOfOtherLanguage(request));
  } else if (isOurs(request.url)) {
    event.respondWith(page(event));
  }
});

/** Whether a page of ours stands at the address. A site at the root of its host may have neighbors below it. */
function isOurs(address: string): boolean {
  const [place = ""] = address.slice(scope.length).toLowerCase().split(/[/?#]/);
  return build.places.includes(place);
}

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "check" && port !== undefined) event.waitUntil(check(port));
  if (event.data === "takeOver") void self.skipWaiting();
});

/** Where the signal was lost last time, this goes on; what did not change since the build before is not loaded again. */
async function keepWholeBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  const keepShell = async (): Promise<void> => {
    const page = await fetchRight(shell);
    if (!(await page.clone().text()).includes(build.entry)) throw new Error(`${shell} is of another build.`);
    await cache.put(shell, page);
  };
  await Promise.all([
    keepShell(),
    ...assets.map(async (file) => cache.put(file, (await kept(file)) ?? (await fetchRight(file)))),
  ]);
}

/** Keeps this build and the one before. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await namesOfOurCaches()).filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function namesOfOurCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ourCaches));
}

/** A file named by its content: from any build that is kept, otherwise from the network. */
async function asset(request: Request): Promise<Response> {
  const held = await kept(request.url);
  if (held !== undefined) return held;
  const response = await fetch(request);
  // What the browser's cache holds may be wrong, and for a long time; what the site says now counts.
  return isRight(request.url, response) ? response : fetch(request.url, { cache: "reload" });
}

/** What is kept under the name of a file, in whichever build. An earlier edition kept whatever came. */
async function kept(address: string): Promise<Response | undefined> {
  for (const cacheName of await namesOfOurCaches()) {
    const response = await caches.match(address, { cacheName });
    if (response !== undefined && isRight(address, response)) return response;
  }
  return undefined;
}

/**
 * A page of a language with a service worker of its own, which is not here. Without a network the person comes back to
 * the language that is; the page tells from the address why.
 */
async function pageOfOtherLanguage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(`${scope}#other-language`);
  }
}

async function page(event: FetchEvent): Promise<Response> {
  const coming = pageFromNetwork(event.request);
  // What comes too late for this page is there for the next.
  event.waitUntil(coming);
  const inTime = await Promise.race([coming, after(patience)]);
  return inTime ?? (await caches.match(shell, { cacheName })) ?? (await coming) ?? Response.error();
}

/** The page, whole and with the scripts that it names; undefined when the network or the site does not give it. */
async function pageFromNetwork(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    if (response.status >= 500) return undefined;
    if (response.ok) await keepScriptsOf(await response.clone().text(), request.url);
    return response;
  } catch {
    return undefined;
  }
}

async function keepScriptsOf(html: string, address: string): Promise<void> {
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)];
  const cache = await caches.open(cacheName);
  await Promise.all(
    named.map(async ([, path = ""]) => {
      const script = new URL(path, address).href;
      if ((await kept(script)) === undefined) await cache.put(script, await fetchRight(script));
    }),
  );
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds, undefined));
}

/**
 * Tells a page which build is kept here, whether the site has another, and what it says of its rules: first what is
 * known in time, and once more what comes later. The page asks for the other build, because a worker that does so
 * itself is kept busy by it.
 */
async function check(port: MessagePort): Promise<void> {
  const fresh = statusFromSite();
  const inTime = await Promise.race([fresh, after(patience)]);
  if (inTime === undefined) tell(port, false, await keptStatus());
  const text = inTime ?? (await fresh);
  if (text === undefined) return;
  tell(port, true, text);
  if (readStatus(text).rules.kind !== "withdrawn") return;
  await Promise.all((await namesOfOurCaches()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

function tell(port: MessagePort, asked: boolean, text: string | undefined): void {
  const current = text === undefined ? undefined : readStatus(text).builds.get(build.language);
  const behind = current !== undefined && current !== build.id;
  port.postMessage({ asked, text, build: { entry: inScope(build.entry), behind } });
}

/** What the site says now, kept for when it cannot be asked: so going offline brings nothing back. */
async function statusFromSite(): Promise<string | undefined> {
  const text = await askSite(statusFile);
  if (text !== undefined) {
    const cache = await caches.open(cacheName);
    // A device without room goes on with what it has heard just now.
    await cache.put(statusFile, new Response(text)).catch(() => undefined);
  }
  return text;
}

/** What the site said last, to this build or to the one before. */
async function keptStatus(): Promise<string | undefined> {
  const newestFirst = [...(await namesOfOurCaches())].reverse();
  for (const name of [cacheName, ...newestFirst]) {
    const response = await caches.match(statusFile, { cacheName: name });
    if (response !== undefined) return response.text();
  }
  return undefined;
}
