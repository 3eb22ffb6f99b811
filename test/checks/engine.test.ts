import { checkPlan, countsOf } from "../../src/checks/engine";
import { RULES } from "../../src/checks/rules";
import { defineRule, type Rule } from "../../src/checks/rule";
import { cellName, type CellValue } from "../../src/plan/cell";
import type { Edit } from "../../src/sheet/edit";
import { GOALS, actionRows, schoolRows } from "../support/district";
import { day, planOf } from "../support/plan";

const text = {
  ...{ title: "t", ensures: "e", help: "h", source: "s" },
  messages: { found: "found {{what}}", missing: "missing" },
};
const about = { category: "focus", severity: "advice", text } as const;
/** Some of the rules, as they are. */
const only = (...ids: string[]) => RULES.filter(({ id }) => ids.includes(id));
const FEW = only("B1", "B2", "B3", "D1", "D3", "G1", "G8");
const plan = planOf({
  ...GOALS,
  Plans: schoolRows(["Bates", "1", "a", "9.9"], ["Bates", "1", "b", ""]),
  Actions: actionRows(["1", "x"]),
});

test("a rule that throws can't tell, and the others go on", () => {
  const broken: Rule = defineRule({
    id: "A1",
    ...about,
    check: () => {
      throw new Error("boom");
    },
  });
  const working: Rule = defineRule({ id: "A2", ...about, check: () => [] });
  const { findings, outcomes } = checkPlan(plan, {}, [broken, working]);
  expect(outcomes).toEqual([
    { rule: "A1", outcome: "cantTell" },
    { rule: "A2", outcome: "pass" },
  ]);
  expect(findings).toMatchObject([{ rule: "A1", messageId: "ruleFailed", outcome: "cantTell", cell: null }]);
});

test("a message without its words is the rule's fault, and said so", () => {
  const report = { messageId: "found", outcome: "fail", data: {}, item: null, cell: null } as const;
  const rule = defineRule({ id: "A1", ...about, check: () => [report] });
  expect(checkPlan(plan, {}, [rule]).findings).toMatchObject([
    { messageId: "ruleFailed", outcome: "cantTell" },
  ]);
});

test("limits are the rule's, unless the settings have one", () => {
  const rule = defineRule({
    id: "A1",
    ...about,
    text: { ...text, limits: { most: "m" } },
    limits: { most: 5 },
    check: ({ limit }) => [
      { messageId: "found", outcome: "fail", data: { what: limit("most") }, item: null, cell: null },
    ],
  });
  expect(checkPlan(plan, {}, [rule]).findings[0]!.message).toBe("found 5");
  expect(checkPlan(plan, { limits: { A1: { most: 7 } } }, [rule]).findings[0]!.message).toBe("found 7");
});

test("rules are switched off by id; an id that no rule has is a finding", () => {
  const { findings, outcomes } = checkPlan(plan, { off: ["B1", "Z9"] }, FEW);
  expect(outcomes.map(({ rule }) => rule)).not.toContain("B1");
  expect(findings.filter(({ rule }) => rule === "B1")).toEqual([]);
  expect(findings[0]).toMatchObject({ rule: "G8", severity: "warning", outcome: "fail" });
});

test("findings go from the outside in, then through the workbook", () => {
  const { findings } = checkPlan(plan, {}, FEW);
  const places = findings.map(
    ({ rule, cell }) => `${rule} ${cell!.sheet}!${cellName(cell!.row, cell!.column)}`,
  );
  expect(places).toEqual([
    ...["B3 Goals!A2", "B3 Goals!A3", "D1 Plans!A1", "D1 Actions!C2"],
    ...["B1 Plans!D2", "G1 Plans!B3", "B2 Plans!D3"],
  ]);
});

test("a finding on the district's row that is about one school names the school, one about several names none", () => {
  const both = ["Bates", "Dunn"].flatMap((school, index): CellValue[][] => [
    [school, `${index}1`, "a", "1.1"],
    [school, `${index}2`, "b", "2"],
  ]);
  const unitsOf = (...rows: CellValue[][]) =>
    checkPlan(planOf({ ...GOALS, Plans: schoolRows(...both, ...rows) }))
      .findings.filter(({ rule }) => rule === "B3")
      .map(({ messageId, unit }) => [messageId, unit]);
  expect(unitsOf(["Clay", "5", "c", "1.2"])).toEqual([["one", "Clay"]]);
  expect(unitsOf(["Clay", "5", "c", "1.2"], ["Easton", "6", "d", "1.1"])).toEqual([["some", null]]);
});

test("a finding names its item, school, cell and the one person", () => {
  const { findings } = checkPlan(
    planOf({ Actions: actionRows(["1", "Hire", "J. Ortiz", day("2026-10-01"), "Some progress"]) }),
    {},
    FEW,
  );
  expect(findings).toMatchObject([
    {
      ...{ rule: "D3", messageId: "overdue", outcome: "fail", severity: "warning" },
      ...{ item: "1 Hire", unit: null, person: "J. Ortiz", fixes: [], accepted: null },
      message: "1 “Hire” was due October 1, 2026 and is not complete (“Some progress”).",
      cell: { sheet: "Actions", row: 2, column: 4 },
    },
  ]);
});

test("long wordings are cut in the message, and whole in the finding", () => {
  const title = `Train every teacher in the school ${"and do it well ".repeat(10)}by spring.`;
  const [finding] = checkPlan(
    planOf({ Actions: actionRows(["1", title], ["2", "Hire.", "J. Ortiz"]) }),
    {},
    FEW,
  ).findings;
  expect(finding!.item).toBe(`1 ${title}`);
  expect(finding!.message).toMatch(/^Nobody is named as responsible for 1 “Train every teacher .*\w…”\.$/);
  expect(finding!.message.length).toBeLessThan(140);
});

test("what is probably meant is a suggestion that leaves the rest of the cell alone", () => {
  const { findings } = checkPlan(
    planOf({
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "a", "2.1; SO 1-2"], ["Bates", "2", "b", "Reeding block"]),
    }),
  );
  const fixes = findings.filter(({ rule }) => rule === "B1").flatMap((each) => each.fixes);
  expect(fixes).toEqual([
    {
      kind: "suggestion",
      label: "Write “1.2” in place of “SO 1-2”: the row then serves 1.2 “Coaching of teachers”.",
      edits: [{ cell: { sheet: "Plans", row: 2, column: 4 }, before: "2.1; SO 1-2", after: "2.1; 1.2" }],
    },
    {
      kind: "suggestion",
      label: "Write “Reading block” in place of “Reeding block”: the row then serves 1.1 “Reading block”.",
      edits: [
        { cell: { sheet: "Plans", row: 3, column: 4 }, before: "Reeding block", after: "Reading block" },
      ],
    },
  ]);
});

test("what is suggested in place of a link is read as what is meant", () => {
  const rows = [
    ["", "Reading; writing"],
    ["4", "Local: gardens"],
    ["1, 2", "Family visits"],
  ];
  const links = [["Readng, writing"], ["Locl: gardens"], ["Famly visits 2"]];
  const goals = { ...GOALS.Goals, rows };
  const plans = (written: typeof links) =>
    planOf({
      Goals: goals,
      Plans: schoolRows(...written.map(([link], at) => ["Bates", `b${at}`, "a", link!])),
    });
  const { findings } = checkPlan(plans(links), {}, only("B1"));
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits)) as Edit[];
  const meant = plans(edits.map(({ after }) => [String(after)]));
  const titles = meant.items
    .filter(({ level }) => level === "school")
    .map(({ links: [link] }) => meant.items.find(({ key }) => key === link?.target)?.title);
  expect(titles).toEqual(["Reading; writing", "Local: gardens", "Family visits"]);
});

test("where two items may be meant, none is suggested", () => {
  const Goals = {
    ...GOALS.Goals,
    rows: [
      ["1", "Reading in grade 3"],
      ["2", "Reading in grade 4"],
    ],
  };
  const { findings } = checkPlan(
    planOf({ Goals, Plans: schoolRows(["Bates", "1", "a", "Reading in grade 5"]) }),
  );
  expect(findings.find(({ rule }) => rule === "B1")).toMatchObject({ messageId: "nothing", fixes: [] });
});

test("counts are of what failed; what can't be told is counted apart", () => {
  const counts = countsOf(checkPlan(plan, {}, FEW));
  expect(counts).toEqual({ error: 3, warning: 3, advice: 0, accepted: 0, cantTell: 1 });
});
