import { saveAnswer } from "../../src/app/rate/answer";
import { readRatings } from "../../src/app/rate/read";
import type { RoundChoice } from "../../src/app/rate/round";
import { startRound } from "../../src/app/rate/start";
import { rateText } from "../../src/text/rate";
import { writeText } from "../../src/text/write";
import { closeExcel, fill, openExcel } from "../support/excel";
import { day } from "../support/plan";
import { contents } from "../support/setUp";

afterEach(closeExcel);

const CLOCK = { today: day("2026-11-22") };
/** So many actions lie between two failures that are tried; 1 tries all of them, which takes hours. */
const STRIDE = Number(process.env["FAULT_STRIDE"] ?? 431);
const SHORT = { request: 60, stride: 11 } as const;
const MARKS: unknown[] = [writeText.incomplete, writeText.unfinished];
const FIRST: RoundChoice = {
  instrument: "planReview",
  period: "Fall 2026",
  units: ["District"],
  raters: [],
  layout: "sheetPerUnit",
};
const SECOND: RoundChoice = { ...FIRST, period: "Spring 2027" };
const RATED = "Fall 2026 District plan review";

/** A workbook with a cell of the user's, and a round in which somebody has answered. */
async function workbook(): Promise<Uint8Array> {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:B1", [["mine", 7]]);
  await startRound(FIRST, CLOCK);
  await fill(host, RATED, "C8:D8", [["Seen", "Partly"]]);
  return host.save();
}

test("whichever action of starting a round fails, answers stay, and the same start completes it", async () => {
  const before = await workbook();
  const whole = await openExcel(before);
  const standing = await contents(whole);
  /** How many actions were done when each request was answered. */
  const ends: number[] = [whole.stats.actions];
  await startRound(SECOND, CLOCK, { onProgress: () => ends.push(whole.stats.actions) });
  const complete = await contents(whole);
  const from = ends[0]!;
  closeExcel();
  const tried = ends.slice(1).flatMap((end, index) => {
    const start = ends[index]! + 1;
    const stride = end - start < SHORT.request ? Math.min(SHORT.stride, STRIDE) : STRIDE;
    return Array.from({ length: end - start + 1 }, (_, at) => start + at - from).filter(
      (action) => (action + from - start) % stride === 0 || action + from === end,
    );
  });
  let failures = 0;
  for (const action of tried) {
    const host = await openExcel(before);
    host.failAt(action);
    const isDone = await startRound(SECOND, CLOCK).then(
      () => true,
      () => false,
    );
    host.failAt(Infinity);
    const now = await contents(host);
    // What somebody typed, and the form in which it stands.
    for (const sheet of ["Sheet1", RATED]) expect([action, now[sheet]]).toEqual([action, standing[sheet]]);
    for (const [name, rows] of Object.entries(now)) {
      const isMarked = rows.some(([first]) => MARKS.includes(first));
      if (rows.length > 0 && !isMarked && !standing[name])
        expect({ name, rows }).toEqual({ name, rows: complete[name] });
    }
    if (!isDone) {
      failures++;
      // Where only the look of the last line failed, everything is there already, and the second start says so.
      await startRound(SECOND, CLOCK).catch(({ message }: Error) =>
        expect(message).toBe(rateText.alreadyOpen(SECOND.period)),
      );
      expect([action, await contents(host)]).toEqual([action, complete]);
      expect((await readRatings(CLOCK)).problems).toEqual([]);
    }
    closeExcel();
  }
  expect(failures).toBeGreaterThan(15);
}, 36_000_000);

test("whichever action of keeping an answer fails, nothing else changes, and keeping it again keeps it", async () => {
  const before = await workbook();
  const given = { rating: 1, evidence: "Asked ten teachers", nextStep: "Ask again in May" };
  const keep = async () => {
    const { answers, instruments } = await readRatings(CLOCK);
    const [of] = instruments.filter(({ id }) => id === FIRST.instrument);
    return { answer: answers[1]!, of: of! };
  };
  let host = await openExcel(before);
  const standing = await contents(host);
  const first = await keep();
  const start = host.stats.actions;
  await saveAnswer(first.answer, given, first.of);
  const count = host.stats.actions - start;
  const kept = await contents(host);
  closeExcel();
  let failures = 0;
  for (let action = 1; action <= count; action += Math.min(SHORT.stride, STRIDE)) {
    host = await openExcel(before);
    const { answer, of } = await keep();
    host.failAt(action);
    const isKept = await saveAnswer(answer, given, of).then(
      () => true,
      () => false,
    );
    host.failAt(Infinity);
    const now = await contents(host);
    // Of the form itself only the answer's own cells may differ; what is computed from it follows.
    for (const [name, rows] of Object.entries(now))
      rows.forEach((row, at) =>
        row.forEach((cell, column) => {
          const options = [standing[name]![at]![column], kept[name]![at]![column]];
          expect([action, name, at, column, options.includes(cell)]).toEqual([
            action,
            name,
            at,
            column,
            true,
          ]);
        }),
      );
    if (!isKept) {
      failures++;
      const again = await keep();
      await saveAnswer(again.answer, given, again.of);
    }
    expect([action, await contents(host)]).toEqual([action, kept]);
    closeExcel();
  }
  expect(failures).toBeGreaterThan(3);
}, 600_000);
