import { checkAlignment } from "../../src/app/check/check";
import { Cancelled } from "../../src/app/job";
import { endedAfter } from "../support/endedAfter";
import { rollUp } from "../../src/app/rollUp/rollUp";
import { jobText } from "../../src/text/job";
import { writeText } from "../../src/text/write";
import type { Host } from "../../src/workbench/host";
import { districtOf, toXlsx } from "../support/districtWorkbook";
import { closeExcel, openExcel, valuesOf } from "../support/excel";
import { AS_OF, workbookOf } from "../support/plan";

afterEach(closeExcel);

const TODAY = { today: AS_OF };
const file = () => toXlsx(workbookOf(districtOf(3, 6)).snapshot);

const sheetNames = (host: Host): Promise<string[]> =>
  host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("progress counts the requests, up to a total that is right from the start", async () => {
  const host = await openExcel(await file());
  const told: (readonly [number, number])[] = [];
  await rollUp(TODAY, { onProgress: (done, total) => told.push([done, total]) });
  const { requests } = host.stats;
  expect(told).toEqual(Array.from({ length: requests }, (_, index) => [index + 1, requests]));
});

test("a check that is ended changes nothing and says so", async () => {
  const host = await openExcel(await file());
  const before = await host.save();
  const check = checkAlignment(TODAY, endedAfter(2));
  await expect(check).rejects.toThrow(Cancelled);
  await expect(check).rejects.toThrow(jobText.cancelled);
  // One more at most, by which the library lets go of what it held.
  expect(host.stats.requests).toBeLessThanOrEqual(3);
  expect(Buffer.compare(await host.save(), before)).toBe(0);
});

test("whenever a rollup is ended, the user's cells stay, what was being made says that it is incomplete, and another completes it", async () => {
  const workbook = await file();
  const whole = await openExcel(workbook);
  await rollUp(TODAY);
  const { requests } = whole.stats;
  const plans = await valuesOf(whole, "School plans", "A1:J30");
  const figures = await valuesOf(whole, "Rollup", "A1:H30");
  const own = ["Throughline", "Plan index", "Rollup"];
  closeExcel();
  let incomplete = 0;
  for (let step = 0; step < requests; step++) {
    const host = await openExcel(workbook);
    const job = step === 0 ? { signal: AbortSignal.abort() } : endedAfter(step);
    const sentence = await rollUp(TODAY, job).then(
      () => "",
      (error: Cancelled) => error.message,
    );
    // The last request only adds what charts are called by those who can't see them: all else is there.
    if (sentence === "") {
      expect(step).toBe(requests - 1);
      expect(await valuesOf(host, "Rollup", "A1:H30")).toEqual(figures);
      continue;
    }
    const made = (await sheetNames(host)).filter((name) => own.includes(name));
    if (made.length > 0) {
      incomplete++;
      expect(sentence).toBe(jobText.cancelledWhileWriting);
      for (const sheet of made)
        expect([writeText.incomplete, writeText.unfinished]).toContain(
          (await valuesOf(host, sheet, "A2"))[0]![0],
        );
    } else expect(sentence).toBe(jobText.cancelled);
    expect(await valuesOf(host, "School plans", "A1:J30")).toEqual(plans);
    await rollUp(TODAY);
    expect(await valuesOf(host, "Rollup", "A1:H30")).toEqual(figures);
    closeExcel();
  }
  expect(incomplete).toBeGreaterThan(0);
});
