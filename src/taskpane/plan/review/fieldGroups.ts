import type { Field, TableKind } from "../../../plan/fields";
import type { planText } from "../../../text/pane/plan";

/** What a column can hold, in groups in which a person would look for it. */
export const FIELD_GROUPS: readonly (readonly [keyof typeof planText.groups, readonly Field[]])[] = [
  ["what", ["objective", "initiative", "action", "benchmark", "id", "priority", "note"]],
  ["links", ["parent", "unit", "cluster"]],
  ["who", ["lead", "support"]],
  ["when", ["start", "due", "completed", "period", "date"]],
  ["progress", ["status", "percent", "evidence", "discussed"]],
  [
    "change",
    [
      ...(["benchmark:early", "benchmark:short", "benchmark:final", "benchmarkType"] as const),
      ...(["whoseChange", "group", "measure", "direction"] as const),
      ...(["baseline", "target", "actual", "dataSource"] as const),
    ],
  ],
  ["means", ["resources", "resourceKind", "amount", "funding", "money", "permanence"]],
  ["words", ["vision", "mission", "theoryOfAction"]],
  ["rating", ["rating", "instrument", "item"]],
  ["proposals", ["proposal", "criterion", "decision", "discussedWith"]],
  ["nothing", ["other"]],
];

/** Kinds of table in the order in which they are met in plans. */
export const KINDS: readonly TableKind[] = [
  ...(["plan", "objectives", "initiatives", "benchmarks", "actions", "schoolPlan", "units"] as const),
  ...(["indicators", "ratings", "reflections", "updates", "log"] as const),
  ...(["direction", "resources", "proposals", "changes", "charters"] as const),
];
