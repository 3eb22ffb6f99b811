import type { Workbook, Worksheet } from "exceljs";
import {
  asText,
  colourStatuses,
  COLOURS,
  dropDown,
  frame,
  headingRow,
  printed,
  solid,
  title,
  typed,
  widths,
  font,
  fitRows,
} from "./cells";
import { readGrid } from "./data";

/** Objectives under the vision and the theory of action; the seal's place is left in A1. */
export function addObjectives(book: Workbook): void {
  const sheet = book.addWorksheet("Objectives", { properties: { tabColor: { argb: COLOURS.river } } });
  widths(sheet, [11, 34, 70, 18, 30]);
  sheet.getRow(1).height = 52;
  title(sheet, "B1", "Riverbend Public Schools · District Improvement Plan 2025–2027", COLOURS.river);
  sheet.mergeCells("B2:E2");
  sheet.getCell("B2").value =
    "Our vision: every Riverbend graduate reads widely, reasons well, speaks up and is ready for what comes next.";
  sheet.mergeCells("B3:E3");
  sheet.getCell("B3").value =
    "If leaders study classrooms together and act on what they see, then teachers get useful help each week; if teachers get that help, then students do harder work with support; and if students do, their learning grows.";
  for (const address of ["B2", "B3"]) {
    sheet.getCell(address).font = font({ italic: true, color: { argb: COLOURS.grey } });
    sheet.getCell(address).alignment = { wrapText: true, vertical: "top" };
  }
  sheet.getRow(3).height = 34;
  const [headings = [], ...lines] = readGrid("objectives");
  headingRow(sheet, 5, headings, COLOURS.river);
  lines.forEach((line, i) => {
    line.forEach((text, column) => {
      const cell = sheet.getCell(6 + i, column + 1);
      cell.value = typed(text);
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
      frame(cell);
    });
    sheet.getCell(6 + i, 2).font = font({ bold: true });
  });
  fitRows(sheet, 6, 5 + lines.length);
  sheet.getCell("B11").value = "School Committee vote: June 16, 2025 (7–0). Reviewed June 2026, no changes.";
  sheet.getCell("B11").font = font({ size: 9, color: { argb: COLOURS.grey } });
  printed(sheet, "5:5");
}

/** Initiatives in one range; cells shaded by objective. */
export function addInitiatives(book: Workbook): void {
  const sheet = book.addWorksheet("Initiatives", { properties: { tabColor: { argb: COLOURS.river } } });
  widths(sheet, [7, 11, 38, 48, 15, 32, 24, 14, 12, 24]);
  title(sheet, "A1", "What we do about it: initiatives 2025–2027", COLOURS.river, 16);
  sheet.getCell("A2").value =
    "Money columns come from H. Lindqvist's budget book, 8/2026. Ask him before changing them.";
  sheet.getCell("A2").font = font({ italic: true, size: 10 });
  const [headings = [], ...lines] = readGrid("initiatives");
  headingRow(sheet, 4, headings, COLOURS.river);
  lines.forEach((line, i) => {
    line.forEach((text, column) => {
      const cell = sheet.getCell(5 + i, column + 1);
      cell.value = typed(text);
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
      if (Number(line[1]) % 2 === 0) cell.fill = solid(COLOURS.mist);
      frame(cell);
    });
  });
  fitRows(sheet, 5, 4 + lines.length);
  sheet.autoFilter = `A4:J${4 + lines.length}`;
  sheet.views = [{ state: "frozen", ySplit: 4, xSplit: 3 }];
  printed(sheet, "4:4");
}

const FIRST_ACTION = 4;

/** The central office's actions: a two-row title, objectives as rows of their own between the actions. */
export function addActions(book: Workbook): void {
  const sheet = book.addWorksheet("Central office actions", {
    properties: { tabColor: { argb: "FFC8862B" } },
  });
  widths(sheet, [8, 56, 26, 12, 15, 16, 22, 26, 34, 34]);
  sheet.mergeCells("A1:J1");
  title(sheet, "A1", "CENTRAL OFFICE ACTION STEPS 2025–2027", COLOURS.white, 16);
  sheet.getCell("A1").fill = solid(COLOURS.river);
  sheet.getRow(1).height = 30;
  sheet.mergeCells("A2:J2");
  sheet.getCell("A2").value =
    "Updated for cabinet on the first Monday. Keep the step's number, even when it moves.";
  sheet.getCell("A2").font = font({ italic: true });
  sheet.getCell("A2").fill = solid(COLOURS.sand);
  const [headings = [], ...lines] = readGrid("actions");
  headingRow(sheet, 3, headings, "FF2E7D8C");
  const itemRows: number[] = [];
  lines.forEach((line, i) => {
    const row = FIRST_ACTION + i;
    const filled = line.filter((text) => text !== "").length;
    if (filled === 0) return;
    if (filled === 1) {
      sheet.getCell(row, 1).value = line[0]!;
      for (let column = 1; column <= headings.length; column++) {
        sheet.getCell(row, column).fill = solid(COLOURS.mist);
        sheet.getCell(row, column).font = font({ bold: true, color: { argb: COLOURS.river } });
      }
      return;
    }
    itemRows.push(row);
    line.forEach((text, column) => {
      const cell = sheet.getCell(row, column + 1);
      const isId = column === 0;
      cell.value = isId ? asText(text) : typed(text);
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
      if (cell.value instanceof Date) cell.numFmt = "m/d/yyyy";
      frame(cell);
    });
  });
  const last = FIRST_ACTION + lines.length - 1;
  fitRows(sheet, FIRST_ACTION, last);
  colourStatuses(sheet, "F", FIRST_ACTION, last);
  dropDown(sheet, "F", itemRows, "Lists!$A$2:$A$9");
  sheet.autoFilter = `A3:J${last}`;
  sheet.views = [{ state: "frozen", ySplit: 3, xSplit: 2 }];
  mergeLastNotes(sheet, itemRows);
  printed(sheet, "3:3");
}

/** One remark stands beside two steps, as a merged cell. */
function mergeLastNotes(sheet: Worksheet, itemRows: readonly number[]): void {
  const row = itemRows.find((candidate) => sheet.getCell(candidate, 1).value === "4.2.1");
  if (row !== undefined) sheet.mergeCells(`J${row}:J${row + 1}`);
}
