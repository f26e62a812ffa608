import { describe, expect, it } from "vitest";
import { isBrowsersOwn, toldBy, type Request } from "../../scripts/silence.ts";

const site = "http://127.0.0.1:4173/";
const plain: Request = {
  method: "GET",
  url: `${site}status.json`,
  headers: {
    host: "127.0.0.1:4173",
    accept: "*/*",
    "sec-fetch-mode": "cors",
    origin: "http://127.0.0.1:4173",
  },
  sent: 0,
};
const told = (changes: Partial<Request>) =>
  toldBy({ ...plain, ...changes }, site, (path) => path === "status.json");

describe("a request that leaves the browser", () => {
  it("tells nothing when it is for a file of the site and has nothing in it", () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string, Partial<Request>, string]>([
    ["for another site", { url: "http://elsewhere.example/status.json" }, "goes elsewhere"],
    ["through a tunnel", { method: "CONNECT", url: "elsewhere.example:443" }, "goes elsewhere"],
    ["that sends", { method: "POST" }, "is no mere question"],
    ["with a body", { sent: 3 }, "carries something"],
    ["with a query", { url: `${site}status.json?fever=yes` }, "has something behind the address"],
    ["with a fragment", { url: `${site}status.json#fever` }, "has something behind the address"],
    ["for an address made up", { url: `${site}fever-yes` }, "is for no file of the site"],
    ["with a cookie", { headers: { ...plain.headers, cookie: "a=b" } }, "says cookie"],
    ["that says where from", { headers: { ...plain.headers, referer: site } }, "says referer"],
    ["with a header of its own", { headers: { ...plain.headers, "x-fever": "yes" } }, "says x-fever"],
    ["in the name of another", { headers: { ...plain.headers, origin: "http://a.example" } }, "says origin"],
  ])("%s is found out", (_, changes, fault) => {
    expect(told(changes)).toEqual([fault]);
  });

  it("is the browser's own only when it is for its maker and no page asked for that", () => {
    const tunnel = { ...plain, method: "CONNECT", url: "accounts.google.com:443" };
    expect(isBrowsersOwn(tunnel, new Set())).toBe(true);
    expect(isBrowsersOwn(tunnel, new Set(["accounts.google.com"]))).toBe(false);
    expect(isBrowsersOwn({ ...tunnel, url: "google.com.evil.example:443" }, new Set())).toBe(false);
    expect(isBrowsersOwn({ ...tunnel, method: "GET" }, new Set())).toBe(false);
  });
});
