import { propose } from "../../src/adopt/propose";
import { checkPlan } from "../../src/checks/engine";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import { districtOf } from "../support/districtWorkbook";
import { AS_OF, workbookOf } from "../support/plan";
import { type Figure, fastest, rounded } from "./figure";

const ROWS_EACH = 60;

/** Adopting, parsing and checking: pure code, without Excel. */
export function pureFigures(): Figure[] {
  return [adoptFigure(), ...checkFigures(), editFigure()];
}

/** The proposal for a sheet of 5,000 rows, against looking once at each of its cells. */
function adoptFigure(): Figure {
  const { snapshot } = workbookOf(districtOf(50, 100));
  const value = fastest(5, () => propose(snapshot));
  const baseline = fastest(5, () => lookAtCells(snapshot));
  return {
    name: "adopt: proposal for 5,000 rows",
    value: rounded(value),
    unit: "ms",
    target: "under 50 ms",
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
  };
}

function lookAtCells({ sheets }: WorkbookSnapshot): number {
  let filled = 0;
  for (const { cells } of sheets)
    for (let row = cells.range.firstRow; row <= cells.range.lastRow; row++)
      for (let column = cells.range.firstColumn; column <= cells.range.lastColumn; column++)
        if (String(cells.at(row, column)).trim() !== "") filled++;
  return filled;
}

/** The check at 1,000 and at 60,000 rows: whole, and the cost of a row at the one against the other. */
function checkFigures(): Figure[] {
  const time = (schools: number, runs: number) => {
    const { snapshot, tables } = workbookOf(districtOf(schools, ROWS_EACH));
    const settings = defaultSettings(AS_OF);
    const plan = parsePlan(snapshot, tables, settings);
    const parse = fastest(runs, () => parsePlan(snapshot, tables, settings));
    const check = fastest(runs, () => checkPlan(plan));
    return { parse, check, rows: schools * ROWS_EACH };
  };
  const small = time(17, 10);
  const large = time(1000, 3);
  const perRow = (part: "parse" | "check", { rows, ...times }: typeof small) => (times[part] / rows) * 1000;
  return (["check", "parse"] as const).flatMap((part): Figure[] => [
    {
      name: `${part}: 60,000 rows`,
      value: rounded(large[part]),
      unit: "ms",
      target: part === "check" ? "under 500 ms" : "none",
      baseline: null,
      ratio: null,
    },
    {
      name: `${part}: a row of 60,000 against a row of 1,000`,
      value: rounded(perRow(part, large)),
      unit: "µs",
      target: "ratio near 1",
      baseline: rounded(perRow(part, small)),
      ratio: rounded(perRow(part, large) / perRow(part, small)),
    },
  ]);
}

/** What a changed cell costs at 3,000 rows: the plan is read again from cells that are there already, and checked again. */
function editFigure(): Figure {
  const { snapshot, tables } = workbookOf(districtOf(50, ROWS_EACH));
  const settings = defaultSettings(AS_OF);
  const value = fastest(10, () => checkPlan(parsePlan(snapshot, tables, settings)));
  return {
    name: "check: again after one edited cell, 3,000 rows",
    value: rounded(value),
    unit: "ms",
    target: "under 50 ms",
    baseline: null,
    ratio: null,
  };
}
