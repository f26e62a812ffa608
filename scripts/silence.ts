/** What may leave a browser that uses the check: requests for files of the site, the same for everybody, with nothing in them. */

/** One request as a proxy sees it. */
export interface Request {
  readonly method: string;
  /** The whole address; for a tunnel, the host and port. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** How many bytes came after the headers. */
  readonly sent: number;
}

/** Headers that say what is wanted and by which browser, and nothing of the person or the page. */
const usual =
  /^(?:host|connection|proxy-connection|user-agent|accept|accept-language|accept-encoding|cache-control|pragma|upgrade-insecure-requests|if-none-match|if-modified-since|service-worker|priority|sec-.+)$/;

/** What Chromium asks its maker by itself, whichever page is open: whether somebody is signed in, which fields it may fill in. */
const ofChromium = /^[\w-]+\.google(?:apis)?\.com:443$/;

/** Whether the browser itself asked, and nothing in a page: `askedByPages` are the hosts that pages and their workers asked. */
export function isBrowsersOwn({ method, url }: Request, askedByPages: ReadonlySet<string>): boolean {
  return method === "CONNECT" && ofChromium.test(url) && !askedByPages.has(url.replace(/:443$/, ""));
}

/** What is wrong with a request, for the site at `site`; empty when it tells nothing. */
export function toldBy(request: Request, site: string, isFile: (path: string) => boolean): readonly string[] {
  const { method, url, headers, sent } = request;
  if (method === "CONNECT" || !url.startsWith(site)) return ["goes elsewhere"];
  const [path = ""] = url.slice(site.length).split(/[?#]/);
  return [
    ...(method === "GET" || method === "HEAD" ? [] : ["is no mere question"]),
    ...(sent > 0 ? ["carries something"] : []),
    ...(url.length === site.length + path.length ? [] : ["has something behind the address"]),
    ...(isFile(path) ? [] : ["is for no file of the site"]),
    ...Object.entries(headers)
      // Scripts are asked for in the name of the site, whatever page they are for.
      .filter(([name, value]) => !usual.test(name) && !(name === "origin" && `${String(value)}/` === site))
      .map(([name]) => `says ${name}`),
  ];
}
