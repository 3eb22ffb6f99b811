import { AS_OF_NAME } from "../../plan/ownTables";
import { listsText } from "../../text/templates/lists";
import { templatesText } from "../../text/templates";
import type { Refs, TemplatePart } from "../types";
import { date, id, measured, people, serves, text, word } from "./shared";

const { values } = templatesText;

/** Met by the figures; in words where there are no figures, or not in time. */
function metFormula({ at }: Refs): string {
  const [actual, target, baseline, way] = [at("actual"), at("target"), at("baseline"), at("direction")];
  const isWay = (...ways: string[]) => `OR(${ways.map((each) => `${way}="${each}"`).join(",")})`;
  const [increase, decrease, above, below, reach] = listsText.words.direction;
  // What is to be reached counts as reached from the baseline's side on.
  const reached = `IF(AND(ISNUMBER(${baseline}),${baseline}<>${target}),(${actual}-${target})*(${target}-${baseline})>=0,${actual}=${target})`;
  const isMet = `OR(AND(${isWay(increase)},${actual}>=${target}),AND(${isWay(decrease)},${actual}<=${target}),AND(${isWay(above)},${actual}>${target}),AND(${isWay(below)},${actual}<${target}),AND(${isWay(reach)},${reached}))`;
  const canTell = `AND(ISNUMBER(${actual}),ISNUMBER(${target}),${isWay(...listsText.words.direction)})`;
  const inTime = `IF(N(${at("due")})>=${AS_OF_NAME},"${values.notYet}","${values.notMet}")`;
  return (
    `=IF(${at("benchmark")}="","",IF(${actual}="","${values.noActual}",` +
    `IF(${canTell},IF(${isMet},"${values.met}",${inTime}),"${values.judge}")))`
  );
}

/** How one knows that an initiative works: adults change first, then students, then the state's figures. */
export const benchmarks: TemplatePart = {
  id: "benchmarks",
  table: "PlanBenchmarks",
  kind: "benchmarks",
  title: "benchmark",
  ids: (n) => `B${n}`,
  rows: { least: 30 },
  // What is presented comes first: a printed page holds it up to whether the benchmark is met.
  columns: [
    id(),
    text("benchmark", "benchmark", 30),
    { ...serves("initiatives", "parents"), width: 16 },
    {
      key: "type",
      field: "benchmarkType",
      width: 13,
      wrap: true,
      list: "benchmarkType",
      example: word("benchmarkType", 0),
    },
    text("measure", "measure", 16),
    {
      key: "direction",
      field: "direction",
      width: 11,
      wrap: true,
      list: "direction",
      example: word("direction", 0),
    },
    measured("baseline", "baseline", 12),
    measured("target", "target", 30),
    measured("actual", "actual"),
    {
      key: "met",
      field: "other",
      width: 11,
      wrap: true,
      computed: { formula: metFormula },
      highlight: [
        { when: (cell) => `${cell("met")}="${values.met}"`, tone: "good" },
        { when: (cell) => `${cell("met")}="${values.notMet}"`, tone: "bad" },
      ],
    },
    date("due", "due", 500),
    {
      key: "daysOverdue",
      field: "other",
      width: 9,
      format: "count",
      computed: {
        formula: ({ at }) =>
          `=IF(AND(${at("benchmark")}<>"",${at("actual")}="",N(${at("due")})>0,N(${at("due")})<${AS_OF_NAME}),${AS_OF_NAME}-${at("due")},"")`,
      },
      highlight: [{ when: (cell) => `N(${cell("daysOverdue")})>0`, tone: "bad" }],
    },
    {
      key: "whoseChange",
      field: "whoseChange",
      width: 11,
      wrap: true,
      list: "whoseChange",
      isOpen: true,
      example: word("whoseChange", 2),
    },
    {
      key: "group",
      field: "group",
      width: 12,
      wrap: true,
      list: "group",
      isOpen: true,
      example: word("group", 0),
    },
    text("source", "dataSource", 16),
    text("evidence", "evidence", 16),
    people("lead"),
  ],
};
