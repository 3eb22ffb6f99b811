import type { Finding } from "../../src/checks/finding";
import { writeSheets } from "../../src/excel/write";
import { type AlignmentReport, describeAlignment } from "../../src/reports/alignment";
import { alignmentReportText as words } from "../../src/text/reports/alignment";
import { writeText } from "../../src/text/write";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
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

test("whichever action fails, nothing of the user's is lost, and the next run completes the sheet", async () => {
  const whole = await openExcel();
  await writeSheets([describeAlignment(report(FINDINGS))]);
  await fill(whole, "Alignment check", "K6", [["Asked Ms. Hale"]]);
  const before = await whole.save();
  const actions = whole.stats.actions;
  await writeSheets([describeAlignment(report(FINDINGS.slice(1)))]);
  const needed = whole.stats.actions - actions;
  const complete = await valuesOf(whole, "Alignment check", "A1:K9");
  closeExcel();
  let failures = 0;
  for (let action = 1; action <= needed; action += 7) {
    const host = await openExcel(before);
    host.failAt(action);
    failures += await writeSheets([describeAlignment(report(FINDINGS.slice(1)))]).then(
      () => 0,
      () => 1,
    );
    host.failAt(Infinity);
    expect(await valuesOf(host, "Alignment check", "K6")).toEqual([["Asked Ms. Hale"]]);
    await writeSheets([describeAlignment(report(FINDINGS.slice(1)))]);
    expect({ action, rows: await valuesOf(host, "Alignment check", "A1:K9") }).toEqual({
      action,
      rows: complete,
    });
    closeExcel();
  }
  expect(failures).toBeGreaterThan(10);
}, 300_000);
