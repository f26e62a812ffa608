/** The parts of checking again that other pages show, fetched together. */
export { Comparison } from "./comparison.tsx";
export { KeepThisCheck } from "./keep-this-check.tsx";
export { Offer } from "./offer.tsx";
