import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OWN_SHEETS } from "../../../src/plan/ownTables";
import { toXlsx } from "../../support/districtWorkbook";
import { secondOpinion } from "../../support/secondOpinion";
import { gridOfText, sheetOf } from "../../support/snapshot";
import { fileWith, newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const OURS: readonly string[] = Object.values(OWN_SHEETS);

/** Goals with the work for them beside each other, the schools' work below both, and a key to the colors at the bottom. */
const PLAN = `
  Hillcrest Unified | | | | | | | |
  -
  No. | Goal | Lead | | Ref | Action step | Who | By when | Goal no. | Status
  1 | Every third grader reads at grade level | A. Moss | | 1.1 | Train coaches in the reading block | D. Lowe | 9/15/2026 | 1 | In progress
  2 | Chronic absence falls below ten percent | B. Hart | | 1.2 | Screen all pupils three times a year | | 10/1/2026 | 1 | Not started
  3 | All graduates are ready for college | C. Voss | | 2.1 | Call every family in September | F. Reyes | 9/30/2026 | 2 | Complete
  | | | | 3.1 | Visit two colleges with each class | G. Ito | 5/1/2027 | 9 | Not started
  -
  -
  School work | | | | | | | |
  School | Activity | Supports goal | Responsible | Due date | Status
  Bates Elementary | Read aloud in every room each day | 1 | H. Jun | 10/15/2026 | In progress
  Bates Elementary | Greet each pupil at the door | 2 | H. Jun | 11/15/2026 | Complete
  Cole Middle School | Open the writing lab on Saturdays | 3 | I. Kerr | 1/15/2027 | Not started
  Cole Middle School | Visit the homes of absent pupils | 2 | J. Lund | 12/1/2026 | Not started
  -
  -
  Color | Meaning
  Green | On track and on time
  Red | Will not be done in time`;

const file = async () =>
  fileWith("plan.xlsx", await toXlsx({ name: "", sheets: [sheetOf(gridOfText(PLAN), { name: "Plan" })] }));

interface Answer {
  readonly sheets: readonly {
    readonly tables: readonly {
      readonly kind: string;
      readonly headerRows: readonly number[];
      readonly lastRow: number;
      readonly columns: readonly { readonly letter: string }[];
    }[];
  }[];
}

test("inspect shows all tables of a sheet", async () => {
  const { out } = await throughline("inspect", await file(), "--json");
  const [sheet] = (JSON.parse(out) as Answer).sheets;
  expect(
    sheet!.tables.map(
      ({ kind, headerRows, lastRow, columns }) =>
        `${kind} ${columns[0]!.letter}${headerRows[0]}:${columns.at(-1)!.letter}${lastRow}`,
    ),
  ).toEqual(["objectives A3:C6", "actions E3:J7", "schoolPlan A11:F15"]);
});

test("check finds what is wrong in each of them, at its cell", async () => {
  const { out } = await throughline("check", await file(), "--json", "--as-of", "2026-08-01");
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; cell: string; outcome: string; severity: string }[];
  };
  const errors = findings.filter(({ outcome, severity }) => outcome === "fail" && severity === "error");
  const cells = errors.map(({ rule, cell }) => `${rule} ${cell}`);
  expect(cells).toContain("D1 G5");
  // Nothing of the key to the colors, and nothing twice.
  expect(findings.filter(({ cell }) => /^[A-Z]1[6-9]$/.test(cell ?? ""))).toEqual([]);
  expect(new Set(findings.map(({ rule, cell }) => `${rule} ${cell}`)).size).toBe(findings.length);
});

test("rollup counts the rows of all, and LibreOffice computes the same", async () => {
  const out = join(await newFolder(), "rollup.xlsx");
  const { exitCode } = await throughline("rollup", await file(), "--out", out, "--as-of", "2026-08-01");
  expect(exitCode).toBe(0);
  const { formulas, differences } = await secondOpinion(await readFile(out), (sheet) => OURS.includes(sheet));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(0);
});
