import { type SheetProposal, type TableProposal, inspectWorkbook } from "../../app/readPlan";
import { columnLetter } from "../../plan/cell";
import { formatRows } from "../../plan/rowList";
import { cliText } from "../../text/cli";
import { fieldText, kindText } from "../../text/fields";
import { answer, json } from "./answer";
import { tabulate } from "./layout";
import type { CommandOptions, ExitCode, Output } from "./command";
import { sayWhatChanged, sayWhatWasNotRead } from "./goesBy";
import { withWorkbook } from "./workbook";

/** `throughline inspect FILE`: which sheets hold plan tables, and what each column was taken for. */
export async function inspect(file: string, options: CommandOptions, output: Output): Promise<ExitCode> {
  const { snapshot, state, proposals, likeliest } = await withWorkbook(file, () => inspectWorkbook());
  await answer(
    options.json ? json(toJson(proposals, likeliest)) : toText(proposals, likeliest),
    file,
    options,
    output,
  );
  sayWhatChanged(state, output);
  sayWhatWasNotRead(snapshot, output);
  return 0;
}

/** The format that other programs rely on; rows count from 1. */
function toJson(sheets: readonly SheetProposal[], likeliest: ReadonlyMap<string, TableProposal>) {
  return {
    sheets: sheets.map(({ sheet, hidden, copyOf, tables }) => {
      const table = likeliest.get(sheet);
      return {
        name: sheet,
        hidden,
        copyOf,
        tables: tables.map(tableToJson),
        likeliest: table ? tableToJson(table) : null,
      };
    }),
  };
}

function tableToJson(table: TableProposal) {
  const { kind, excelTable, headerRows, firstRow, lastRow, sectionRows, notDataRows } = table;
  const columns = table.columns.map(({ column, heading, field, confidence, why }) => {
    return { letter: columnLetter(column), heading, field, confidence, why };
  });
  return { kind, excelTable, headerRows, firstRow, lastRow, sectionRows, notDataRows, columns };
}

function toText(sheets: readonly SheetProposal[], likeliest: ReadonlyMap<string, TableProposal>): string {
  const { inspect: words } = cliText;
  const blocks = sheets.map(({ sheet, hidden, copyOf, tables }) => {
    const notes = [hidden ? words.hidden : "", copyOf === null ? "" : words.copyOf(copyOf)];
    const said = notes.filter((note) => note !== "").join("; ");
    const title = said === "" ? sheet : `${sheet} (${said})`;
    const lines = tables.length > 0 ? tables.flatMap(tableLines) : [`  ${noTable(likeliest.get(sheet))}`];
    return [title, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function noTable(likeliest: TableProposal | undefined): string {
  const { inspect: words } = cliText;
  if (!likeliest) return words.noTable;
  const { headerRows, firstRow, lastRow } = likeliest;
  return words.likeliest(words.rows(...headerRows), words.rows(firstRow, lastRow));
}

function tableLines(table: TableProposal): string[] {
  const { inspect: words } = cliText;
  const header = words.rows(...table.headerRows);
  const rows = words.rows(table.firstRow, table.lastRow);
  const lines = [words.table(kindText[table.kind], header, rows, table.excelTable)];
  if (table.sectionRows.length > 0) lines.push(words.sections(formatRows(table.sectionRows)));
  if (table.notDataRows.length > 0) lines.push(words.notData(formatRows(table.notDataRows)));
  const columns = table.columns.map(({ column, heading, field, confidence, why }) => [
    columnLetter(column),
    heading === "" ? words.noHeading : heading,
    fieldText[field],
    `${Math.round(confidence * 100)} %`,
    why,
  ]);
  return [...lines.map((line) => `  ${line}`), ...tabulate(columns).map((line) => `    ${line}`)];
}
