/** Every source, each once. A rule or a piece of advice names its sources by these keys, which are permanent. */
import { charities } from "./sources/charities.ts";
import { journals } from "./sources/journals.ts";
import { labels } from "./sources/labels.ts";
import { professionalBodies } from "./sources/professional-bodies.ts";
import { servicesAbroad } from "./sources/services-abroad.ts";
import type { Source } from "./sources/source.ts";
import { ukLocalServices } from "./sources/uk-local-services.ts";
import { ukNationalServices } from "./sources/uk-national-services.ts";

export type { Source } from "./sources/source.ts";

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
