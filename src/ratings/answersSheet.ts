import { keyFormula } from "../planindex/formulas/excelText";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { AddedRows, ColumnLook } from "../sheet/additions";
import type { CellContent, ColumnDescription, SheetDescription } from "../sheet/description";
import { at, columnOf } from "../sheet/references";
import { type Growing, growingTable, replacedRow } from "../templates/growth/addedRows";
import { formsText } from "../text/ratings/forms";
import { columnsOfForm, type FormColumn, formHeading, type FormPlan } from "./forms/describe";
import { ANSWERS_TABLE, cellNames, formSlug, formTable, scaleNames } from "./forms/names";
import type { Form } from "./forms/read";
import type { Instrument } from "./instruments";
import { trimmedFormula } from "./same";
import { ownTable } from "./tables";

const { columns: words, others, district } = formsText.answers;
const ANSWER_COLUMNS = Object.keys(words) as (keyof typeof words)[];
type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** A form whose rows the sheet of all answers fetches. */
export interface AnswerSource {
  readonly table: string;
  readonly slug: string;
  readonly instrument: Instrument;
  /** What stands above the columns that it has. */
  readonly headings: ReadonlyMap<FormColumn, string>;
  /** How many rows the form has. */
  readonly rowCount: number;
  /** Whether its table is only being made: what fetched from one of its name before has lost it. */
  readonly isNew: boolean;
  /** The numbers of its rows that say what is rated. */
  readonly named: ReadonlySet<number>;
}

const HEADER_ROW = 4;
/** Rows for lines that people add to a form. */
const SPARE = 3;

const LOOK: Readonly<
  Record<AnswerColumn, Omit<ColumnDescription, "heading" | "content"> & { width: number }>
> = {
  unit: { wrap: true, width: 24 },
  period: { width: 14 },
  rater: { wrap: true, width: 18 },
  instrument: { wrap: true, width: 22 },
  item: { wrap: true, width: 32 },
  rating: { align: "center", width: 10 },
  evidence: { wrap: true, width: 40 },
  nextStep: { wrap: true, width: 30 },
  counted: { format: "count", align: "center", width: 10 },
  whose: { width: 10 },
  form: { format: "text", wrap: true, width: 26 },
  row: { format: "count", width: 6 },
};

/** A form that is about to be made, as answers are fetched from it. */
export function sourceOfPlan(plan: FormPlan): AnswerSource {
  const slug = formSlug(plan);
  return {
    table: formTable(slug),
    slug,
    instrument: plan.of,
    headings: new Map(columnsOfForm(plan).map((column) => [column, formHeading(column, plan.of)])),
    rowCount: plan.lines.length,
    isNew: true,
    named: new Set(plan.lines.map((_, index) => index + 1)),
  };
}

/** @param added rows that it is getting */
export function sourceOfForm(
  { table, slug, columns, tableRows, firstRow, rows }: Form,
  of: Instrument,
  added: number,
): AnswerSource {
  return {
    table,
    slug,
    instrument: of,
    headings: new Map([...columns].map(([column, { heading }]) => [column, heading])),
    rowCount: tableRows + added,
    isNew: false,
    named: new Set(rows.filter(({ item }) => item !== "").map(({ row }) => row - firstRow + 1)),
  };
}

/** A row of the sheet of all answers: where it fetches from, and the formulas that do. */
export type AnswerRow = Readonly<Record<AnswerColumn, CellContent>>;

/**
 * The rows of forms that the sheet has none for yet. A form's own cells are where answers are typed; here they are fetched by
 * the number of the row, so that forms can be sorted, and rows added or deleted, without the add-in.
 * @param snapshot null where all rows are to be made
 */
export function answerRows(sources: readonly AnswerSource[], snapshot: WorkbookSnapshot | null): AnswerRow[] {
  const standing = new Set(
    (snapshot && ownTable(snapshot, ANSWERS_TABLE, ANSWER_COLUMNS, words)?.rows)?.map(
      (row) => `${row.text("form").toLowerCase()}|${row.text("row")}`,
    ),
  );
  return sources.flatMap((source) => {
    const formulas = rowOf(source);
    return Array.from({ length: source.rowCount + SPARE }, (_, index) => index + 1)
      .filter((row) => !standing.has(`${source.table.toLowerCase()}|${row}`))
      .map((row) => ({ ...formulas, row }));
  });
}

/**
 * Rows of the sheet that have lost their form, written anew: it is being made again, or they say nothing where it says what
 * is rated.
 */
export function lostRows(sources: readonly AnswerSource[], snapshot: WorkbookSnapshot): AddedRows[] {
  const table = growingTable(snapshot.sheets, ANSWERS_TABLE);
  const standing = ownTable(snapshot, ANSWERS_TABLE, ANSWER_COLUMNS, words);
  if (!table || !standing) return [];
  const byTable = new Map(sources.map((source) => [source.table.toLowerCase(), source]));
  return standing.rows.flatMap((row): AddedRows[] => {
    const source = byTable.get(row.text("form").toLowerCase());
    const number = Number(row.text("row"));
    if (!source || !(source.isNew || (row.text("item") === "" && source.named.has(number)))) return [];
    const cells: AnswerRow = { ...rowOf(source), row: number };
    return [
      replacedRow(
        table,
        row.row,
        ANSWER_COLUMNS.map((column) => row.cell(column)?.column ?? null),
        ANSWER_COLUMNS.map((column) => cells[column]),
      ),
    ];
  });
}

function rowOf(source: AnswerSource): Omit<AnswerRow, "row"> {
  const { slug, table, instrument, headings } = source;
  const names = cellNames(slug);
  const ifAny = (value: string) => ({ formula: `=IF(${at(words.item)}="","",${value})` });
  const above = (column: "unit" | "rater") =>
    ifAny(headings.has(column) ? fetch(source, column) : trimmedFormula(names[column]));
  const rating = fetchRaw(source, "rating");
  return {
    unit: above("unit"),
    period: ifAny(trimmedFormula(names.period)),
    rater: above("rater"),
    instrument: instrument.title,
    item: { formula: `=${fetch(source, "item")}` },
    rating: { formula: `=${rating}` },
    evidence: { formula: `=${fetch(source, "evidence")}` },
    nextStep: { formula: `=${fetch(source, "nextStep")}` },
    counted: { formula: countedFormula(instrument) },
    whose: ifAny(`IF(${at(words.unit)}="${district}","${district}","${others}")`),
    form: table,
  };
}

/** This row's row of its form; an error, and so nothing, where none is said yet, which INDEX would take for all of them. */
const ROW = `${at(words.row)}/(${at(words.row)}>0)`;

/** The cell of a form's column in this row's row of it, "" where there is none. */
function fetchRaw({ table, headings }: AnswerSource, column: FormColumn): string {
  const heading = headings.get(column);
  if (heading === undefined) return '""';
  const cell = `INDEX(${columnOf(table, heading)},${ROW})`;
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** The same as text without spaces around it. */
function fetch({ table, headings }: AnswerSource, column: FormColumn): string {
  const heading = headings.get(column);
  return heading === undefined
    ? '""'
    : `IFERROR(${trimmedFormula(`INDEX(${columnOf(table, heading)},${ROW})`)},"")`;
}

/** What figures go by: nothing for what is not on the scale. */
function countedFormula({ id }: Instrument): string {
  const { texts, values } = scaleNames(id);
  const said = `LEFT(${keyFormula(trimmedFormula(at(words.rating)))},250)`;
  return `=IF(OR(${at(words.item)}="",${at(words.rating)}=""),"",IFERROR(INDEX(${values},MATCH(${said},${texts},0)),""))`;
}

/** The sheet with one row for each answer of every form. */
export function describeAnswers(rows: readonly AnswerRow[]): SheetDescription {
  const { sheet, title, lead } = formsText.answers;
  return {
    id: "ratings",
    name: sheet,
    title,
    lead,
    texts: [],
    tables: [
      {
        name: ANSWERS_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount: rows.length,
        style: "figures",
        columns: ANSWER_COLUMNS.map((column) => {
          const { wrap, align, format } = LOOK[column];
          return { wrap, align, format, heading: words[column], content: rows.map((row) => row[column]) };
        }),
      },
    ],
    namedCells: [],
    columnWidths: ANSWER_COLUMNS.map((column) => LOOK[column].width),
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** Cells of rows by the headings that they stand under. */
export function answerCells(rows: readonly AnswerRow[]): ReadonlyMap<string, CellContent>[] {
  return rows.map((row) => new Map(ANSWER_COLUMNS.map((column) => [words[column], row[column]])));
}

/** How rows look that the sheet gets later: columns are found by their headings. */
export function answersLook({ sheet: { cells }, table: { range } }: Growing): NonNullable<AddedRows["look"]> {
  const columns: { column: number; look: ColumnLook }[] = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const key = ANSWER_COLUMNS.find(
      (each) => words[each] === String(cells.at(range.firstRow, column)).trim(),
    );
    if (key === undefined) continue;
    const { wrap, align } = LOOK[key];
    columns.push({ column, look: { wrap, align } });
  }
  return { style: "figures", columns };
}
