import { withHost } from "./withHost";

test("the library leaves nothing behind outside its own page", async () => {
  const before = Object.getOwnPropertyNames(globalThis);
  await withHost(async () => undefined);
  expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))).toEqual([]);
  expect("popStackFrame" in Error.prototype || "createCallback" in Function).toBe(false);
});

test("no timer of the library's outlives a closed workbook, so that the process can end", async () => {
  const started = jest.spyOn(globalThis, "setTimeout");
  const cleared = jest.spyOn(globalThis, "clearTimeout");
  await withHost(async ({ Excel, failAt }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      // What comes next is the library letting go of its ranges; it tries again in five seconds when it can't.
      failAt(1);
    });
    await new Promise((resolve) => setImmediate(resolve));
  });
  const retry = started.mock.calls.findIndex(([, milliseconds]) => milliseconds === 5000);
  const timer: unknown = started.mock.results[retry]?.value;
  const ended = cleared.mock.calls.map(([handle]): unknown => handle);
  jest.restoreAllMocks();
  expect(timer).toBeDefined();
  expect(ended).toContain(timer);
});

test("batches take options, as a page's own records", () =>
  withHost(async ({ Excel }) => {
    const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const workbook = context.workbook.load("name");
      await context.sync();
      return workbook.name;
    });
    expect(name).toBe("Book1");
  }));

describe("Office", () => {
  test("is ready at once, in Excel", () =>
    withHost(async ({ Office }) => {
      const seen: string[] = [];
      const info = await Office.onReady(({ host }) => seen.push(host));
      expect(info.host).toBe("Excel");
      expect(seen).toEqual(["Excel"]);
      expect(Office.context.displayLanguage).toBe("en-US");
    }));

  test("reports the sets whose members the host has, and no others", () =>
    withHost(async ({ Office: { context } }) => {
      const { isSetSupported } = context.requirements;
      const versions = ["1.1", "1.4", "1.8", "1.9", "1.10", "1.13", "1.14", "1.19"];
      const supported = versions.filter((version) => isSetSupported("ExcelApi", version));
      expect(supported).toEqual(["1.1", "1.4", "1.8", "1.9", "1.10", "1.13"]);
      expect(isSetSupported("ExcelApi")).toBe(true);
      expect(isSetSupported("SharedRuntime", "1.1")).toBe(false);
      expect(isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    }));

  test("keeps the handlers of ribbon commands", () =>
    withHost(async ({ Office }) => {
      const done: string[] = [];
      Office.actions.associate("check", (event) => event.completed());
      Office.actions.handlers.get("check")?.({ completed: () => done.push("check") });
      expect(done).toEqual(["check"]);
    }));
});

test("worksheet functions count days from 1900", () =>
  withHost(({ Excel }) =>
    Excel.run(async (context) => {
      const day = context.workbook.functions.date(2000, 1, 1).load("value,error");
      const over = context.workbook.functions.date(2023, 14, 1).load("value");
      await context.sync();
      expect([day.value, day.error, over.value]).toEqual([36526, null, 45323]);
    }),
  ));
