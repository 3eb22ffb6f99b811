import { join } from "node:path";
import { columnLetter, quoteSheet } from "../../src/plan/cell";
import { AS_OF_NAME, INDEX_TABLE } from "../../src/plan/ownTables";
import { figureGroups, figureRows } from "../../src/planindex";
import type { ColumnDescription, SheetDescription, TableBlock } from "../../src/sheet/description";
import type { BookData } from "../../src/workbench/host/book/data";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { pureIndex } from "../planindex/columns";
import { bookOf, made, type Made } from "../planindex/workbook";
import { districtOf } from "../support/districtWorkbook";
import { inLibreOffice } from "../support/libreoffice";
import { type Figure, rounded } from "./figure";

const SCRIPT = join(__dirname, "libreoffice.py");
const TIMEOUT_MS = 900_000;
const ROWS_EACH = 60;
const SIZES = [50, 200];
const LARGE_SIZES = [500, 1000];
const PLANS = "School plans";

/** Seconds. */
interface Times {
  readonly load: number;
  readonly whole: number;
  readonly edited: number;
}

interface Measured {
  readonly schools: number;
  readonly plain: Times;
  /** The rollup's figures over an index that is constants. */
  readonly own: Times;
  readonly both: Times;
  readonly bytes: number;
  readonly columns: number;
  readonly characters: number;
}

/**
 * Recalculation in LibreOffice: the rollup's own formulas and the index with the rollup, against plain COUNTIFS over the
 * table of all schools' plans that give the same figures, each in a LibreOffice of its own.
 * @param isLarge also at 500 and 1,000 schools, which takes minutes
 */
export async function recalculationFigures(isLarge = false): Promise<Figure[]> {
  const measured: Measured[] = [];
  for (const schools of isLarge ? [...SIZES, ...LARGE_SIZES] : SIZES) measured.push(await measure(schools));
  return [...measured.flatMap(figuresAt), ...growth(measured[0]!, measured.at(-1)!)];
}

async function measure(schools: number): Promise<Measured> {
  const all = made(districtOf(schools, ROWS_EACH));
  const index = all.descriptions[1]!.tables.find(({ name }) => name === INDEX_TABLE)!;
  const file = await writeXlsx(all.book);
  const runs = schools > 200 ? 2 : 4;
  return {
    schools,
    plain: await plainTimes(all, schools),
    own: await times(await writeXlsx(ownBook(all)), runs),
    both: await times(file, runs),
    bytes: file.length,
    columns: index.columns.length,
    characters: index.columns.map(lengthOf).reduce((sum, length) => sum + length, 0),
  };
}

/** Schools whose figures the yardstick computes. */
const MOST_PLAIN = 50;

/**
 * What the yardstick takes. Each of its formulas reads all rows, so that those of all schools take minutes: where there are
 * many, those of some schools are computed, and the others take as long. Reading the file is not among that.
 */
async function plainTimes(all: Made, schools: number): Promise<Times> {
  const each = Math.max(1, Math.floor(schools / MOST_PLAIN));
  const { load, whole, edited } = await times(await writeXlsx(plainBook(all, schools, each)), 2);
  return { load, whole: whole * each, edited: edited * each };
}

/** Loads and recalculates a workbook, so many times each; the edited cell is a status in the first row of the plans. */
async function times(xlsx: Uint8Array, runs: number): Promise<Times> {
  const values = Array.from({ length: runs }, (_, run) => (run % 2 === 0 ? "Complete" : "On schedule"));
  const what = { runs, edit: { sheet: PLANS, cell: "G2", values } };
  const [answer] = await inLibreOffice(SCRIPT, [{ xlsx, what }], "json", TIMEOUT_MS);
  return JSON.parse(Buffer.from(answer!).toString("utf8")) as Times;
}

function lengthOf({ content }: ColumnDescription): number {
  const first = "formula" in content ? content : content[0];
  return typeof first === "object" ? first.formula.length : 0;
}

/** The workbook with an index that is constants, but for what orders items: so the rollup's own formulas are left. */
function ownBook({ snapshot, plan, model, descriptions }: Made): BookData {
  const values = pureIndex(model);
  const fixed = (table: TableBlock): TableBlock =>
    table.name === INDEX_TABLE
      ? {
          ...table,
          columns: table.columns.map((column) => ({
            ...column,
            content: values.get(column.heading) ?? column.content,
          })),
        }
      : table;
  const sheets = descriptions.map((sheet) => ({ ...sheet, tables: sheet.tables.map(fixed) }));
  return bookOf(snapshot, plan.tables, sheets);
}

/**
 * The same figures as people would write them: items, share complete and overdue by school and objective.
 * @param each of which schools: every one, every second …
 */
function plainBook({ snapshot, plan, model, descriptions }: Made, schools: number, each: number): BookData {
  const last = schools * ROWS_EACH + 1;
  const column = (letter: string) => `${quoteSheet(PLANS)}!$${letter}$2:$${letter}$${last}`;
  const [school, serves, due, status] = ["B", "C", "F", "G"].map(column) as [string, string, string, string];
  const groups = figureGroups(model).map(({ name }, index, all) =>
    index === 0 ? "" : `,${serves},${index === all.length - 1 ? '""' : `"${name}.*"`}`,
  );
  const of = (group: string) => `${school},$A2${group}`;
  const measures = [
    ...groups.map((group) => `COUNTIFS(${of(group)})`),
    ...groups.map(
      (group, index) => `IFERROR(COUNTIFS(${of(group)},${status},"Complete")/${columnLetter(index + 2)}#,"")`,
    ),
    ...groups.map((group) => `COUNTIFS(${of(group)},${status},"<>Complete",${due},"<"&${AS_OF_NAME})`),
  ];
  const names = figureRows(model)
    .slice(1, -2)
    .filter((_, index) => index % each === 0);
  const table: TableBlock = {
    name: "Plain",
    row: 1,
    column: 1,
    rowCount: names.length,
    style: "list",
    columns: [
      { heading: "School", content: names },
      ...measures.map((formula, index) => ({
        heading: `F${index}`,
        content: names.map((_, row) => ({
          formula: `=${formula.replace("$A2", `$A${row + 2}`).replace("#", String(row + 2))}`,
        })),
      })),
    ],
  };
  const sheet: SheetDescription = {
    ...descriptions[2]!,
    name: "Plain",
    title: "School",
    texts: [],
    tables: [table],
  };
  return bookOf(snapshot, plan.tables, [descriptions[0]!, sheet]);
}

function figuresAt({ schools, plain, own, both, bytes, columns, characters }: Measured): Figure[] {
  const at = `at ${schools} schools × ${ROWS_EACH} rows`;
  const against = (name: string, value: number, baseline: number, target: string): Figure => ({
    name: `recalculation ${at}: ${name}`,
    value: rounded(value * 1000),
    unit: "ms",
    target,
    baseline: rounded(baseline * 1000),
    ratio: rounded(value / baseline),
  });
  const alone = (name: string, value: number, unit: string, target: string): Figure => ({
    name: `${name} ${at}`,
    value: rounded(value),
    unit,
    target,
    baseline: null,
    ratio: null,
  });
  return [
    against("the rollup's own formulas", own.whole, plain.whole, "ratio at most 0.01"),
    against("index and rollup, whole", both.whole, plain.whole, "ratio at most 0.2"),
    against("index and rollup, one edited cell", both.edited, plain.edited, "ratio at most 0.033"),
    alone("loading in LibreOffice", both.load, "s", "none"),
    alone("the workbook", bytes / 1e6, "MB", "none"),
    alone("columns of the index", columns, "columns", "none"),
    alone("formulas of one index row", characters, "characters", "none"),
  ];
}

/** The cost of a school at the largest size against the smallest: 1 where growth is linear. */
function growth(small: Measured, large: Measured): Figure[] {
  const each = ({ both, schools }: Measured) => (both.whole / schools) * 1000;
  return [
    {
      name: `recalculation: a school of ${large.schools} against a school of ${small.schools}`,
      value: rounded(each(large)),
      unit: "ms",
      target: "ratio near 1",
      baseline: rounded(each(small)),
      ratio: rounded(each(large) / each(small)),
    },
  ];
}
