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
  const { snapshot, state, proposals } = await withWorkbook(file, () => inspectWorkbook());
  await answer(options.json ? json(toJson(proposals)) : toText(proposals), file, options, output);
  sayWhatChanged(state, output);
  sayWhatWasNotRead(snapshot, output);
  return 0;
}

/** The format that other programs rely on; rows count from 1. */
function toJson(sheets: readonly SheetProposal[]) {
  return {
    sheets: sheets.map(({ sheet, hidden, copyOf, tables }) => ({
      name: sheet,
      hidden,
      copyOf,
      tables: tables.map(
        ({ kind, excelTable, headerRows, firstRow, lastRow, sectionRows, notDataRows, columns }) => ({
          kind,
          excelTable,
          headerRows,
          firstRow,
          lastRow,
          sectionRows,
          notDataRows,
          columns: columns.map(({ column, heading, field, confidence, why }) => ({
            letter: columnLetter(column),
            heading,
            field,
            confidence,
            why,
          })),
        }),
      ),
    })),
  };
}

function toText(sheets: readonly SheetProposal[]): string {
  const { inspect: words } = cliText;
  const blocks = sheets.map(({ sheet, hidden, copyOf, tables }) => {
    const notes = [hidden ? words.hidden : "", copyOf === null ? "" : words.copyOf(copyOf)];
    const said = notes.filter((note) => note !== "").join("; ");
    const title = said === "" ? sheet : `${sheet} (${said})`;
    return [title, ...(tables.length === 0 ? [`  ${words.noTable}`] : tables.flatMap(tableLines))].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
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
