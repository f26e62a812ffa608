/** What search engines are told, when the build knows the address of its host. */
import { describe, expect, it } from "vitest";
import { headForFinding, robotsFile, siteMap } from "../../scripts/found.ts";

const place = { address: "https://check.example", rootBase: "/back/" };
const page = {
  path: "/guide/causes",
  language: "es",
  title: 'Causas & "más" – Chequeo',
  description: "Qué duele </script> y por qué.",
  isFound: true,
  isInEveryLanguage: true,
} as const;

function headOf(about: Parameters<typeof headForFinding>[0]): Document {
  return new DOMParser().parseFromString(`<head>${headForFinding(about, place)}</head>`, "text/html");
}
const addresses = (head: Document, selector: string) =>
  [...head.querySelectorAll(selector)].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);

describe("the head of a page", () => {
  const head = headOf(page);

  it("names its own address, and its place in each language", () => {
    expect(addresses(head, "link[rel=canonical]")).toEqual([
      [null, "https://check.example/back/es/guide/causes"],
    ]);
    expect(addresses(head, "link[rel=alternate]")).toEqual([
      ["en", "https://check.example/back/guide/causes"],
      ["es", "https://check.example/back/es/guide/causes"],
      ["x-default", "https://check.example/back/guide/causes"],
    ]);
  });

  it("says to a messenger what the page is, as it is", () => {
    const said = (property: string) =>
      head.querySelector(`meta[property="og:${property}"]`)?.getAttribute("content");
    expect(["title", "description", "url", "image", "type"].map(said)).toEqual([
      page.title,
      page.description,
      "https://check.example/back/es/guide/causes",
      "https://check.example/back/icon-512.png",
      "website",
    ]);
  });

  it("holds data and no script, which no text of the page can leave", () => {
    const [block, ...others] = head.querySelectorAll("script");
    expect(others).toEqual([]);
    expect(block?.type).toBe("application/ld+json");
    const data: unknown = JSON.parse(block?.textContent ?? "");
    expect(data).toMatchObject({
      "@type": "MedicalWebPage",
      name: page.title,
      description: page.description,
    });
    expect(data).not.toHaveProperty("reviewedBy");
    expect(data).not.toHaveProperty("lastReviewed");
  });

  it("names no other language for what there is in one only", () => {
    expect(
      addresses(headOf({ ...page, language: "en", isInEveryLanguage: false }), "link[rel=alternate]"),
    ).toEqual([]);
  });

  it("says nothing of a page that shows somebody's answers", () => {
    expect(headForFinding({ ...page, path: "/result", isFound: false }, place)).toBe("");
  });
});

it("lists what is to be found, for each language", () => {
  const map = new DOMParser().parseFromString(siteMap(["/", "/guide"], "es", place), "text/xml");
  expect([...map.querySelectorAll("url > loc")].map((loc) => loc.textContent)).toEqual([
    "https://check.example/back/es/",
    "https://check.example/back/es/guide",
  ]);
  expect(robotsFile(place).match(/^Sitemap: .+$/gm)).toEqual([
    "Sitemap: https://check.example/back/sitemap.xml",
    "Sitemap: https://check.example/back/es/sitemap.xml",
  ]);
});
