import type { TextBlock } from "../../sheet/description";
import { columnOf } from "../../sheet/references";
import { type PartText, partsText, templatesText } from "../../text/templates";
import type { Naming } from "../names/naming";
import { SCHOOL_CELL } from "../parts/schoolPlans";
import type { TemplatePart } from "../types";

/** How rows are numbered, with the next number where it can be counted. */
export function idsText(part: TemplatePart, table: string, naming: Naming, idPrefix: string): TextBlock[] {
  const { ids }: PartText = partsText[part.id];
  if (!ids) return [];
  const next = nextIdFormula(part, table, naming.heading(part.id, "id"), idPrefix);
  const text = naming.words(ids);
  const said = next === null ? text : { formula: `="${quoted(text)} "&IFERROR(${next},"")` };
  return [{ row: 4, column: 1, text: said, style: "note" }];
}

/** Whose plan a school's sheet is, and how it stands. */
export function schoolTexts(
  part: TemplatePart,
  table: string,
  naming: Naming,
  own: { readonly school: string; readonly idPrefix: string },
): TextBlock[] {
  const { items, done, overdue } = templatesText.schoolFigures;
  const counts = schoolCounts(table, (key) => naming.heading(part.id, key))!;
  const figures = [items, done, overdue].map((text, index) => `"${text}"&${counts[index]!}`).join("&");
  const next = nextIdFormula(part, table, naming.heading(part.id, "id"), own.idPrefix);
  return [
    { row: SCHOOL_CELL.row, column: 1, text: templatesText.school, style: "note" },
    { row: SCHOOL_CELL.row, column: SCHOOL_CELL.column, text: own.school, style: "heading" },
    {
      row: SCHOOL_CELL.row,
      column: SCHOOL_CELL.column + 2,
      text: { formula: `=${figures}${next === null ? "" : `&". "&IFERROR(${next},"")`}` },
      style: "note",
    },
  ];
}

/**
 * How many rows of a school's own table say what is done, how many of these are complete, and how many overdue: formulas
 * without "=".
 * @param heading of a column by its key; undefined where it is gone, and then nothing can be counted
 */
export function schoolCounts(table: string, heading: (key: string) => string | undefined): string[] | null {
  const headings = ["action", "countsAs", "daysOverdue"].map(heading);
  if (headings.includes(undefined)) return null;
  const [action, countsAs, daysOverdue] = headings.map((each) => columnOf(table, each!));
  const count = (criteria = "") => `COUNTIFS(${action},"?*"${criteria})`;
  return [count(), count(`,${countsAs},"Complete"`), count(`,${daysOverdue},">0"`)];
}

/** The number after the highest of those with the part's pattern; null where there is no such pattern. */
function nextIdFormula(part: TemplatePart, table: string, heading: string, prefix: string): string | null {
  const [, before = "", first = ""] = /^(.*?)(\d+)$/.exec(part.ids?.(1, prefix) ?? "") ?? [];
  if (first !== "1" || part.ids!(11, prefix) !== `${before}11`) return null;
  const ids = columnOf(table, heading);
  const highest = `SUMPRODUCT(MAX(0+("0"&MID(${ids},${before.length + 1},9))))`;
  return `"${quoted(templatesText.nextId(before))}"&(${highest}+1)&"."`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
