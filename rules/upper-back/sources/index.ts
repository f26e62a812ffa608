/** Every source, each once. A rule or a piece of advice names its sources by these keys, which are permanent. */
import { charities } from "./charities.ts";
import { journals } from "./journals.ts";
import { labels } from "./labels.ts";
import { professionalBodies } from "./professional-bodies.ts";
import { servicesAbroad } from "./services-abroad.ts";
import type { Source } from "./source.ts";
import { ukLocalServices } from "./uk-local-services.ts";
import { ukNationalServices } from "./uk-national-services.ts";

export type { Source } from "./source.ts";

export const sources = {
  ...ukNationalServices,
  ...ukLocalServices,
  ...servicesAbroad,
  ...professionalBodies,
  ...labels,
  ...journals,
  ...charities,
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceId = keyof typeof sources;
