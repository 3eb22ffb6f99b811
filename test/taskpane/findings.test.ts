import type { Finding } from "../../src/app/check";
import { byRule, filtered, levelOf } from "../../src/taskpane/check/findings";

const finding = (rule: string, message: string, rest: Partial<Finding> = {}): Finding => ({
  ...{ rule, message, messageId: "x", outcome: "fail", severity: "error" },
  ...{ cell: { sheet: "Plan", row: 4, column: 2 }, item: null, unit: null, person: null },
  ...{ key: message, fixes: [], accepted: null },
  ...rest,
});
const findings = [
  finding("B3", "1 of 3 schools has nothing linked to 2 “Families”."),
  finding("D3", "2.1 was due May 1, 2026.", { severity: "warning", unit: "Bates Elementary" }),
  finding("B3", "Can't tell what Clay has taken up.", { outcome: "cantTell", cell: null }),
  finding("D3", "2.2 was due May 2, 2026.", { severity: "warning", person: "Ana Ruiz" }),
];
const ALL = { levels: [], text: "" };

test("what could not be checked is no finding of the rule's severity", () => {
  expect(findings.map(levelOf)).toEqual(["error", "warning", "cantTell", "warning"]);
});

test("no level chosen means all of them", () => {
  expect(filtered(findings, ALL)).toEqual(findings);
  expect(filtered(findings, { ...ALL, levels: ["cantTell", "error"] })).toEqual([findings[0], findings[2]]);
});

test("words are found in message, place, school and person, whatever their case, and all must be there", () => {
  const found = (text: string) => filtered(findings, { ...ALL, text }).map((each) => findings.indexOf(each));
  expect(found("families")).toEqual([0]);
  expect(found("BATES may")).toEqual([1]);
  expect(found("ruiz")).toEqual([3]);
  expect(found("plan d3")).toEqual([1, 3]);
  expect(found("bates ruiz")).toEqual([]);
});

test("groups stand in the order of their first findings, and findings keep theirs", () => {
  expect(byRule(findings)).toEqual([
    { rule: "B3", findings: [findings[0], findings[2]] },
    { rule: "D3", findings: [findings[1], findings[3]] },
  ]);
});
