import { keyFormula } from "../planindex/excelText";
import type { ColumnDescription, FormulaText, SheetDescription } from "../sheet/description";
import { at, columnOf } from "../sheet/references";
import { formsText } from "../text/ratings/forms";
import { columnsOfForm, type FormColumn, formHeading, type FormPlan } from "./forms/describe";
import { ANSWERS_TABLE, cellNames, formSlug, formTable, SCALES_TABLE } from "./forms/names";
import type { Form } from "./forms/read";
import type { Instrument } from "./instruments";
import { trimmedFormula } from "./same";

/** A form whose rows the sheet of all answers fetches. */
export interface AnswerSource {
  readonly table: string;
  readonly slug: string;
  readonly instrument: Instrument;
  /** What stands above the columns that it has. */
  readonly headings: ReadonlyMap<FormColumn, string>;
  /** How many rows the form has. */
  readonly rowCount: number;
}

const HEADER_ROW = 4;
const { columns: words, others } = formsText.answers;

/** Rows for lines that people add to a form. */
const SPARE = 3;

export function sourceOfPlan(plan: FormPlan): AnswerSource {
  const slug = formSlug(plan);
  return {
    table: formTable(slug),
    slug,
    instrument: plan.of,
    headings: new Map(columnsOfForm(plan).map((column) => [column, formHeading(column, plan.of)])),
    rowCount: plan.lines.length,
  };
}

/** @param added rows that it is getting */
export function sourceOfForm(
  { table, slug, columns, tableRows }: Form,
  of: Instrument,
  added: number,
): AnswerSource {
  return {
    table,
    slug,
    instrument: of,
    headings: new Map([...columns].map(([column, { heading }]) => [column, heading])),
    rowCount: tableRows + added,
  };
}

/** So many rows of a form the sheet has room for. */
function roomFor({ rowCount }: AnswerSource): number {
  return rowCount + SPARE;
}

/**
 * The sheet with one row for each answer of every form. A form's own cells are where answers are typed; here they are
 * fetched by the number of the row, so that forms can be sorted, and rows added or deleted, without the add-in.
 */
export function describeAnswers(sources: readonly AnswerSource[]): SheetDescription {
  const rowCount = sources.reduce((sum, source) => sum + roomFor(source), 0);
  const each = (cell: (source: AnswerSource, row: number) => FormulaText | string | number) =>
    sources.flatMap((source) => Array.from({ length: roomFor(source) }, (_, row) => cell(source, row + 1)));
  const fetched = (column: FormColumn) => each((source) => ({ formula: `=${fetch(source, column)}` }));
  const ifAny = (value: string) => `=IF(${at(words.item)}="","",${value})`;
  const columns: (ColumnDescription & { readonly width: number })[] = [
    {
      heading: words.unit,
      content: each((source) => ({
        formula: source.headings.has("unit")
          ? ifAny(fetch(source, "unit"))
          : ifAny(trimmedFormula(cellNames(source.slug).unit)),
      })),
      wrap: true,
      width: 24,
    },
    {
      heading: words.period,
      content: each(({ slug }) => ({ formula: ifAny(trimmedFormula(cellNames(slug).period)) })),
      width: 14,
    },
    {
      heading: words.rater,
      content: each((source) => ({
        formula: source.headings.has("rater")
          ? ifAny(fetch(source, "rater"))
          : ifAny(trimmedFormula(cellNames(source.slug).rater)),
      })),
      wrap: true,
      width: 18,
    },
    { heading: words.instrument, content: each(({ instrument }) => instrument.title), wrap: true, width: 22 },
    { heading: words.item, content: fetched("item"), wrap: true, width: 32 },
    {
      heading: words.rating,
      content: each((source) => ({ formula: `=${fetchRaw(source, "rating")}` })),
      align: "center",
      width: 10,
    },
    { heading: words.evidence, content: fetched("evidence"), wrap: true, width: 40 },
    { heading: words.nextStep, content: fetched("nextStep"), wrap: true, width: 30 },
    { heading: words.counted, content: { formula: countedFormula() }, format: "decimal", width: 10 },
    {
      heading: words.whose,
      content: {
        formula: ifAny(
          `IF(${at(words.unit)}="${formsText.answers.district}","${formsText.answers.district}","${others}")`,
        ),
      },
      width: 10,
    },
    { heading: words.form, content: each(({ table }) => table), format: "text", wrap: true, width: 26 },
    { heading: words.row, content: each((_, row) => row), format: "count", width: 6 },
  ];
  return {
    id: "ratings",
    name: formsText.answers.sheet,
    title: formsText.answers.title,
    lead: formsText.answers.lead,
    texts: [],
    tables: [
      {
        name: ANSWERS_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount,
        style: "figures",
        columns,
      },
    ],
    namedCells: [],
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** The cell of a form's column in this row's row of it, "" where there is none. */
function fetchRaw({ table, headings }: AnswerSource, column: FormColumn): string {
  const heading = headings.get(column);
  if (heading === undefined) return '""';
  const cell = `INDEX(${columnOf(table, heading)},${at(words.row)})`;
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** The same as text without spaces around it. */
function fetch({ table, headings }: AnswerSource, column: FormColumn): string {
  const heading = headings.get(column);
  return heading === undefined
    ? '""'
    : `IFERROR(${trimmedFormula(`INDEX(${columnOf(table, heading)},${at(words.row)})`)},"")`;
}

/** What figures go by: nothing for what is not on the scale. */
function countedFormula(): string {
  const { counted, key } = formsText.scales.columns;
  const said = `${at(words.instrument)}&"|"&${trimmedFormula(at(words.rating))}`;
  const found = `MATCH(LEFT(${keyFormula(said)},250),${columnOf(SCALES_TABLE, key)},0)`;
  return `=IF(OR(${at(words.item)}="",${at(words.rating)}=""),"",IFERROR(INDEX(${columnOf(SCALES_TABLE, counted)},${found}),""))`;
}
