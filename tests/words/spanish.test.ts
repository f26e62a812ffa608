/** The Spanish check: nothing missing, nothing stale, the same rules, and words that are easy to read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { describe, expect, it } from "vitest";
import * as english from "#rules";
import { dictionaryOf, inLanguage, sentencesSaidIn } from "../../scripts/in-language.ts";
import { words } from "../../src/words/spanish/index.ts";
import { everythingRead, type TextKind } from "../support/words/everything-read.ts";
import {
  inSpanish,
  pagesInSpanish,
  perspicuityOf,
  ruleTextsInSpanish,
  syllablesOf,
} from "../support/words/spanish.ts";
import { vignettes } from "../../rules/upper-back/stories/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const all: readonly (readonly [string, string])[] = [ruleTextsInSpanish, pagesInSpanish].flatMap(
  (part: Readonly<Record<string, string>>) => Object.entries(part),
);

/** Texts that stay English, or that are put together from phrases which are all there. */
const stayEnglish: readonly string[] = ["article", "whatWouldChange", "ladder", "comparison", "flow"];

describe("the Spanish sentences", () => {
  it("are all there", () => {
    expect(all.length).toBeGreaterThan(2500);
    expect(all.filter(([, spanish]) => spanish.trim() === "").map(([sentence]) => sentence)).toEqual([]);
  });

  it("are there for every text of the rules that a person reads", () => {
    const texts = everythingRead().filter(
      ({ where, kind }) =>
        kind !== "what would change it" && !stayEnglish.some((start) => where.startsWith(start)),
    );
    expect(texts.length).toBeGreaterThan(2000);
    const missing = texts.filter(
      ({ text }) => /\p{L}/u.test(text) && !Object.hasOwn(ruleTextsInSpanish, text),
    );
    expect(missing.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it("have the same places for values", () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(all.filter(([sentence, spanish]) => places(sentence).join() !== places(spanish).join())).toEqual(
      [],
    );
  });

  it("have the same numbers", () => {
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join();
    const different = all.filter(([sentence, spanish]) => numbers(sentence) !== numbers(spanish));
    expect(different.filter(([sentence]) => !numbersInWords.has(sentence))).toEqual([]);
  });

  it("are said by some page, each of them", () => {
    const said = new Set(filesOfPages().flatMap((file) => sentencesSaidIn(file, readFileSync(file, "utf8"))));
    expect(said.size).toBeGreaterThan(500);
    expect(Object.keys(pagesInSpanish).filter((sentence) => !said.has(sentence))).toEqual([]);
    expect([...said].filter((sentence) => !Object.hasOwn(pagesInSpanish, sentence))).toEqual([]);
  });

  it("say one thing in one way", () => {
    expect(dictionaryOf(words)).toEqual(dictionaryOf(Object.fromEntries(all)));
    const inTwoWays = { one: { "A sign": "Un signo" }, other: { "A sign": "Una señal" } };
    expect(() => dictionaryOf(inTwoWays)).toThrow("“A sign” is said in two ways");
  });

  it("stand in the order of the records that they translate", () => {
    const outOfOrder = (own: unknown, record: unknown, path: readonly string[] = []): readonly string[] => {
      if (!isRecord(own) || !isRecord(record)) return [];
      const keys = Object.keys(own).filter((key) => Object.hasOwn(record, key));
      const order = Object.keys(record).filter((key) => Object.hasOwn(own, key));
      return [
        ...(keys.join() === order.join() ? [] : [path.join(".")]),
        ...keys.flatMap((key) => outOfOrder(own[key], record[key], [...path, key])),
      ];
    };
    expect(
      english.keysOf(words.rules).flatMap((name) => outOfOrder(words.rules[name], english[name], [name])),
    ).toEqual([]);
    expect(outOfOrder({ a: { d: "", c: "" } }, { a: { c: "", d: "" } })).toEqual(["a"]);
  });
});

/** Sentences in which one language writes a number as a word, and why nothing is lost. */
const numbersInWords: ReadonlySet<string> = new Set<string>();

describe("the Spanish rules", async () => {
  const { module: spanish } = await runnerImport<typeof english>(join(root, "rules/index.ts"), {
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [inLanguage({ tag: "es", rules: ruleTextsInSpanish, pages: pagesInSpanish })],
  });

  it("speak Spanish", () => {
    expect(spanish.dispositions.emergency.headline).toBe(inSpanish(english.dispositions.emergency.headline));
    expect(spanish.questions.fever.plain).toBe(inSpanish(english.questions.fever.plain));
  });

  it("have the same conditions, levels and order, rule by rule", () => {
    const withoutWords = (rules: typeof english): unknown =>
      english.keysOf(rules.redFlags).map((id) => {
        const { when, disposition, ifUnsure } = rules.redFlags[id];
        return { id, when, disposition, ifUnsure };
      });
    expect(withoutWords(spanish)).toEqual(withoutWords(english));
    expect(english.keysOf(spanish.questions)).toEqual(english.keysOf(english.questions));
    expect(spanish.enableWhen).toEqual(english.enableWhen);
  });

  it("give every person of the stories the same level, for the same reasons", () => {
    expect(vignettes.length).toBeGreaterThan(300);
    for (const { answers } of vignettes) expect(spanish.triage(answers)).toEqual(english.triage(answers));
  });
});

describe("the perspicuity of the Spanish", () => {
  const texts = everythingRead();
  const spanishOf = (kind: TextKind): readonly string[] => [
    ...new Set(
      texts.flatMap((one) =>
        one.kind === kind && one.text in ruleTextsInSpanish ? [inSpanish(one.text)] : [],
      ),
    ),
  ];

  it("counts syllables as Spanish parts them", () => {
    const counted = [
      "hueso",
      "día",
      "teatro",
      "guitarra",
      "queso",
      "ahora",
      "dolor",
      "hoy",
      "médico",
      "pingüino",
    ];
    expect(counted.map(syllablesOf)).toEqual([2, 2, 3, 3, 2, 3, 2, 1, 3, 3]);
  });

  it.each(["questions", "options", "actions", "levels", "care at home", "exercises"] as const)(
    "of %s is rather easy: 65 or more",
    (kind) => {
      const texts = spanishOf(kind);
      expect(texts.length).toBeGreaterThan(5);
      expect(perspicuityOf(texts)).toBeGreaterThanOrEqual(65);
    },
  );

  it("of the sentences of the pages is rather easy too", () => {
    const sentences = Object.values(pagesInSpanish).filter((text) => text.split(" ").length >= 6);
    expect(perspicuityOf(sentences)).toBeGreaterThanOrEqual(65);
  });

  it("tells hard from easy", () => {
    expect(perspicuityOf(["Deje el peso que le duele. Camine un poco cada día."])).toBeGreaterThan(80);
    expect(
      perspicuityOf([
        "Interrumpa inmediatamente la realización de ejercicios contraindicados musculoesqueléticos.",
      ]),
    ).toBeLessThan(30);
  });
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function filesOfPages(): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/src\/(?:gallery|rule-book|words\/spanish)\//.test(file));
}
