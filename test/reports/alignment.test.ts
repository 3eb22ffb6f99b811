import type { Finding } from "../../src/checks/finding";
import { writeSheets } from "../../src/excel/write";
import { type AlignmentReport, describeAlignment } from "../../src/reports/alignment";
import { alignmentReportText as words } from "../../src/text/reports/alignment";
import { writeText } from "../../src/text/write";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import type { BookData } from "../../src/workbench/host/book/data";
import { changesContents, type WatchedExcel, watchExcel } from "../support/actions";
import { closeExcel, fill, openExcel, valuesOf } from "../support/excel";
import { secondOpinion } from "../support/secondOpinion";

afterEach(closeExcel);

type Shown = AlignmentReport["findings"][number];

const finding = (more: Partial<Finding>): Shown => ({
  ...({ rule: "B2", message: "S1 serves nothing.", outcome: "fail", severity: "warning" } as const),
  ...{ cell: { sheet: "Plans", row: 4, column: 2 }, unit: "Bates", person: null },
  ...more,
});

const report = (findings: readonly Shown[], more: Partial<AlignmentReport> = {}): AlignmentReport => ({
  ...{ asOf: "November 22, 2026", scope: words.scope.workbook, items: 12, tables: 2, rules: 40 },
  counts: { error: 1, warning: 1, advice: 0, accepted: 0, cantTell: 1 },
  findings,
  accepted: [],
  help: (rule) => `How to mend ${rule}`,
  ...more,
});

const FINDINGS = [
  finding({ rule: "D1", severity: "error", cell: { sheet: 'O\'Brien "26" [x]', row: 7, column: 30 } }),
  finding({ message: "=1+1 is what somebody wrote", person: "@Diaz" }),
  finding({ outcome: "cantTell", cell: null, unit: null }),
];
const NOTE = {
  ...{ rule: "B2", message: "", sheet: "", cell: "", said: "", key: "k" },
  ...{ reason: "Agreed in June", by: "R. Diaz", on: "2026-11-01" },
};

test("a row for each finding, the accepted ones last with their reasons, and links to the cells", async () => {
  const host = await openExcel();
  await writeSheets([
    describeAlignment(report(FINDINGS, { accepted: [{ finding: finding({}), note: NOTE }] })),
  ]);
  const rows = await valuesOf(host, "Alignment check", "A5:I9");
  expect(rows[0]).toEqual(Object.values(words.headings));
  expect(rows.map(([level]) => level)).toEqual([
    "How serious",
    "Must fix",
    "Look at",
    "Not checked",
    "Accepted",
  ]);
  expect(rows[1]).toEqual(
    ["Must fix", "D1", "S1 serves nothing.", "Bates", "", 'O\'Brien "26" [x]', "AD7", "Go to AD7"].concat(
      "How to mend D1",
    ),
  );
  expect(rows[2]!.slice(2, 5)).toEqual(["=1+1 is what somebody wrote", "Bates", "@Diaz"]);
  expect(rows[3]!.slice(5, 8)).toEqual(["", "", ""]);
  expect(rows[4]!.at(-1)).toBe("Accepted by R. Diaz on 2026-11-01: Agreed in June");

  const { formulas, differences } = await secondOpinion(await host.save());
  expect(differences).toEqual([]);
  expect(formulas).toBe(3);
  const { data } = await readXlsx(await host.save());
  expect(data.sheets.find(({ name }) => name === "Alignment check")!.merges).toEqual([]);
});

test("made again, only its own content is replaced: what somebody wrote beside it stays", async () => {
  const host = await openExcel();
  await writeSheets([describeAlignment(report(FINDINGS))]);
  await fill(host, "Alignment check", "K6:K7", [["Asked Ms. Hale"], [7]]);
  await writeSheets([describeAlignment(report([FINDINGS[1]!]))]);
  expect(await valuesOf(host, "Alignment check", "K6:K7")).toEqual([["Asked Ms. Hale"], [7]]);
  expect((await valuesOf(host, "Alignment check", "A6:A8")).flat()).toEqual(["Look at", "", ""]);
  await fill(host, "Alignment check", "A8", [["Below"]]);
  await expect(writeSheets([describeAlignment(report(FINDINGS))])).rejects.toThrow(
    writeText.noRoom("Alignment check", "A8"),
  );
});

test("nothing found is said in the table", async () => {
  const host = await openExcel();
  await writeSheets([describeAlignment(report([]))]);
  expect((await valuesOf(host, "Alignment check", "C6:C6"))[0]).toEqual([words.nothing]);
});

/*
 * What a failure can leave are the states between two actions of a run that works. In each of them the user's cell stands;
 * another run begins from the first and the last state before each kind of action.
 */
test("whichever action fails, nothing of the user's is lost, and the next run completes the sheet", async () => {
  const host = await openExcel();
  await writeSheets([describeAlignment(report(FINDINGS))]);
  await fill(host, "Alignment check", "K6", [["Asked Ms. Hale"]]);
  const before = await host.save();
  closeExcel();
  const again = () => writeSheets([describeAlignment(report(FINDINGS.slice(1)))]);
  const content = (excel: WatchedExcel) =>
    valuesOf(excel as unknown as Parameters<typeof valuesOf>[0], "Alignment check", "A1:K9");

  const watched = await watchExcel(before);
  const { book, bridge } = watched.hosted;
  const states: BookData[] = [];
  const standing = new Set<unknown>();
  bridge.beforeAction = async () => {
    const [row] = book
      .findSheet("Alignment check")!
      .read({ row: 5, column: 10, rowCount: 1, columnCount: 1 });
    standing.add(row![0]!.value);
    states.push(await book.toData());
  };
  await again();
  await bridge.idle();
  bridge.beforeAction = null;
  const kinds = [...watched.kinds];
  const complete = await content(watched);
  const ends = new Map<string, { first: number; last: number }>();
  kinds.forEach((kind, at) => {
    if (changesContents(kind)) ends.set(kind, { first: ends.get(kind)?.first ?? at, last: at });
  });
  watched.close();
  expect([...standing]).toEqual(["Asked Ms. Hale"]);
  expect(states.length).toBe(kinds.length);

  const tried = new Set([...ends.values()].flatMap(({ first, last }) => [first, last]));
  expect(tried.size).toBeGreaterThan(10);
  for (const at of tried) {
    const excel = await watchExcel(states[at]!);
    await again();
    expect({ before: kinds[at], rows: await content(excel) }).toEqual({
      before: kinds[at],
      rows: complete,
    });
    excel.close();
  }
});
