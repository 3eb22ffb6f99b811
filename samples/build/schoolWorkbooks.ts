import { Workbook, type Worksheet } from "exceljs";
import {
  asText,
  COLOURS,
  fitRows,
  font,
  frame,
  headingRow,
  printed,
  solid,
  title,
  typed,
  widths,
} from "./cells";
import { readRows, type Row } from "./data";

export interface SchoolWorkbook {
  readonly file: string;
  readonly author: string;
  readonly book: Workbook;
}

/** Four schools keep their plan in a file of their own, each laid out in its own way. */
export function schoolWorkbooks(): SchoolWorkbook[] {
  return [
    { file: "Bates SIP 26-27.xlsx", author: "Angela Moreau", book: bates() },
    { file: "WMS_School_Improvement_Plan.xlsx", author: "Marcus Hale", book: whitman() },
    { file: "tannery plan FINAL v3.xlsx", author: "Leah Novak", book: tannery() },
    { file: "RHS goals 2026-2027.xlsx", author: "James Carrow", book: riverbendHigh() },
  ];
}

const isGoal = (row: Row) => row["Kind"] === "goal";

/** Writes one row of cells, framed and wrapped; dates in the given format. */
function line(sheet: Worksheet, row: number, texts: readonly string[], dateFormat: string): void {
  texts.forEach((text, i) => {
    const cell = sheet.getCell(row, i + 1);
    cell.value = typed(text);
    cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
    if (cell.value instanceof Date) cell.numFmt = dateFormat;
    frame(cell);
  });
}

const servedBy = (serves: string) => (serves.startsWith("Local") ? serves : `district ${serves}`);

/** Goals as rows of their own between the strategies. */
function bates(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("SIP");
  widths(sheet, [58, 24, 14, 13, 28, 18]);
  title(sheet, "A1", "BATES ELEMENTARY SCHOOL", "FF8A1538", 20);
  sheet.getCell("A2").value = "Where every Bobcat reads! · School Improvement Plan 26–27";
  sheet.getCell("A2").font = font({ italic: true });
  headingRow(sheet, 4, ["Strategy", "Who", "When", "Progress", "Proof", "District plan #"], "FF8A1538");
  const rows = readRows("school-workbooks/bates");
  rows.forEach((data, i) => {
    const row = 5 + i;
    if (isGoal(data)) {
      sheet.getCell(row, 1).value = `GOAL ${data["Goal"]}: ${data["Text"]} (${servedBy(data["Serves"]!)})`;
      for (let column = 1; column <= 6; column++) {
        sheet.getCell(row, column).fill = solid("FFF4DDE3");
        sheet.getCell(row, column).font = font({ bold: true });
      }
      return;
    }
    const { Text, Who, Due, Status, Proof, Serves } = data;
    line(sheet, row, [Text!, Who!, Due!, Status!, Proof!, Serves!], "m/d");
  });
  fitRows(sheet, 5, 4 + rows.length);
  printed(sheet, "4:4");
  return book;
}

/** One table, the goal merged down beside its steps. */
function whitman(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("2026-27 plan");
  widths(sheet, [34, 50, 20, 20, 15, 11, 30]);
  title(sheet, "A1", "Whitman Middle School · improvement plan", "FF274690", 16);
  const headings = [
    "Goal",
    "Action step",
    "Aligned to (district)",
    "Person",
    "Finish by",
    "R/Y/G",
    "Comments / evidence",
  ];
  headingRow(sheet, 3, headings, "FF274690");
  let row = 4;
  const rows = readRows("school-workbooks/whitman");
  for (const goal of rows.filter(isGoal)) {
    const steps = rows.filter((data) => data["Goal"] === goal["Goal"] && !isGoal(data));
    const first = row;
    for (const { Text, Serves, Who, Due, Status, Proof } of steps) {
      line(sheet, row, ["", Text!, Serves!, Who!, Due!, Status!, Proof!], "mmm d, yyyy");
      row += 1;
    }
    sheet.getCell(first, 1).value = `${goal["Goal"]}. ${goal["Text"]} [${goal["Serves"]}]`;
    sheet.getCell(first, 1).font = font({ bold: true });
    sheet.mergeCells(first, 1, row - 1, 1);
  }
  fitRows(sheet, 4, row - 1);
  sheet.getCell(row + 1, 1).value = "G = on track, Y = some trouble, R = needs help";
  printed(sheet, "3:3");
  const contacts = book.addWorksheet("Contacts");
  contacts.getCell("A1").value = "Main office: ext. 2200";
  contacts.getCell("A2").value = "Attendance line: ext. 2211";
  return book;
}

/** A heading of two rows, the school's own numbers, a total under the table. */
function tannery(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sheet1 (2)");
  widths(sheet, [7, 54, 26, 16, 14, 30, 16]);
  title(sheet, "B1", "TMS school plan", COLOURS.grey, 14);
  const top = ["#", "What we will do", "Who", "When and how far", "", "", "Supports"];
  const below = ["", "", "(lead first)", "Deadline", "Status", "How we know", "district #"];
  headingRow(sheet, 3, top, COLOURS.grey);
  headingRow(sheet, 4, below, COLOURS.grey);
  sheet.mergeCells("D3:F3");
  const rows = readRows("school-workbooks/tannery");
  let step = 0;
  rows.forEach((data, i) => {
    step = isGoal(data) ? 0 : step + 1;
    const { Goal, Text, Who, Due, Status, Proof, Serves } = data;
    line(sheet, 5 + i, ["", Text!, Who!, Due!, Status!, Proof!, Serves!], "m/d/yyyy");
    sheet.getCell(5 + i, 1).value = asText(isGoal(data) ? Goal! : `${Goal}${"abcdefghij"[step - 1]}`);
    if (isGoal(data)) sheet.getCell(5 + i, 2).font = font({ bold: true });
  });
  const last = 4 + rows.length;
  fitRows(sheet, 5, last);
  const achieved = rows.filter((data) => data["Status"] === "Achieved").length;
  sheet.getCell(last + 2, 4).value = "Achieved:";
  sheet.getCell(last + 2, 5).value = { formula: `COUNTIF(E5:E${last},"Achieved")`, result: achieved };
  printed(sheet, "3:4");
  return book;
}

/** A sheet for each goal. */
function riverbendHigh(): Workbook {
  const book = new Workbook();
  const rows = readRows("school-workbooks/riverbend-high");
  for (const goal of rows.filter(isGoal)) {
    const sheet = book.addWorksheet(`Goal ${goal["Goal"]}`);
    widths(sheet, [60, 24, 15, 12, 32, 20]);
    title(sheet, "A1", "RIVERBEND HIGH SCHOOL", "FF0B3C2D", 12);
    title(sheet, "A2", `Goal ${goal["Goal"]}: ${goal["Text"]}`, COLOURS.grey, 15);
    sheet.getCell("A3").value = `Aligned district initiative: ${goal["Serves"]} · Goal owner: ${goal["Who"]}`;
    const headings = [
      "Activity",
      "Point person",
      "Deadline",
      "Status",
      "Evidence of implementation",
      "District goal",
    ];
    headingRow(sheet, 5, headings, "FF0B3C2D");
    const steps = rows.filter((data) => data["Goal"] === goal["Goal"] && !isGoal(data));
    steps.forEach(({ Text, Who, Due, Status, Proof, Serves }, i) =>
      line(sheet, 6 + i, [Text!, Who!, Due!, Status!, Proof!, Serves!], "m/d/yy"),
    );
    fitRows(sheet, 6, 5 + steps.length);
    printed(sheet, "5:5");
  }
  return book;
}
