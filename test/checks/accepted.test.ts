import { checkPlan, checkSteps, countsOf } from "../../src/checks/engine";
import { readCheckSettings } from "../../src/checks/settings";
import { selectFindings, safeEdits } from "../../src/checks/engine/select";
import { RULES } from "../../src/checks/rules";
import type { CellValue } from "../../src/plan/cell";
import { actionRows, GOALS, schoolRows } from "../support/district";
import { day, planOf } from "../support/plan";

const D1 = RULES.filter(({ id }) => id === "D1");
const actions = (...rows: CellValue[][]) => planOf({ Actions: actionRows(...rows) });
const keysOf = (...rows: CellValue[][]) => checkPlan(actions(...rows), {}, D1).findings.map(({ key }) => key);

describe("the key of a finding", () => {
  const [key] = keysOf(["1", "Hire", "TBD"]);

  it("stays while the row is moved, and other cells of it change", () => {
    expect(keysOf(["9", "Train", "J. Ortiz"], ["1", "Hire a coach", "TBD", 46_500, "Done"])).toEqual([key]);
  });

  it("is another one when the cell says something else, and for another row", () => {
    expect(keysOf(["1", "Hire", "Team"])).not.toEqual([key]);
    expect(keysOf(["2", "Hire", "TBD"])).not.toEqual([key]);
  });

  it("is told apart where two rows are alike", () => {
    const keys = keysOf(["1", "Hire", "TBD"], ["1", "Hire", "TBD"]);
    expect(keys[0]).toBe(key);
    expect(new Set(keys).size).toBe(2);
  });

  it("is the same whichever finding's key is asked for first", () => {
    const rows: CellValue[][] = [
      ["1", "Hire", "TBD"],
      ["1", "Hire", "TBD"],
      ["2", "Train", ""],
    ];
    const backwards = [...checkPlan(actions(...rows), {}, D1).findings].reverse().map((each) => each.key);
    expect(backwards.reverse()).toEqual(keysOf(...rows));
  });

  it("of an objective that schools have not taken up is another one when another school drops it", () => {
    const found = (...schools: string[]) =>
      checkPlan(
        planOf({ ...GOALS, Plans: schoolRows(...schools.map((school, at) => [school, `${at}`, "a", "1"])) }),
        {},
        RULES.filter(({ id }) => id === "B3"),
      ).findings.map(({ key: each }) => each);
    expect(found("Bates", "Clay")).toEqual(found("Clay", "Bates"));
    expect(found("Bates")).not.toEqual(found("Bates", "Clay"));
  });
});

test("an accepted finding is marked, with its reason, and counted apart", () => {
  const plan = actions(["1", "Hire", "TBD"], ["2", "Train", ""]);
  const [first] = checkPlan(plan, {}, D1).findings;
  const result = checkPlan(plan, { accepted: new Map([[first!.key, "until May"]]) }, D1);
  expect(result.findings.map(({ accepted }) => accepted)).toEqual(["until May", null]);
  expect(countsOf(result)).toEqual({ error: 1, warning: 0, advice: 0, accepted: 1, cantTell: 0 });
  expect(safeEdits(result.findings)).toEqual([]);
});

test("findings of one school, of one sheet, or both", () => {
  const result = checkPlan(
    planOf({
      ...GOALS,
      Actions: actionRows(["1", "Hire", ""]),
      Plans: schoolRows(["Bates", "1", "a", "9.9"], ["Clay", "2", "b", "9.8"]),
    }),
    {},
    RULES.filter(({ id }) => id === "B1" || id === "D1"),
  );
  const rules = (selection: Parameters<typeof selectFindings>[1]) =>
    selectFindings(result, selection).findings.map(({ rule, unit }) => `${rule} ${unit ?? ""}`);
  expect(rules({ unit: "Bates" })).toEqual(["B1 Bates"]);
  expect(rules({ sheet: "Actions" })).toEqual(["D1 "]);
  expect(rules({ sheet: "Plans", unit: "Clay" })).toEqual(["B1 Clay"]);
  expect(rules({})).toHaveLength(result.findings.length);
});

test("the check goes rule by rule, and comes to the same end", () => {
  const plan = actions(["1", "Hire", "TBD"]);
  const steps = checkSteps(plan);
  const seen: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      expect(value).toEqual(checkPlan(plan));
      break;
    }
    expect(value.total).toBe(RULES.length);
    seen.push(value.done);
  }
  expect(seen).toEqual(RULES.map((_, at) => at + 1));
});

test("settings are read as people write them; what can't be followed is kept for the check to speak of", () => {
  const cell = (row: number) => ({ sheet: "Throughline", row, column: 2 });
  const rules = [
    { rule: "A1", limit: "", value: "Off", cell: cell(1) },
    { rule: "A2", limit: "", value: true, cell: cell(2) },
    { rule: "A3", limit: "", value: "perhaps", cell: cell(3) },
    { rule: "A2", limit: "most", value: 7, cell: cell(4) },
    { rule: "A2", limit: "least", value: "few", cell: cell(5) },
    { rule: "A4", limit: "", value: "", cell: cell(6) },
  ];
  const settings = readCheckSettings({ rules: rules.map((row) => ({ ...row, help: "" })), accepted: [] });
  expect(settings).toMatchObject({
    off: ["A1"],
    limits: { A2: { most: 7, least: "few" } },
    unclear: [cell(3)],
  });
  const found = checkPlan(actions(["1", "Hire", "J. Ortiz"]), settings).findings.filter(
    ({ rule }) => rule === "G8",
  );
  expect(found.map(({ messageId, cell: at }) => [messageId, at?.row])).toEqual([
    ["unclear", 3],
    ["unreadableLimit", 5],
  ]);
});

test("a day before the start, or outside the plan, is not overdue besides", () => {
  const table = actionRows(["1", "Hire", "J. Ortiz", day("2026-06-01"), "On track"]);
  const settings = { window: { first: day("2026-07-01"), last: day("2027-06-30") } };
  const found = checkPlan(planOf({ Actions: table }, settings)).findings;
  expect(found.filter(({ cell }) => cell?.column === 4).map(({ rule }) => rule)).toEqual(["D2"]);
});

test("of what can't be read in a cell only that is said, and not what others make of it", () => {
  const found = checkPlan(planOf({ Actions: actionRows(["1", "Hire", "#REF!", "", "On track"]) })).findings;
  expect(found.filter(({ cell }) => cell?.column === 3).map(({ rule }) => rule)).toEqual(["G3"]);
});
