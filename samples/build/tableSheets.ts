import type { CellValue, TableColumnProperties, Workbook, Worksheet } from "exceljs";
import {
  asText,
  colourStatuses,
  COLOURS,
  dropDown,
  headingRow,
  frame,
  solid,
  printed,
  title,
  typed,
  widths,
  font,
  fitRows,
} from "./cells";
import { readGrid, readSchoolPlans } from "./data";

interface TableSpec {
  readonly name: string;
  readonly headerRow: number;
  readonly theme: "TableStyleMedium7" | "TableStyleMedium2" | "TableStyleLight11";
  readonly colour: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Puts an Excel table on a sheet; every cell wraps and stands at the top. Returns its first and last row of data. */
function addTable(sheet: Worksheet, spec: TableSpec): { first: number; last: number } {
  const columns: TableColumnProperties[] = spec.headings.map((name) => ({ name, filterButton: true }));
  sheet.addTable({
    name: spec.name,
    ref: `A${spec.headerRow}`,
    headerRow: true,
    style: { theme: spec.theme, showRowStripes: true },
    columns,
    rows: spec.rows.map((row) => [...row]),
  });
  const first = spec.headerRow + 1;
  const last = spec.headerRow + spec.rows.length;
  for (let row = spec.headerRow; row <= last; row++) {
    for (let column = 1; column <= spec.headings.length; column++) {
      const cell = sheet.getCell(row, column);
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
      if (cell.value instanceof Date) cell.numFmt = "m/d/yy";
    }
  }
  spec.headings.forEach((_, i) => {
    const cell = sheet.getCell(spec.headerRow, i + 1);
    cell.fill = solid(spec.colour);
    cell.font = font({ bold: true, color: { argb: COLOURS.white } });
    frame(cell);
  });
  sheet.getRow(spec.headerRow).height = 31;
  sheet.views = [{ state: "frozen", ySplit: spec.headerRow, xSplit: 1 }];
  return { first, last };
}

function note(sheet: Worksheet, address: string, text: string): void {
  sheet.getCell(address).value = text;
  sheet.getCell(address).font = font({ italic: true, size: 10, color: { argb: COLOURS.grey } });
}

const BENCHMARK_HEADER = 3;
/** A figure that somebody typed over the formula, and a formula that lost the column it pointed to. */
const TYPED_OVER = { ref: "2.1-S1", value: 17 };
const BROKEN = "3.3-S1";

/** Benchmarks, with a column of formulas: what is left to the target. */
export function addBenchmarks(book: Workbook): void {
  const sheet = book.addWorksheet("Benchmarks", { properties: { tabColor: { argb: COLOURS.plum } } });
  widths(sheet, [10, 8, 16, 15, 42, 38, 11, 11, 16, 12, 25, 21, 12, 9, 9, 30]);
  title(sheet, "A1", "How we will know: benchmarks", COLOURS.plum, 16);
  note(
    sheet,
    "A2",
    "S. Okafor's office fills in Latest on the 10th. E = early evidence, S = short-term, F = final.",
  );
  const [headings = [], ...lines] = readGrid("benchmarks");
  const latest = headings.indexOf("Latest");
  const target = headings.indexOf("Target");
  const rows = lines.map((line, i) => {
    const row = BENCHMARK_HEADER + 1 + i;
    const values = line.map((text, column) => (column === 0 ? asText(text) : typed(text)));
    return [
      ...values.slice(0, latest + 1),
      stillToGo(row, line[0]!, values[target]!, values[latest]!),
      ...values.slice(latest + 1),
    ];
  });
  const { first, last } = addTable(sheet, {
    name: "tblBenchmarks",
    headerRow: BENCHMARK_HEADER,
    theme: "TableStyleMedium7",
    colour: COLOURS.plum,
    headings: [...headings.slice(0, latest + 1), "To go", ...headings.slice(latest + 1)],
    rows,
  });
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  fitRows(sheet, first, last);
  dropDown(sheet, "C", all, "Lists!$C$2:$C$4");
  dropDown(sheet, "O", all, "Lists!$D$2:$D$4");
  printed(sheet, "3:3");
}

function stillToGo(row: number, ref: string, target: CellValue, latest: CellValue): CellValue {
  if (ref === TYPED_OVER.ref) return TYPED_OVER.value;
  if (ref === BROKEN) return { formula: `I${row}-#REF!`, result: { error: "#REF!" } };
  const isKnown = typeof target === "number" && typeof latest === "number";
  return {
    formula: `IF(OR(M${row}="",NOT(ISNUMBER(I${row}))),"",ROUND(I${row}-M${row},1))`,
    result: isKnown ? Math.round((target - latest) * 10) / 10 : "",
  };
}

/** Schools whose clerks formatted the link column as text before they typed "2.2" into it. */
const TYPES_LINKS_AS_TEXT = ["BA-", "HA-"];

/** All schools' plan rows in one table. */
export function addSchoolPlans(book: Workbook): void {
  const sheet = book.addWorksheet("School plans", { properties: { tabColor: { argb: "FF5B8C3A" } } });
  widths(sheet, [9, 17, 52, 19, 22, 14, 16, 28, 32]);
  title(sheet, "A1", "School plans 2026–27, all schools", "FF3E6B22", 16);
  note(
    sheet,
    "A2",
    "One row per goal (BA-1) and per action under it (BA-1.1). Serves = number of the district initiative or objective. A goal of your own: write “Local” and why.",
  );
  const { headings, rows } = readSchoolPlans();
  const serves = headings.indexOf("Serves (district)");
  const values = rows.map((row) =>
    headings.map((heading, column) => {
      const text = row[heading]!;
      const keepsText = TYPES_LINKS_AS_TEXT.some((prefix) => row["Ref"]!.startsWith(prefix));
      return column === 0 || (column === serves && keepsText) ? asText(text) : typed(text);
    }),
  );
  const { first, last } = addTable(sheet, {
    name: "SchoolPlans_2627",
    headerRow: 3,
    theme: "TableStyleLight11",
    colour: "FF3E6B22",
    headings,
    rows: values,
  });
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  for (const row of all)
    if (/^[A-Z]+-\d+$/.test(String(sheet.getCell(row, 1).value)))
      sheet.getCell(row, 3).font = font({ bold: true });
  fitRows(sheet, first, last);
  colourStatuses(sheet, "G", first, last);
  dropDown(sheet, "G", all, "Lists!$A$2:$A$9");
  printed(sheet, "3:3");
}

/** The school list. */
export function addSchools(book: Workbook): void {
  const sheet = book.addWorksheet("Schools");
  widths(sheet, [7, 30, 9, 11, 24, 8, 15, 12, 32, 44]);
  title(sheet, "A1", "Our schools 2026–27", COLOURS.river, 14);
  const [headings = [], ...lines] = readGrid("schools");
  headingRow(sheet, 3, headings, COLOURS.river);
  lines.forEach((line, i) =>
    line.forEach((text, column) => {
      const cell = sheet.getCell(4 + i, column + 1);
      cell.value = typed(text);
      cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
      frame(cell);
    }),
  );
  fitRows(sheet, 4, 3 + lines.length);
  const after = 4 + lines.length;
  sheet.getCell(after + 1, 2).value = "Level = state accountability level. Support = our own tier, see 1.3.";
  sheet.getCell(after + 1, 2).font = font({ italic: true, size: 9 });
  printed(sheet, "3:3");
}

/** Answers of two rounds of the seven-component self-rating. */
export function addRatings(book: Workbook): void {
  const sheet = book.addWorksheet("Ratings", { properties: { tabColor: { argb: COLOURS.plum } } });
  widths(sheet, [13, 18, 15, 40, 8, 58, 34]);
  title(sheet, "A1", "How well do we carry out the plan? Self-ratings", COLOURS.plum, 14);
  note(
    sheet,
    "A2",
    "1 = not in place, 7 = fully in place. One line of evidence, please: what did you look at?",
  );
  const [headings = [], ...lines] = readGrid("ratings");
  const { first, last } = addTable(sheet, {
    name: "tblRatings",
    headerRow: 4,
    theme: "TableStyleMedium2",
    colour: COLOURS.plum,
    headings,
    rows: lines.map((line) => line.map((text) => typed(text))),
  });
  fitRows(sheet, first, last);
  printed(sheet, "4:4");
}
