import type { Cell, CellValue, Fill, Font, Worksheet } from "exceljs";

/** The district's colours, and those that single departments put on their own sheets. */
export const COLOURS = {
  river: "FF1F5673",
  sand: "FFF3EBDD",
  mist: "FFDCE9EF",
  plum: "FF6B3A5B",
  grey: "FF6B6B6B",
  white: "FFFFFFFF",
} as const;

const STATUS_COLOURS: Readonly<Record<string, { fill: string; font: string }>> = {
  Done: { fill: "FFC9E4C5", font: "FF1D4D1A" },
  Complete: { fill: "FFC9E4C5", font: "FF1D4D1A" },
  "On schedule": { fill: "FFE3F1DA", font: "FF2C5E1A" },
  "Some disruption": { fill: "FFFFF0BF", font: "FF6B4E00" },
  Behind: { fill: "FFF8D3CC", font: "FF7A1F10" },
  Stalled: { fill: "FFF8D3CC", font: "FF7A1F10" },
  Dropped: { fill: "FFE0E0E0", font: "FF4A4A4A" },
};

export function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/** A cell's font: Calibri 11 where nothing else is said. */
export function font(options: Partial<Font>): Partial<Font> {
  return { name: "Calibri", size: 11, ...options };
}

/** "2026-10-30" as a date, a plain number as a number, an empty cell as none; anything else stays the text that somebody typed. */
export function typed(text: string): CellValue {
  if (text === "") return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A cell that keeps its text whatever it looks like. */
export function asText(text: string): CellValue {
  return text === "" ? null : text;
}

/** The heading row of a range: colours, wrapping, a line around each cell. */
export function headingRow(sheet: Worksheet, row: number, headings: readonly string[], colour: string): void {
  headings.forEach((heading, i) => {
    const cell = sheet.getCell(row, i + 1);
    cell.value = heading;
    cell.fill = solid(colour);
    cell.font = font({ bold: true, color: { argb: COLOURS.white }, size: 11 });
    cell.alignment = { wrapText: true, vertical: "middle" };
    frame(cell);
  });
  sheet.getRow(row).height = 33;
}

export function frame(cell: Cell): void {
  const line = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
  cell.border = { top: line, left: line, bottom: line, right: line };
}

/** A title of a sheet, in the colour of whoever keeps it. */
export function title(sheet: Worksheet, address: string, text: string, colour: string, size = 18): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = font({ bold: true, size, color: { argb: colour } });
  cell.alignment = { vertical: "middle" };
}

export function widths(sheet: Worksheet, columns: readonly number[]): void {
  columns.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

/** Makes rows as high as their wrapped text needs, by a rough count of characters. */
export function fitRows(sheet: Worksheet, first: number, last: number): void {
  for (let row = first; row <= last; row++) {
    let lines = 1;
    sheet.getRow(row).eachCell((cell, column) => {
      const isWrapped = cell.alignment?.wrapText === true && typeof cell.value === "string";
      if (!isWrapped || cell.isMerged) return;
      const width = (sheet.getColumn(column).width ?? 9) * (cell.font?.bold ? 0.95 : 1.12);
      lines = Math.max(lines, Math.ceil(String(cell.value).length / width));
    });
    if (lines > 1) sheet.getRow(row).height = 15 * lines + 1;
  }
}

/** Colours a column by the status words in it, as the district set it up. */
export function colourStatuses(sheet: Worksheet, column: string, first: number, last: number): void {
  sheet.addConditionalFormatting({
    ref: `${column}${first}:${column}${last}`,
    rules: Object.entries(STATUS_COLOURS).map(([word, { fill, font }], i) => ({
      type: "expression",
      priority: i + 1,
      formulae: [`$${column}${first}="${word}"`],
      style: {
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
        font: { color: { argb: font } },
      },
    })),
  });
}

/** A drop-down from a range of the Lists sheet. People paste over it, so it warns and doesn't refuse. */
export function dropDown(sheet: Worksheet, column: string, rows: readonly number[], list: string): void {
  for (const row of rows) {
    sheet.getCell(`${column}${row}`).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [list],
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: "Not on the list",
      error: "Please pick from the list.",
    };
  }
}

/** Landscape letter paper, as wide as one page, headings repeated. */
export function printed(sheet: Worksheet, headingRows: string): void {
  sheet.pageSetup = {
    paperSize: 1 as never,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: headingRows,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: "&L&8Riverbend Public Schools&C&8&A&R&8&P / &N" };
}
