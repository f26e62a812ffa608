/** Addresses of movements: `catCow` is `cat-cow`. Derived, so that no list of addresses has to be kept. */
import { keysOf } from "../../../engine/keys.ts";
import { exercises } from "./index.ts";
import type { ExerciseId } from "./index.ts";

/** The last part of the address of a movement. */
export const slugOf = (id: ExerciseId): string =>
  id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The movement with this address; undefined when there is none. */
export const exerciseBySlug = (slug: string): ExerciseId | undefined =>
  keysOf(exercises).find((id) => slugOf(id) === slug);
