import { columnLetter, quoteSheet } from "../../plan/cell";
import type { TableCells } from "../../plan/parsing/table/cells";
import { labeled, rowsAbove } from "../../plan/parsing/sections/sectionName";
import { indexText } from "../../text/planindex";
import { inWords } from "../formulas/cells";
import {
  line,
  lineFormula,
  lines,
  linesFormula,
  listed,
  listedFormula,
  type OddSpaces,
} from "../formulas/excelText";
import type { Source, TitleCell } from "../model";
import { behindLabel, behindLabelFormula } from "./labels";

/** The cells above a table that speak for its first rows. */
export function titleCells(cells: TableCells): TitleCell[] {
  const { title, label } = rowsAbove(cells);
  const cellAt = (row: number, at: number, kind: TitleCell["kind"]): TitleCell => {
    const column = cells.filledIn(row)[at]!;
    return { row, column, value: cells.value(row, column), kind };
  };
  const isBeside = label !== null && labeled(cells, label)?.text === cells.textsOf(label)[1];
  return [
    ...(title === null ? [] : [cellAt(title, 0, "title")]),
    ...(label === null ? [] : [isBeside ? cellAt(label, 1, "besideLabel") : cellAt(label, 0, "behindLabel")]),
  ];
}

/** What such a cell says. */
export function titleText({ value, kind }: TitleCell): string {
  if (kind === "title") return listed(line(value)).replaceAll(";", ",");
  const text = lines(value);
  return listed(kind === "behindLabel" ? behindLabel(text) : text);
}

/** Formula of what the cells above a source say; "" for one that is gone. */
export function titleFormula(
  { table, titleCells: cells }: Pick<Source, "table" | "titleCells">,
  odd: OddSpaces,
): string {
  const texts = cells.map((title) => {
    const { kind, value } = title;
    const cell = inWords(referenceTo(title, table.sheet), typeof value === "boolean" ? "only" : undefined);
    const text = kind === "title" ? lineFormula(cell, odd) : linesFormula(cell, odd);
    const said = kind === "behindLabel" ? behindLabelFormula(text) : text;
    const full = kind === "title" ? `SUBSTITUTE(${listedFormula(said)},";",",")` : listedFormula(said);
    return `IFERROR(${full},"${indexText.errorValue}")`;
  });
  return texts.length === 0 ? '""' : texts.join('&";"&');
}

/** Formula of how many of these cells are gone. */
export function titlesGoneFormula({
  table,
  titleCells: cells,
}: Pick<Source, "table" | "titleCells">): string {
  return cells.map((title) => `+ISERROR(ROWS(${referenceTo(title, table.sheet)}))`).join("");
}

function referenceTo({ row, column }: TitleCell, sheet: string): string {
  return `${quoteSheet(sheet)}!$${columnLetter(column)}$${row}`;
}
