/** Looks for banned words in what a page shows, beside the texts of the rules, which are checked by themselves. */
import { keysOf, sources } from "#rules";
import { everythingRead } from "./everything-read.ts";
import { sentencesOf } from "./reading-grade.ts";
import { bannedClinicalWords, bannedWords, doubleNegative } from "./word-list.ts";

/** What stands in a professional’s words, in those of a source, or has to be exact: titles of tests, statements of the proof. */
const notOurs = ".sheet, .plan-sheet, cite, .citation-list, .exact";

/** Checked by themselves, with exceptions that are told there. */
const textsOfRules = new Set(everythingRead().map(({ text }) => text));

/** Those who publish a source are called what they call themselves. */
const publishers = keysOf(sources).map((key) => sources[key].organization);

/** Every banned word and every sentence that says no twice, quotes apart, among the texts of the page. */
export function badWordsOn(page: HTMLElement): readonly string[] {
  const copy = page.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError("The page is no element.");
  for (const other of copy.querySelectorAll(notOurs)) other.remove();
  const texts = textsIn(copy).filter((text) => !textsOfRules.has(text));
  const lists = [...bannedWords, ...bannedClinicalWords];
  const banned = texts.flatMap((text) =>
    lists.filter(({ find }) => find.test(text)).map(({ instead }) => `${instead}: ${text}`),
  );
  const twice = texts.filter((text) => doubleNegative(text.replaceAll(/“[^”]*”/g, "“…”")));
  return [...banned, ...twice.map((text) => `twice no: ${text}`)];
}

/** The sentences of the page that are not those of the rules, each whole, with the values that stand in it. */
export function sentencesOn(page: HTMLElement): readonly string[] {
  return innermostBlocks(page)
    .filter((block) => block.closest(notOurs) === null)
    .flatMap(linesOf)
    .flatMap(sentencesOf)
    .filter((sentence) => !sentencesOfRules.has(sentence));
}

/** In smaller letters behind a text, which ends before it. */
const remarks = ".paper__remark";

function linesOf(block: Element): readonly string[] {
  const inside = [...block.querySelectorAll(remarks)].map(({ textContent }) => textContent);
  const before = inside.reduce((text, remark) => text.replace(remark, ""), block.textContent);
  return [before, ...inside].map((text) => text.replaceAll(/\s+/g, " ").trim());
}

const sentencesOfRules = new Set([...textsOfRules].flatMap(sentencesOf));

const blockNames = "p, li, h1, h2, h3, h4, legend, label, button, a, summary, dt, dd, figcaption, td, th";

/** The texts of the innermost blocks that hold words; what is marked up apart inside one is told apart. */
function textsIn(page: Element): readonly string[] {
  const blocks = innermostBlocks(page);
  return blocks.map((block) => piecesOf(block).join("; ")).filter((text) => /\p{L}/u.test(text));
}

function innermostBlocks(page: Element): readonly Element[] {
  return [...page.querySelectorAll(blockNames)].filter((block) => block.querySelector(blockNames) === null);
}

function piecesOf(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) return [ours(node.textContent ?? "")].filter((piece) => piece !== "");
  return [...node.childNodes].flatMap(piecesOf);
}

function ours(text: string): string {
  const without = publishers.reduce((rest, publisher) => rest.replaceAll(publisher, ""), text);
  return without.replaceAll(/\s+/g, " ").trim();
}
