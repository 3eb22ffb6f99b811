import { cellName, columnLetter } from "../../plan/cell";
import { headingValue, plainHeading } from "../../plan/words/headingText";
import { STATE_TABLES } from "../../plan/ownTables";
import type { Grid } from "../../plan/snapshot";
import { G8 as text } from "../../text/rules/G8";
import { fails } from "../reports";
import { type CheckContext, defineRule, type ReportOf } from "../rule";
import { usableLimit } from "../settings";

type G8Report = ReportOf<typeof text>;

export const G8 = defineRule({
  id: "G8",
  category: "hygiene",
  severity: "warning",
  text,
  check(context) {
    return [
      ...lostHeadings(context),
      ...unclearCells(context),
      ...unknownSettings(context),
      ...mapAgainstSheets(context),
    ];
  },
});

function unclearCells({ plan, settings: { unclear = [] } }: CheckContext): G8Report[] {
  return unclear.map((cell) => {
    const { sheet, row, column } = cell;
    const cells = plan.workbook.sheets.find(({ name }) => name === sheet)?.cells;
    const value = String(cells?.at(row, column) ?? "");
    const where = { sheet, cell: cellName(row, column) };
    return cells && value.trim() === ""
      ? fails("empty", null, cell, where)
      : fails("unclear", null, cell, { ...where, value }, { about: value });
  });
}

/** Headings of the map that somebody renamed or deleted: without all of them nobody can say which sheets are in use. */
function lostHeadings({ plan }: CheckContext): G8Report[] {
  return plan.workbook.sheets.flatMap(({ name: sheet, cells, tables }) => {
    const map = tables.find(({ name }) => name.toLowerCase() === STATE_TABLES.map.name.toLowerCase());
    if (!map?.hasHeaderRow) return [];
    const { firstRow: row, firstColumn, lastColumn } = map.range;
    const words = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
      String(cells.at(row, firstColumn + index)).trim(),
    );
    return STATE_TABLES.map.headings.flatMap((heading, index) => {
      // Where ranges end may be left open: a map that never had that column can be followed.
      if (words.includes(heading) || index === STATE_TABLES.map.headings.length - 1) return [];
      const column = Math.min(firstColumn + index, lastColumn);
      return [fails("lostHeading", null, { sheet, row, column }, { sheet, heading })];
    });
  });
}

function unknownSettings({ settings, rules }: CheckContext): G8Report[] {
  const { off = [], limits = {}, cells } = settings;
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const reports: G8Report[] = [];
  for (const id of [...new Set([...off, ...Object.keys(limits)])])
    if (!known.has(id)) reports.push(fails("unknownRule", null, cells?.get(id) ?? null, { id }));
  for (const [id, own] of Object.entries(limits))
    for (const [limit, value] of Object.entries(own)) {
      const rule = known.get(id);
      const cell = cells?.get(`${id}.${limit}`) ?? null;
      if (rule && !Object.hasOwn(rule.limits ?? {}, limit))
        reports.push(fails("unknownLimit", null, cell, { id, limit }));
      else if (rule && usableLimit(value) === null)
        reports.push(fails("unreadableLimit", null, cell, { id, limit, value: String(value) }));
    }
  return reports;
}

/** Columns and sheets that the map names and the workbook no longer has. */
function mapAgainstSheets({ plan, settings: { map = [] } }: CheckContext): G8Report[] {
  const missing = new Set<string>();
  return map.flatMap(({ sheet, headerRows, columns }): G8Report[] => {
    const cells = plan.workbook.sheets.find(({ name }) => name === sheet)?.cells;
    if (!cells) {
      if (missing.has(sheet)) return [];
      missing.add(sheet);
      return [fails("missingSheet", null, null, { sheet })];
    }
    const words = headingsOf(cells, headerRows[1]);
    // What nobody reads may be called what it likes: a calendar gets other days each year.
    const read = columns.filter(({ heading, field }) => plainHeading(heading) !== "" && field !== "other");
    // A heading of several rows is the words of all of them; part of it is enough to know it by.
    const gone = read.filter(({ heading }) => !words.some((word) => plainHeading(heading).includes(word)));
    const cell = { sheet, row: headerRows[1], column: columns[0]!.column };
    if (gone.length > 1 && gone.length === read.length)
      return [fails("missingTable", null, cell, { sheet, row: String(headerRows[1]) })];
    return gone.map(({ column, heading }) => {
      const data = { sheet, heading, column: columnLetter(column) };
      return fails("missingColumn", null, { ...cell, column }, data);
    });
  });
}

/** Rows around the heading, which moves when rows are put in above it. */
const AROUND = 12;

function headingsOf(cells: Grid, headerRow: number): string[] {
  const words: string[] = [];
  for (let row = Math.max(cells.range.firstRow, headerRow - AROUND); row <= headerRow + AROUND; row++)
    for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++) {
      const word = plainHeading(headingValue(cells.at(row, column), cells.format(row, column)));
      if (word !== "") words.push(word);
    }
  return words;
}
