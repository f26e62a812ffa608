/** Medicine labels and medicine regulators. By key, A to Z. */
import type { Source } from "./source.ts";

export const labels = {
  dailymedIbuprofen: {
    organization: "DailyMed (US National Library of Medicine)",
    title: "Ibuprofen 200 mg tablet, film coated: Drug Facts",
    url: "https://dailymed.nlm.nih.gov/dailymed/fda/fdaDrugXsl.cfm?setid=84d86fd2-24c4-438f-a8ba-2002b10bacdf&type=display",
    tier: "A",
    readAs: "excerpt",
  },
  dailymedNaproxen2024: {
    organization: "DailyMed (US National Library of Medicine)",
    title: "Naproxen sodium tablet: Drug Facts",
    year: "2024",
    url: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=1042b202-e8ee-1839-e063-6294a90ac90b&version=3",
    tier: "A",
    readAs: "excerpt",
  },
  dailymedNaproxenV8: {
    organization: "DailyMed (US National Library of Medicine)",
    title: "Naproxen sodium 220 mg tablet, film coated: Drug Facts",
    year: "version 8",
    url: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=2d78bd54-2eda-37a7-e054-00144ff88e88&version=8",
    tier: "A",
    readAs: "excerpt",
  },
  fdaNsaidPregnancy2020: {
    organization: "US Food and Drug Administration",
    title:
      "FDA recommends avoiding use of NSAIDs in pregnancy at 20 weeks or later because they can result in low amniotic fluid",
    year: "2020",
    url: "https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic",
    tier: "A",
    readAs: "excerpt",
  },
} as const satisfies Record<string, Source>;
