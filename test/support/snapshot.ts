import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { type CellValue, parseRange } from "../../src/plan/cell";
import { Grid, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from "../../src/plan/snapshot";

/** A snapshot of an .xlsx file without Excel: cells, formats and merges as SheetJS reads them, tables from the package. */
export async function snapshotOf(file: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const book = XLSX.read(file, { cellNF: true, dense: false });
  const tables = await tablesBySheet(file, book.SheetNames);
  return {
    name,
    sheets: book.SheetNames.map((sheet, index) => ({
      name: sheet,
      visibility: (["visible", "hidden", "veryHidden"] as const)[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
      isProtected: book.Sheets[sheet]!["!protect"] !== undefined,
      cells: gridOf(book.Sheets[sheet]!),
      merges: (book.Sheets[sheet]!["!merges"] ?? []).map(({ s, e }) => ({
        firstRow: s.r + 1,
        lastRow: e.r + 1,
        firstColumn: s.c + 1,
        lastColumn: e.c + 1,
      })),
      tables: tables.get(sheet) ?? [],
    })),
  };
}

function gridOf(sheet: XLSX.WorkSheet): Grid {
  if (!sheet["!ref"]) return Grid.empty;
  // SheetJS's range takes in formatted cells; what is read from Excel holds cells with values only.
  const used = XLSX.utils.decode_range(sheet["!ref"]);
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let r = used.s.r; r <= used.e.r; r++) {
    values.push([]);
    formats.push([]);
    for (let c = used.s.c; c <= used.e.c; c++) {
      const cell = sheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      values.at(-1)!.push(valueOf(cell));
      formats.at(-1)!.push(typeof cell?.z === "string" ? cell.z : "General");
    }
  }
  return new Grid(
    {
      firstRow: used.s.r + 1,
      firstColumn: used.s.c + 1,
      lastRow: used.e.r + 1,
      lastColumn: used.e.c + 1,
    },
    values,
    formats,
  );
}

function valueOf(cell: XLSX.CellObject | undefined): CellValue {
  if (!cell || cell.v === undefined) return "";
  if (cell.t === "e") return cell.w ?? "#N/A";
  return cell.v instanceof Date ? 0 : cell.v;
}

/** Table names and ranges by sheet: SheetJS doesn't read them. */
async function tablesBySheet(
  file: Uint8Array,
  sheetNames: readonly string[],
): Promise<Map<string, TableSnapshot[]>> {
  const zip = await JSZip.loadAsync(file);
  const read = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";
  const workbook = await read("xl/workbook.xml");
  const relations = targets(await read("xl/_rels/workbook.xml.rels"));
  const found = new Map<string, TableSnapshot[]>();
  const ids = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?r:id="([^"]+)"/g)].map(([, id]) => id!);
  for (const [index, id] of ids.entries()) {
    const sheetPath = resolve("xl", relations.get(id) ?? "");
    const folder = sheetPath.slice(0, sheetPath.lastIndexOf("/"));
    const parts = targets(
      await read(`${folder}/_rels/${sheetPath.slice(sheetPath.lastIndexOf("/") + 1)}.rels`),
    );
    const tables: TableSnapshot[] = [];
    for (const target of parts.values())
      if (/tables?\/table[^/]*\.xml$/i.test(target))
        tables.push(...tableOf(await read(resolve(folder, target))));
    found.set(sheetNames[index]!, tables);
  }
  return found;
}

function tableOf(xml: string): TableSnapshot[] {
  const range = parseRange(/<(?:\w+:)?table\s[^>]*?\sref="([^"]+)"/.exec(xml)?.[1] ?? "");
  const name = /<(?:\w+:)?table\s[^>]*?\sdisplayName="([^"]+)"/.exec(xml)?.[1];
  if (!range || !name) return [];
  return [
    {
      name,
      range,
      hasHeaderRow: !/headerRowCount="0"/.test(xml),
      hasTotalRow: /totalsRowCount="[1-9]/.test(xml),
    },
  ];
}

function targets(relations: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g))
    found.set(/\sId="([^"]+)"/.exec(tag)?.[1] ?? "", /\sTarget="([^"]+)"/.exec(tag)?.[1] ?? "");
  return found;
}

/** A part's path from a folder and a target, which may begin at the root of the package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** What a made sheet has besides its cells. */
export type SheetExtras = Partial<Omit<SheetSnapshot, "cells" | "merges">> & {
  /** Merged areas as "A1:C1". */
  readonly merges?: readonly string[];
  /** The row and column in which the grid begins; 1 and 1 when left out. */
  readonly at?: readonly [row: number, column: number];
  /** Number formats of the first rows; "General" where left out. */
  readonly formats?: readonly (readonly string[])[];
};

/** A sheet with these rows of cells; short rows are filled up with empty cells. */
export function sheetOf(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [row, column] = extras.at ?? [1, 1];
  const range = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows.length - 1,
    lastColumn: column + width - 1,
  };
  const values = rows.map((cells) => [...cells, ...Array<CellValue>(width - cells.length).fill("")]);
  return {
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    tables: [],
    ...extras,
    cells: width === 0 ? Grid.empty : new Grid(range, values, extras.formats),
    merges: (extras.merges ?? []).map((name) => parseRange(name)!),
  };
}

/**
 * Rows of cells written as text: a line per row, cells between "|", numbers as numbers. A line of "-" alone is an empty
 * row.
 */
export function gridOfText(text: string): CellValue[][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (line === "-" ? [] : line.split("|").map((cell) => cellOf(cell.trim()))));
}

function cellOf(text: string): CellValue {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text !== "" && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
