import { improvementsOf } from "../../../src/adopt/improve";
import { defaultSettings } from "../../../src/plan/settings";
import { AS_OF, type SheetFixture, workbookOf } from "../../support/plan";
import { range } from "../../support/edits";
import { improvements, shown } from "./offers";

const actions = (rows: SheetFixture["rows"], columns: Partial<SheetFixture["columns"]> = {}) => ({
  Actions: {
    kind: "actions" as const,
    columns: {
      ID: "id",
      Action: "action",
      Who: "lead",
      Due: "due",
      Status: "status",
      ...columns,
    } as SheetFixture["columns"],
    rows,
  },
});

test("a table that lacks nothing is offered nothing but to be a table", () => {
  const found = improvements({
    Actions: {
      kind: "actions",
      columns: {
        ID: "id",
        Action: "action",
        Serves: "parent",
        Who: "lead",
        Due: "due",
        Status: "status",
        Proof: "evidence",
      },
      rows: [["A1", "Visit classes", "1", "Ana Ruiz", 46_300, "Done", "notes"]],
    },
  });
  expect([...found.keys()]).toEqual(["table"]);
});

test("spellings of one word are brought to the one that is used most; another word is only offered", () => {
  const statuses = [
    "Done",
    "done",
    "DONE ",
    "Done",
    "Completed",
    "On track",
    "on-track",
    "Rolling",
    "Complete: see notes",
  ];
  const found = improvements(
    actions(statuses.map((status, at) => [`A${at}`, `Step ${at}`, "Ana Ruiz", "", status])),
  );
  expect(shown(found.get("words"))).toEqual([
    [true, "E3: done > Done"],
    [true, "E4: DONE > Done"],
    [true, "E8: on-track > On track"],
    [false, "E6: Completed > Done"],
  ]);
});

test("dates typed as text become dates where nothing else can be meant and nothing else is said", () => {
  const dues = [
    "9/15/2026",
    "Sept. 15, 2026",
    "2026-10-01",
    "by 9/15/2026",
    "10/1/2026 (moved)",
    "Fall",
    "3/4/2027",
    "9/15/2026 10:00",
  ];
  const found = improvements(
    actions(dues.map((due, at) => [`A${at}`, `Step ${at}`, "Ana Ruiz", due, "Done"])),
  );
  expect(shown(found.get("dates"))).toEqual([
    [
      true,
      "D2: 9/15/2026 > Sep 15, 2026",
      "D3: Sept. 15, 2026 > Sep 15, 2026",
      "D4: 2026-10-01 > Oct 1, 2026",
      "D8: 3/4/2027 > Mar 4, 2027",
    ],
  ]);
  const unproven = improvements(actions([["A1", "Step", "Ana Ruiz", "3/4/2027", "Done"]]));
  expect(unproven.get("dates")).toBeUndefined();
});

test("missing ids go on from those above them, and none that is there changes", () => {
  const ids = ["BA-1", "BA-1.1", "", "BA-2", "BA-2.1", "BA-2.2", ""];
  const found = improvements(actions(ids.map((id, at) => [id, `Step ${at}`, "Ana Ruiz", 46_300, "Done"])));
  expect(shown(found.get("ids"))).toEqual([[false, "A4: (empty) > BA-1.2", "A8: (empty) > BA-2.3"]]);
});

test("ids that are numbers stay numbers, but 1.10 is text", () => {
  const whole = improvements(actions([1, 2, ""].map((id, at) => [id, `Step ${at}`, "Ana Ruiz", "", ""])));
  expect(whole.get("ids")!.choices[0]!.edits).toMatchObject([{ before: "", after: 3 }]);
  const parts = improvements(actions([1.8, 1.9, ""].map((id, at) => [id, `Step ${at}`, "Ana Ruiz", "", ""])));
  expect(parts.get("ids")!.choices[0]!.edits).toMatchObject([{ before: "", after: "1.10" }]);
});

test("of a school that has no ids yet nobody knows how they would begin", () => {
  const found = improvements({
    Plans: {
      kind: "schoolPlan",
      columns: { School: "unit", ID: "id", Action: "action" },
      rows: [
        ["Bates", "BA-1", "Visit classes"],
        ["Cole", "", "Call families"],
        ["Bates", "", "Plan evenings"],
      ],
    },
  });
  expect(shown(found.get("ids"))).toEqual([[false, "B4: (empty) > BA-2"]]);
});

test("a table without ids gets a column of them, unlike those of other tables", () => {
  const found = improvements({
    Actions: {
      kind: "actions",
      columns: { Action: "action", Who: "lead" },
      rows: [
        ["Visit", "Ana"],
        ["Call", "Ben"],
      ],
    },
    Other: { kind: "actions", columns: { ID: "id", Action: "action" }, rows: [["A1", "Plan evenings"]] },
  });
  const [edit] = found.get("ids")!.choices[0]!.edits;
  expect(edit).toMatchObject({
    kind: "addColumns",
    columns: [
      {
        heading: "ID",
        cells: [
          { row: 2, value: "A2" },
          { row: 3, value: "A3" },
        ],
        format: "@",
      },
    ],
  });
});

test("columns that the check needs are offered one by one, unless a heading of that name is there", () => {
  const found = improvements({
    Actions: {
      kind: "actions",
      columns: { ID: "id", Action: "action", Evidence: "other" },
      rows: [["A1", "Visit", ""]],
    },
  });
  expect(found.get("columns")!.choices.map(({ id }) => id)).toEqual([
    ...["column parent", "column lead", "column due", "column status"],
  ]);
});

test("merged cells are offered by column; what heads a section is not", () => {
  const fixture = {
    Actions: {
      kind: "actions" as const,
      columns: { Goal: "objective", Action: "action", Who: "lead" } as const,
      rows: [
        ["GOAL 1: Reading", "", ""],
        ["Reading", "Visit", "Ana Ruiz"],
        ["", "Call", ""],
        ["Math", "Buy", "Ben Lee"],
      ],
      sectionRows: [2],
    },
  };
  const merges = ["A2:C2", "A3:A4", "C3:C4"].map(range);
  const found = improvements(fixture, { merges });
  expect(shown(found.get("unmerge"))).toEqual([
    [true, "A3:A4: merged over 3–4 > Reading"],
    [true, "C3:C4: merged over 3–4 > Ana Ruiz"],
  ]);
});

test("an id that is merged over several goals stays with the first: no two rows get the same", () => {
  const rows = [
    ["1", "Families", "Every family is called in fall"],
    ["", "", "Every family comes to a conference"],
    ["2", "Families", "Meals for all"],
  ];
  const columns = { No: "id", Priority: "priority", Goal: "objective" } as const;
  const merges = ["A2:A3", "B2:B3"].map(range);
  const found = improvements({ Goals: { kind: "objectives", columns, rows } }, { merges });
  expect(found.get("unmerge")!.choices.map(({ label }) => label)).toEqual([
    "A, No: take 1 merged cell apart; 1 id stays with its first row, so that no two rows have the same",
    "B, Priority: take 1 merged cell apart and repeat what they say in each row",
  ]);
  expect(shown(found.get("unmerge"))).toEqual([
    [true, "A2:A3: merged over 2–3 > 1, in row 2 only"],
    [true, "B2:B3: merged over 2–3 > Families"],
  ]);
  expect(found.get("unmerge")!.choices.map(({ edits }) => edits)).toMatchObject([
    [{ isFilled: false }],
    [{ isFilled: true }],
  ]);
  // The number of a goal that is merged over its actions is repeated with it.
  const plan = {
    kind: "plan" as const,
    columns: { No: "id", Goal: "objective", Action: "action" } as const,
    rows: [
      ["1", "Reading", "Visit"],
      ["", "", "Call"],
      ["2", "Math", "Buy"],
      ["", "", "Teach"],
    ],
  };
  const areas = ["A2:A3", "B2:B3", "A4:A5", "B4:B5"].map(range);
  const ofGroups = improvements({ Plan: plan }, { merges: areas });
  expect(shown(ofGroups.get("unmerge"))[0]).toEqual([
    ...[true, "A2:A3: merged over 2–3 > 1", "A4:A5: merged over 4–5 > 2"],
  ]);
});

test("the one who is marked stays the lead; where nobody is, the first is only offered, and a team is not", () => {
  const found = improvements(
    actions([
      ["A1", "Visit", "Ana Ruiz (lead), Ben Lee", "", ""],
      ["A2", "Call", "Cam Diaz; Dee Fox", "", ""],
      ["A3", "Plan", "Math team; Dee Fox", "", ""],
      ["A4", "Buy", "Ana Ruiz", "", ""],
    ]),
  );
  expect(shown(found.get("leads"))).toEqual([
    [true, "C2: Ana Ruiz (lead), Ben Lee > Ana Ruiz", "Supports 2: (empty) > Ben Lee"],
    [false, "C3: Cam Diaz; Dee Fox > Cam Diaz", "Supports 3: (empty) > Dee Fox"],
  ]);
  const beside = improvements(
    actions([["A1", "Visit", "Ana Ruiz (lead), Ben Lee", "", "", "Dee Fox"]], { Help: "support" }),
  );
  expect(shown(beside.get("leads"))[0]).toContain("F2: Dee Fox > Dee Fox; Ben Lee");
});

test("a table has a name that Excel takes, and headings that it would not make up", () => {
  const { snapshot, tables } = workbookOf(actions([["A1", "Visit", "Ana", "", ""]]));
  const sheet = snapshot.sheets[0]!;
  const settings = defaultSettings(AS_OF);
  const named = { ...sheet, name: "2026-27 plan" };
  const [table] = improvementsOf({
    ...{
      snapshot: { ...snapshot, sheets: [named] },
      sheet: named,
      table: { ...tables[0]!, sheet: named.name },
    },
    ...{ settings, items: [], ids: new Set<string>() },
  }).filter(({ kind }) => kind === "table");
  expect(table!.choices[0]!.edits.at(-1)).toMatchObject({ name: "Sheet_2026_27_plan_table", headings: [] });
});
