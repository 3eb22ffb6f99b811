import type { Finding } from "../../src/app/check/check";
import { filtered, levelOf, NO_FILTER, stepFrom } from "../../src/taskpane/check/findings/findings";

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
const ALL = NO_FILTER;

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

test("what was accepted is shown on demand", () => {
  const accepted = finding("D3", "2.3 was due.", { accepted: "Agreed" });
  expect(filtered([...findings, accepted], ALL)).toEqual(findings);
  expect(filtered([accepted], { ...ALL, withAccepted: true })).toEqual([accepted]);
});

test("steps go from finding to finding and end at the ends", () => {
  const [first, second, third, fourth] = findings;
  expect(stepFrom(findings, null, -1, 1)).toBe(first);
  expect(stepFrom(findings, null, -1, -1)).toBe(null);
  expect(stepFrom(findings, first!.key, 0, 1)).toBe(second);
  expect(stepFrom(findings, second!.key, 1, -1)).toBe(first);
  expect(stepFrom(findings, fourth!.key, 3, 1)).toBe(null);
  expect(stepFrom([], null, -1, 1)).toBe(null);
  // The finding that stood at 1 is gone: the one that has taken its place comes next, the one before it before.
  const left = [first!, third!, fourth!];
  expect(stepFrom(left, second!.key, 1, 1)).toBe(third);
  expect(stepFrom(left, second!.key, 1, -1)).toBe(first);
});
