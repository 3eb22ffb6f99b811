import { applyEdits, EditsInterrupted } from "../../../src/excel/write/edits";
import { UserError } from "../../../src/excel/errors";
import { combined } from "../../../src/sheet/combine";
import type { AnyEdit } from "../../../src/sheet/edit";
import { editsText } from "../../../src/text/edits";
import { jobText } from "../../../src/text/job";
import { Steps } from "../../../src/excel/job";
import { cellEdit, everythingOf, onSheet, range, tablePlace } from "../../support/edits";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";

afterEach(closeExcel);

const HEADINGS = ["Goal", "Action", "Status", "Due"];

async function workbook(): Promise<Uint8Array> {
  const host = await openExcel();
  await fill(host, "Plan", "A1:D5", [
    HEADINGS,
    ["Reading", "Visit classes", "done", "'9/15/2026"],
    ["", "Call families", "On track", "Fall"],
    ["Math", "Plan evenings", "Done", ""],
    ["", "Buy books", "done", ""],
  ]);
  await onSheet(host, (sheet) => {
    sheet.getRange("A2:A3").merge(false);
    sheet.getRange("A4:A5").merge(false);
  });
  const saved = await host.save();
  closeExcel();
  return saved;
}

const unmerge = (area: string, value: string): AnyEdit => ({
  ...{ kind: "unmerge", sheet: "Plan", range: range(area), value, isFilled: true },
});

const EDITS: readonly AnyEdit[] = [
  unmerge("A2:A3", "Reading"),
  unmerge("A4:A5", "Math"),
  {
    kind: "addColumns",
    at: tablePlace("A1:D5", HEADINGS),
    columns: [
      { heading: "ID", cells: [2, 3, 4, 5].map((row) => ({ row, value: String(row - 1) })), format: "@" },
    ],
  },
  { kind: "makeTable", at: tablePlace("A1:D5", HEADINGS), name: "Steps", headings: [] },
  cellEdit([2, 3], "done", "Complete"),
  cellEdit([4, 3], "Done", "Complete"),
  cellEdit([2, 4], "9/15/2026", 46_280, { format: "m/d/yyyy" }),
];

/** What each cell may hold while edits are half made: what it held, what it is to hold, or nothing yet where it was covered. */
function expectNothingLost(now: unknown[][], before: unknown[][], after: unknown[][]): void {
  now.forEach((row, r) =>
    row.forEach((value, c) => expect([before[r]?.[c] ?? "", after[r]?.[c] ?? ""]).toContainEqual(value)),
  );
}

function contents(everything: unknown): unknown {
  const withoutFormats = (key: string, value: unknown) => (key === "numberFormat" ? undefined : value);
  return JSON.parse(JSON.stringify(everything, withoutFormats));
}

test("whichever action fails: nothing is lost, what was made is said, the next run completes it, and all of it can be undone", async () => {
  const before = await workbook();
  const whole = await openExcel(before);
  const original = await everythingOf(whole);
  const held = await valuesOf(whole, "Plan", "A1:E5");
  const start = whole.stats.actions;
  expect((await applyEdits(EDITS)).left).toEqual([]);
  const actions = whole.stats.actions - start;
  const complete = await everythingOf(whole);
  const wanted = await valuesOf(whole, "Plan", "A1:E5");
  closeExcel();
  let [failures, partly] = [0, 0];
  for (let action = 1; action <= actions; action++) {
    const host = await openExcel(before);
    host.failAt(action);
    const error = await applyEdits(EDITS).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    host.failAt(Infinity);
    expectNothingLost(await valuesOf(host, "Plan", "A1:E5"), held, wanted);
    if (error !== null) {
      failures++;
      expect(error).toBeInstanceOf(UserError);
      const first = error instanceof EditsInterrupted ? error.applied : null;
      if (first && first.done.length > 0) {
        partly++;
        expect((error as Error).message).toBe(editsText.interrupted(first.done.length, EDITS.length));
        expect(first.left).toHaveLength(EDITS.length - first.done.length);
      }
      const second = await applyEdits(EDITS);
      expect(second.left).toEqual([]);
      expect(await everythingOf(host)).toEqual(complete);
      const undone = await applyEdits([...second.undo, ...(first?.undo ?? [])]);
      // A step that broke off half way is no step of the first run's, and all of the second's.
      if (second.done.length + (first?.done.length ?? 0) === EDITS.length) {
        expect(undone.left).toEqual([]);
        // A cell that broke off between the format and the value keeps the format.
        expect(contents(await everythingOf(host))).toEqual(contents(original));
      }
    }
    closeExcel();
  }
  expect(failures).toBeGreaterThan(20);
  expect(partly).toBeGreaterThan(10);
});

test("ended by the user before anything was sent, however late, it says that nothing was changed", async () => {
  const host = await openExcel(await workbook());
  const before = await everythingOf(host);
  let ends = 0;
  for (let request = 1; ; request++) {
    const controller = new AbortController();
    const steps = new Steps({
      signal: controller.signal,
      onProgress: (done) => done >= request && controller.abort(),
    });
    const error = await applyEdits(EDITS, steps).catch((thrown: unknown) => thrown);
    if (!(error instanceof Error)) break;
    ends++;
    expect(error).toMatchObject({ name: "Cancelled", message: jobText.cancelled });
    expect(await everythingOf(host)).toEqual(before);
  }
  expect(ends).toBeGreaterThan(3);
});

test.each([
  ["before it reached Excel", false],
  ["before its answer came back", true],
])(
  "the connection is lost with the changes %s: all that may have been made can be undone",
  async (_, isMade) => {
    const file = await workbook();
    const whole = await openExcel(file);
    const start = whole.stats.requests;
    await applyEdits(EDITS);
    const requests = whole.stats.requests - start;
    const host = await openExcel(file);
    const before = await everythingOf(host);
    const { prototype } = host.OfficeExtension.ClientRequestContext;
    const { sync } = prototype;
    const lost = () =>
      Promise.reject(Object.assign(new Error("lost"), { code: "GenericException", debugInfo: {} }));
    let left = Infinity;
    prototype.sync = async function (this: OfficeExtension.ClientRequestContext, value) {
      if (--left >= 0) return sync.call(this, value) as Promise<typeof value>;
      // Nothing of the request is done, or all of it.
      if (left === -1 && !isMade) host.failAt(1);
      if (left === -1) await sync.call(this, value);
      return lost();
    } as typeof sync;
    // The changes go with the last but one: the client sends another by itself.
    left = requests - 2;
    const error = await applyEdits(EDITS).catch((thrown: unknown) => thrown);
    prototype.sync = sync;
    expect(error).toMatchObject({ name: "EditsInterrupted", message: editsText.unknown });
    const { undo } = (error as EditsInterrupted).applied;
    if (!isMade) expect(await everythingOf(host)).toEqual(before);
    expect(JSON.stringify(await everythingOf(host)) !== JSON.stringify(before)).toBe(isMade);
    expect((await applyEdits(undo)).left).toEqual([]);
    expect(contents(await everythingOf(host))).toEqual(contents(before));
    // Tried again, and then undone with what came back each time.
    const again = await applyEdits(EDITS);
    expect(again.done).toHaveLength(EDITS.length);
    expect((await applyEdits(combined([again.undo, undo]))).left).toEqual([]);
    expect(contents(await everythingOf(host))).toEqual(contents(before));
  },
);
