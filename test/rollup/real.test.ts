import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPlan } from "../../src/app/readPlan";
import { rollUp, rollupModel } from "../../src/app/rollUp/rollUp";
import type { IndexModel } from "../../src/planindex";
import type { Plan } from "../../src/plan/model";
import { appText } from "../../src/text/app";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { differences, errorsIn } from "../planindex/columns";
import { misreadings } from "../planindex/reading";
import { closeExcel, openExcel } from "../support/excel";
import { recalculated } from "../support/libreoffice";
import { AS_OF } from "../support/plan";
import { NO_REAL_WORKBOOKS, realWorkbooks } from "../support/realWorkbooks";

/** LibreOffice takes some seconds for a workbook, and other tests run beside this one. */
const TIMEOUT = 120_000;
const CLOCK = { asOf: AS_OF, today: AS_OF };

const REAL = realWorkbooks();
const WORKBOOKS = [join(__dirname, "../../samples/riverbend.xlsx"), ...REAL];

afterEach(closeExcel);

/** The plan of the workbook that is open and the model of its index; null without a plan table. */
async function modelNow(): Promise<{ plan: Plan; model: IndexModel } | null> {
  const reading = await readPlan(CLOCK).catch((error: Error) => {
    expect(error.message).toBe(appText.noPlanTable);
    return null;
  });
  if (!reading) return null;
  return { plan: reading.plan, model: rollupModel(reading) };
}

test.each(WORKBOOKS)(
  "%s: the index says what the plan's reader says, behind Excel's client and in LibreOffice as in the pure code",
  async (file) => {
    const host = await openExcel(await readFile(file));
    const read = await modelNow();
    if (!read) return;
    expect(misreadings(read.plan, read.model)).toEqual([]);
    if (read.model.rows.length === 0) return;

    await rollUp(CLOCK);
    const saved = await host.save();
    for (const book of [(await readXlsx(saved)).data, await recalculated(saved)])
      expect([...errorsIn(book), ...differences(book, read.model)]).toEqual([]);
  },
  TIMEOUT,
);

if (REAL.length === 0) test.skip(NO_REAL_WORKBOOKS, () => undefined);
