import type { PartTable, PlanLook, PlanPart } from "../../src/app/plan/parts";
import { FIELDS, TABLE_KINDS } from "../../src/plan/fields";
import { FIELD_GROUPS, KINDS } from "../../src/taskpane/plan/review/fieldGroups";
import {
  confidenceOf,
  openWords,
  rowCount,
  settled,
  toMap,
  withField,
  withKind,
} from "../../src/taskpane/plan/parts";

const table = (sheet: string): PartTable => ({
  sheet,
  excelTable: null,
  kind: "actions",
  headerRows: [3, 3],
  firstRow: 4,
  lastRow: 12,
  sectionRows: [6],
  notDataRows: [14],
  columns: [
    { column: 1, heading: "What", field: "action", confidence: 0.9, why: "headed so" },
    { column: 2, heading: "State", field: "note", confidence: 0.5, why: "a guess" },
  ],
  isUsed: true,
  samples: new Map([[1, ["Visit classes"]]]),
  choices: new Map([
    [
      2,
      [
        { word: "Rolling", status: null, type: null },
        { word: "Done", status: "Complete" as const, type: null },
      ],
    ],
  ]),
  headingRows: [],
  lastRows: [],
});
const part = (sheet: string, use: PlanPart["use"]): PlanPart => ({
  sheet,
  isHidden: false,
  copyOf: null,
  use,
  tables: use === "none" || use === "missing" ? [] : [table(sheet)],
  headingRows: [],
  examples: 0,
  trace: null,
});

const look = (parts: readonly PlanPart[]): PlanLook => ({ parts, changes: [], moves: [], isMapLost: true });

test("every field can be chosen, once, and so can every kind of table", () => {
  const offered = FIELD_GROUPS.flatMap(([, fields]) => fields);
  expect([...offered].sort()).toEqual([...FIELDS].sort());
  expect([...KINDS].sort()).toEqual([...TABLE_KINDS].sort());
});

test("a column that the user settles is sure, and nothing else of the table changes", () => {
  const changed = withField(table("Plan"), 2, "status", "you chose it");
  expect(changed.columns[1]).toEqual({
    column: 2,
    heading: "State",
    field: "status",
    confidence: 1,
    why: "you chose it",
  });
  expect({ ...changed, columns: [] }).toEqual({ ...table("Plan"), columns: [] });
  expect(changed.columns[0]).toEqual(table("Plan").columns[0]);
  expect(withKind(table("Plan"), "schoolPlan")).toEqual({ ...table("Plan"), kind: "schoolPlan" });
});

test("what is kept of a table is where it stands and what its columns hold", () => {
  const { columns, ...rest } = toMap(table("Plan"));
  expect(columns).toEqual([
    { column: 1, heading: "What", field: "action" },
    { column: 2, heading: "State", field: "note" },
  ]);
  expect(rest).not.toHaveProperty("samples");
  expect(rowCount(table("Plan"))).toBe(8);
});

test("sheets are in use or not as the user said, and the others as they were", () => {
  const parts = [
    part("Goals", "used"),
    part("Plan", "proposed"),
    part("Notes", "none"),
    part("Old", "missing"),
  ];
  const uses = (of: PlanLook) => of.parts.map(({ sheet, use }) => `${sheet} ${use}`);
  expect(settled(look(parts), ["Plan"], [table("Plan")]).isMapLost).toBe(false);
  expect(uses(settled(look(parts), ["Plan"], [table("Plan")]))).toEqual([
    ...["Goals used", "Plan used", "Notes none", "Old missing"],
  ]);
  expect(uses(settled(look(parts), ["Goals", "Old"], []))).toEqual([
    "Goals proposed",
    "Plan proposed",
    "Notes none",
  ]);
});

test("words that were said to mean something are open in no sheet any more", () => {
  const status = withField(table("Plan"), 2, "status", "");
  const before = look([{ ...part("Plan", "used"), tables: [status] }, part("Goals", "used")]);
  const openIn = ({ parts }: PlanLook) =>
    openWords(
      parts.flatMap(({ tables }) => tables),
      "status",
    );
  expect(openIn(settled(before, [], []))).toEqual(["Rolling"]);
  const meant = { words: [{ word: "rolling", status: "On track" as const }] };
  expect(openIn(settled(before, [], [], meant))).toEqual([]);
  expect(openIn(settled(before, ["Plan"], [status], meant))).toEqual([]);
});

test.each([
  ["action", 1, "sure"],
  ["action", 0.8, "sure"],
  ["action", 0.7, "likely"],
  ["action", 0.5, "guess"],
  ["other", 0.9, "unused"],
] as const)("%s with confidence %d is %s", (field, confidence, expected) => {
  expect(confidenceOf({ field, confidence })).toBe(expected);
});

test("a table that is left out is none of the sheet's, and a sheet of which all are is not in use", () => {
  const out = withKind(table("Plan"), null);
  expect(out).toEqual({ ...table("Plan"), isUsed: false });
  expect(withKind(out, "plan")).toEqual({ ...table("Plan"), kind: "plan" });
  const uses = (tables: readonly PartTable[]) =>
    settled(look([part("Plan", "used")]), ["Plan"], tables).parts[0]!;
  expect(uses([out, table("Plan")])).toMatchObject({
    use: "used",
    tables: [{ isUsed: false }, { isUsed: true }],
  });
  expect(uses([out])).toMatchObject({ use: "proposed" });
});

test("words that nobody can count are asked about, of columns of statuses in use only", () => {
  const status = withField(table("Plan"), 2, "status", "");
  expect(openWords([table("Plan")], "status")).toEqual([]);
  expect(openWords([status, { ...status, sheet: "Other" }], "status")).toEqual(["Rolling"]);
  expect(openWords([withKind(status, null)], "status")).toEqual([]);
  expect(openWords([status], "benchmarkType")).toEqual([]);
  const types = withField(table("Plan"), 2, "benchmarkType", "");
  expect(openWords([types], "benchmarkType")).toEqual(["Rolling", "Done"]);
});
