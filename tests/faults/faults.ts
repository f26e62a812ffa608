/**
 * What can go wrong around the check, and what must happen then. Each fault has one test that bears its name; a test
 * fails when one has none. Faults of single texts and single rules are tested beside them.
 */

import type { Fault } from "./fault.ts";
import { fileFaults } from "./file-faults.ts";
import { clockFaults, storageFaults } from "./kept-faults.ts";
import { addressFaults, browserFaults, exceptionFaults } from "./page-faults.ts";

export const faults = {
  ...storageFaults,
  ...clockFaults,
  ...fileFaults,
  ...exceptionFaults,
  ...addressFaults,
  ...browserFaults,
} as const;

/** The id of a fault. */
export type FaultId = keyof typeof faults;

/** The name of the test of a fault. */
export function faultName(id: FaultId): string {
  const { happens, must }: Fault = faults[id];
  return `${id}: when ${happens}, the check must ${must}`;
}
