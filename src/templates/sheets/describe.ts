import { type CellValue, columnLetter } from "../../plan/cell";
import type { TableMap } from "../../plan/maps/tableMap";
import type { SheetDescription } from "../../sheet/description";
import { type PartText, partsText, templatesText } from "../../text/templates";
import { describeColumn } from "./describeColumn";
import {
  type ExampleContext,
  type ExampleRow,
  exampleValue,
  hasExample,
  rowText,
} from "../examples/examples";
import { PARTS } from "../parts";
import type { School } from "../schools/schoolList";
import { idsText, schoolTexts } from "./sheetTexts";
import type { PartId, TemplateColumn, TemplatePart } from "../types";

export const HEADER_ROW = 5;
/** So many characters of the columns up to the wording stay in sight, and are repeated on each printed page. */
const WIDEST_FROZEN = 52;
/** What is wider is printed on two pages side by side: on one it would be smaller than can be read. */
const WIDEST_PAGE = 210;
/** As many rows as set-up makes ready at most. */
const MOST_ROWS = 2000;

/** What a sheet of the plan is described for. */
export interface SheetContext extends ExampleContext {
  readonly planName: string;
  readonly schools: readonly School[];
}

/** A school's own sheet of its plan. */
export interface SchoolSheet {
  readonly school: string;
  /** In the names of its table and area. */
  readonly slug: string;
  /** With which its ids begin. */
  readonly idPrefix: string;
}

/** A sheet to be written, and what is to be remembered of it. */
export interface PartSheet {
  readonly part: PartId;
  readonly school: string | null;
  readonly description: SheetDescription;
  /** For the map: its sheet is the description's. */
  readonly map: TableMap;
  /** Of its columns, from the first on. */
  readonly keys: readonly string[];
  readonly example: ExampleRow | null;
}

/**
 * The sheet of a part: title and guidance, and one table with an example and rows that are ready to be filled in.
 * @param own for school plans, whose sheet it is; null for a part with one table
 */
export function describePart(id: PartId, context: SheetContext, own: SchoolSheet | null): PartSheet {
  const part = PARTS[id];
  const { naming } = context;
  const columns = naming.columns(id);
  const table = own ? schoolTable(own.slug) : part.table;
  const rowCount = rowCountOf(part, context, own);
  const rows = constantsOf(part, columns, context, own, rowCount);
  const letter = (key: string) => columnLetter(columns.findIndex((column) => column.key === key) + 1);
  const text: PartText = partsText[id];
  const headings = columns.map(({ key }) => naming.heading(id, key));
  const tab = naming.tab(id);
  const frozen = frozenColumns(part, columns);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const description: SheetDescription = {
    id: own ? `school_${own.slug}` : id,
    name: own ? own.school : tab,
    title: templatesText.title(context.planName, own?.school ?? tab),
    lead: naming.words(text.lead),
    texts: [
      { row: 3, column: 1, text: naming.words(text.good), style: "note" },
      ...(own ? schoolTexts(part, table, naming, own) : idsText(part, table, naming, idPrefix(part))),
    ],
    tables: [
      {
        name: table,
        row: HEADER_ROW,
        column: 1,
        rowCount,
        style: "plan",
        columns: columns.map((column, index) =>
          describeColumn(id, column, naming, {
            content: rows.map((row) => row[index]!),
            letter,
            firstRow: HEADER_ROW + 1,
          }),
        ),
      },
    ],
    namedCells: [],
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: HEADER_ROW, columns: frozen },
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW, HEADER_ROW],
      ...(width > WIDEST_PAGE ? { titleColumns: [1, frozen] as const, pagesWide: 2 } : {}),
    },
  };
  return {
    part: id,
    school: own?.school ?? null,
    description,
    map: {
      sheet: description.name,
      excelTable: table,
      kind: part.kind,
      headerRows: [HEADER_ROW, HEADER_ROW],
      firstRow: HEADER_ROW + 1,
      lastRow: HEADER_ROW + rowCount,
      sectionRows: [],
      notDataRows: [],
      columns: columns.map(({ field }, index) => ({ column: index + 1, heading: headings[index]!, field })),
    },
    keys: columns.map(({ key }) => key),
    example: hasExample(id) ? exampleRow(part, table, columns, rows[0]!) : null,
  };
}

export const SCHOOL_TABLE_PREFIX = "SchoolPlan_";

/** The table of a school that has a sheet of its own. */
export function schoolTable(slug: string): string {
  return SCHOOL_TABLE_PREFIX + slug;
}

function rowCountOf(part: TemplatePart, { schools }: SheetContext, own: SchoolSheet | null): number {
  const forSchools = own ? 0 : (part.rows.perSchool ?? 0) * schools.length;
  return Math.min(
    MOST_ROWS,
    part.id === "schools" ? part.rows.least + forSchools : Math.max(part.rows.least, forSchools),
  );
}

/** What stands in the rows before anybody typed: ids, and the example or the schools. */
function constantsOf(
  part: TemplatePart,
  columns: readonly TemplateColumn[],
  context: SheetContext,
  own: SchoolSheet | null,
  rowCount: number,
): CellValue[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    columns.map((column): CellValue => {
      if (column.key === "id" && part.ids) return part.ids(row + 1, own?.idPrefix ?? idPrefix(part));
      const school = context.schools[row];
      if (part.id === "schools") return school ? schoolCell(column.key, school) : "";
      return row === 0 ? exampleValue(part.id, column, context) : "";
    }),
  );
}

/** With which the ids begin where schools share a table. */
function idPrefix({ id }: TemplatePart): string {
  return id === "schoolPlans" ? "S" : "";
}

/** What the list of schools says about one. */
export function schoolCell(key: string, school: School): CellValue {
  switch (key) {
    case "school":
      return school.name;
    case "aliases":
      return (school.aliases ?? []).join("; ");
    case "type":
      return templatesText.school;
    case "cluster":
      return school.cluster ?? "";
    case "leader":
      return school.leader ?? "";
    case "level":
      return school.level ?? "";
    case "tier":
      return school.tier ?? "";
    default:
      return "";
  }
}

function frozenColumns({ title }: TemplatePart, columns: readonly TemplateColumn[]): number {
  const upToTitle = columns.findIndex(({ key }) => key === title) + 1;
  let [count, width] = [0, 0];
  while (count < upToTitle && (width += columns[count]!.width) <= WIDEST_FROZEN) count++;
  return Math.max(1, count);
}

function exampleRow(
  part: TemplatePart,
  table: string,
  columns: readonly TemplateColumn[],
  row: readonly CellValue[],
): ExampleRow {
  const isId = (index: number) => part.ids !== null && columns[index]!.key === "id";
  return {
    table,
    id: String(row.find((_, index) => isId(index)) ?? ""),
    row: rowText(row.filter((_, index) => !isId(index))),
  };
}
