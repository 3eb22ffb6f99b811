import {
  readBenchmarkType,
  readDirection,
  readVerdict,
  readWhoChanges,
} from "../../../src/plan/values/benchmarkWords";

const wordOf = (reading: { kind: string; word?: unknown }) =>
  reading.kind === "word" ? reading.word : reading.kind;

test.each([
  ["Early evidence of change", "early"],
  ["EARLY EVIDENCE", "early"],
  ["Leading indicator", "early"],
  ["Short-term", "short"],
  ["Short term outcome", "short"],
  ["Interim", "short"],
  ["Final outcome", "final"],
  ["Lagging", "final"],
  ["End-of-year goal", "final"],
  ["Milestone?", "unreadable"],
  ["Quantitative", "unreadable"],
  ["", "empty"],
])("type %s is %s", (text, wanted) => expect(wordOf(readBenchmarkType(text))).toBe(wanted));

test.each([
  ["up", "increase"],
  ["Increase to", "increase"],
  ["↓", "decrease"],
  ["Lower is better", "decrease"],
  ["Stay above", "above"],
  ["no more than", "below"],
  ["Reach", "reach"],
  ["sideways", "unreadable"],
])("direction %s is %s", (text, wanted) => expect(wordOf(readDirection(text))).toBe(wanted));

test.each([
  ["yes", "met"],
  ["Met", "met"],
  ["no", "missed"],
  ["Not met", "missed"],
  ["not yet", "pending"],
  ["Partially met", "pending"],
  ["see notes", "unreadable"],
])("verdict %s is %s", (text, wanted) => expect(wordOf(readVerdict(text))).toBe(wanted));

test.each([
  ["Central office", ["leaders"]],
  ["Principals", ["leaders"]],
  ["School leaders and teachers", ["leaders", "teachers"]],
  ["Adults", ["teachers"]],
  ["Students", ["students"]],
  ["Families", ["others"]],
])("whose change: %s", (text, wanted) => {
  const reading = readWhoChanges(text);
  expect(reading.kind === "word" ? [...reading.word].sort() : reading.kind).toEqual(wanted);
});
