/** The parts of checking again that only a person sees who keeps a check, fetched together. */
export { Comparison } from "./comparison.tsx";
export { Offer } from "./offer.tsx";
