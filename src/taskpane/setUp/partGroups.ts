import type { PartId } from "../../app/setUp/setUp";
import type { setUpPaneText } from "../../text/pane/setUp";

/** The parts of a plan in the groups in which they are offered. */
export const PART_GROUPS: readonly (readonly [keyof typeof setUpPaneText.parts.groups, readonly PartId[]])[] =
  [
    ["plan", ["direction", "objectives", "initiatives", "benchmarks", "indicators", "actions"]],
    ["schools", ["schools", "schoolPlans"]],
    ["means", ["resources", "proposals"]],
    ["meetings", ["highlights", "walkthroughs", "updates", "changes", "charters"]],
  ];

/** What a plan begins with: the few parts that the others depend on. */
export const FIRST_PARTS: readonly PartId[] = [
  "direction",
  "objectives",
  "initiatives",
  "benchmarks",
  "actions",
];

/** What it begins with where there are schools. */
export const FIRST_SCHOOL_PARTS: readonly PartId[] = ["schools", "schoolPlans"];
