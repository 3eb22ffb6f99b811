import fc from "fast-check";
import { openHost } from "../../src/workbench/host";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { recalculated } from "../support/libreoffice";
import { differences, errorsIn } from "./columns";
import { messyPlan } from "./messyPlan";
import { madeFrom } from "./workbook";

/** LibreOffice takes a second or two to start for each workbook. */
const TIMEOUT = 1_200_000;

/** Workbooks for which the three once differed, and others. More of them: `RUNS=200 SEED=1 npx jest test/planindex/messy`. */
const RUNS = Number(process.env.RUNS ?? 6);
const SEED = Number(process.env.SEED ?? 5);

test(
  "any content gives an index without error values, in LibreOffice and in the host as in the pure code",
  async () => {
    let compared = 0;
    for (const [at, { snapshot, tables }] of fc.sample(messyPlan, { numRuns: RUNS, seed: SEED }).entries()) {
      const { book, model } = madeFrom(snapshot, tables);
      if (model.rows.length === 0) continue;
      compared++;
      const file = await writeXlsx(book);
      const inOffice = await recalculated(file);
      const host = await openHost(file);
      const inHost = (await readXlsx(await host.save())).data;
      host.close();
      for (const [program, computed] of [
        ["LibreOffice", inOffice],
        ["host", inHost],
      ] as const)
        expect([at, program, ...errorsIn(computed), ...differences(computed, model)]).toEqual([at, program]);
    }
    expect(compared).toBeGreaterThan(0);
  },
  TIMEOUT,
);
