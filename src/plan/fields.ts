/** The kinds of plan table. `plan` is a mixed one: objectives, initiatives and actions side by side in one row. */
export const TABLE_KINDS = [
  "direction",
  "objectives",
  "initiatives",
  "benchmarks",
  "actions",
  "schoolPlan",
  "indicators",
  "ratings",
  "reflections",
  "units",
  "resources",
  "proposals",
  "log",
  "updates",
  "changes",
  "charters",
  "plan",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a column of a plan table can hold. `other` is kept and never read. */
export const FIELDS = [
  "id",
  "parent",
  "objective",
  "initiative",
  "action",
  "lead",
  "support",
  "start",
  "due",
  "completed",
  "status",
  "percent",
  "note",
  "benchmark",
  "benchmark:early",
  "benchmark:short",
  "benchmark:final",
  "benchmarkType",
  "whoseChange",
  "group",
  "measure",
  "direction",
  "baseline",
  "target",
  "actual",
  "dataSource",
  "evidence",
  "resources",
  "resourceKind",
  "amount",
  "funding",
  "money",
  "permanence",
  "unit",
  "cluster",
  "period",
  "date",
  "discussed",
  "vision",
  "mission",
  "theoryOfAction",
  "priority",
  "rating",
  "instrument",
  "item",
  "proposal",
  "criterion",
  "decision",
  "discussedWith",
  "other",
] as const;
export type Field = (typeof FIELDS)[number];

/** Whether a text is the name of a kind of table, as the map and JSON spell it. */
export function isTableKind(text: string): text is TableKind {
  return (TABLE_KINDS as readonly string[]).includes(text);
}

/** Whether a text is the name of a field, as the map and JSON spell it. */
export function isField(text: string): text is Field {
  return (FIELDS as readonly string[]).includes(text);
}
