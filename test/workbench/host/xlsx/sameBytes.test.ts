import { newBookData } from "../../../../src/workbench/host/book/empty";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";

afterEach(() => jest.useRealTimers());

test("the same workbook gives the same bytes, whenever it is written", async () => {
  jest.useFakeTimers({ doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"] });
  const written: Uint8Array[] = [];
  for (const day of ["2026-11-26", "2027-02-03"]) {
    jest.setSystemTime(new Date(day));
    written.push(await writeXlsx(newBookData()));
  }
  expect(Buffer.compare(written[0]!, written[1]!)).toBe(0);
});
