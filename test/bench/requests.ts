import { checkAlignment } from "../../src/app/check/check";
import { editsOf, findImprovements, improve } from "../../src/app/plan/improve";
import { inspectWorkbook } from "../../src/app/readPlan";
import { rollUp } from "../../src/app/rollUp/rollUp";
import { districtOf, toXlsx } from "../support/districtWorkbook";
import { closeExcel, openExcel } from "../support/excel";
import { AS_OF, workbookOf } from "../support/plan";
import { type Figure, rounded } from "./figure";

const ROWS_EACH = 20;
const PLANS = "School plans";

/** All that can be made better about the school plans. */
async function improveAll(): Promise<void> {
  const found = await findImprovements(PLANS, { today: AS_OF });
  await improve(editsOf(found, new Set(found.flatMap(({ choices }) => choices.map(({ id }) => id)))));
}

const roll = () => rollUp({ today: AS_OF });

/** What is measured, with what is done before it. */
const USE_CASES: Readonly<
  Record<string, { readonly before?: () => Promise<unknown>; readonly work: () => Promise<unknown> }>
> = {
  inspect: { work: inspectWorkbook },
  check: { work: () => checkAlignment({ today: AS_OF }) },
  rollup: { work: roll },
  refresh: { before: roll, work: roll },
  improve: { work: improveAll },
};

/** Requests that each use-case makes to Excel and what it sends and receives, at 12 and at 200 schools. */
export async function requestFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const workbooks = await Promise.all(
    [12, 200].map((schools) => toXlsx(workbookOf(districtOf(schools, ROWS_EACH)).snapshot)),
  );
  for (const [name, { before, work }] of Object.entries(USE_CASES)) {
    const counts: number[] = [];
    const megabytes: number[] = [];
    for (const workbook of workbooks) {
      const host = await openExcel(workbook);
      await before?.();
      const from = { ...host.stats };
      await work();
      const { requests, bytesSent, bytesReceived } = host.stats;
      counts.push(requests - from.requests);
      megabytes.push((bytesSent + bytesReceived - from.bytesSent - from.bytesReceived) / 1e6);
      closeExcel();
    }
    const [small = 0, large = 0] = counts;
    figures.push({
      name: `${name}: requests at 200 schools, against 12`,
      value: large,
      unit: "requests",
      target: "ratio 1",
      baseline: small,
      ratio: rounded(large / small),
    });
    const [few = 0, many = 0] = megabytes;
    figures.push({
      name: `${name}: sent and received at 200 schools, against 12`,
      value: rounded(many),
      unit: "MB",
      target: "ratio at most 16.7",
      baseline: rounded(few),
      ratio: rounded(many / few),
    });
  }
  return figures;
}
