import { columnLetter, type CellValue } from "../plan/cell";
import { STATE_TABLES } from "../plan/ownTables";
import type { CellContent, ColumnDescription } from "../sheet/description";
import { indexText } from "../text/planindex";
import type { ColumnMap } from "../plan/maps/tableMap";
import { cellFormula, isBeyondFormula, textFormula } from "./cells";
import {
  joined,
  keyFormula,
  line,
  lineFormula,
  lines,
  linesFormula,
  listed,
  listedFormula,
  sameKey,
} from "./excelText";
import { mergedCount, mergedFormula } from "./merged";
import { at, columnOf, INDEX_TABLES } from "./names";
import { hasGroups } from "./source";
import type { IndexModel, Lists, ListTable, RecordSource, Source } from "./model";
import { readColumns } from "./sourceColumns";

const { groups: g, sections: h } = indexText;

/** Rows of the sources that fill something down, in the order of their sheets: each can look at the row above. */
function groupRows({ sources }: Pick<IndexModel, "sources">): { source: Source; n: number }[] {
  return sources
    .filter(hasGroups)
    .flatMap((source) => Array.from({ length: source.held }, (_, index) => ({ source, n: index + 1 })));
}

/** What a row has from the rows above it, as the formulas fill it down. */
export interface GroupRow {
  /** The text of a section row, "" for others. */
  readonly heading: string;
  readonly school: string;
  readonly objective: string;
  readonly initiative: string;
  readonly section: string;
  /** Parent cells. */
  readonly parent: string;
  /** Parent cells, objective, initiative and section with ";" between them. */
  readonly serves: string;
}

/** What formulas fill down, computed without a spreadsheet, by number of source and row. */
export function groupFigures(model: Lists): Map<number, GroupRow[]> {
  const keys = headingKeys(model);
  const headings = new Set(keys.map(({ key }) => sameKey(key)));
  const goingOn = new Set(keys.filter(({ goesOn }) => goesOn).map(({ key }) => sameKey(key)));
  const schools = new Set(model.spellings.map(({ written }) => sameKey(written)));
  const result = new Map<number, GroupRow[]>();
  for (const { source, n } of groupRows(model)) {
    const rows = result.get(source.number) ?? [];
    result.set(source.number, rows);
    rows.push(groupRow(source, n, rows.at(-1), model, headings, goingOn, schools));
  }
  return result;
}

function groupRow(
  source: Source,
  n: number,
  above: GroupRow | undefined,
  model: Lists,
  headings: ReadonlySet<string>,
  goingOn: ReadonlySet<string>,
  schools: ReadonlySet<string>,
): GroupRow {
  const { columns } = source;
  const text = (of: readonly Source["columns"]["id"][number][]) =>
    of[0] ? line(source.cell(of[0], n) as CellValue) : "";
  const oneLine = (value: string) => listed(value).replaceAll(";", ",");
  const candidate = source.sections.length > 0 ? listed(text(columns.section)) : "";
  const isHeading =
    candidate !== "" && headings.has(sameKey(headingKey(source, candidate))) && isSparse(source, n);
  const heading = isHeading ? candidate : "";
  const isSchool = heading !== "" && columns.unit.length === 0 && schools.has(sameKey(heading));
  const unit = columns.unit.length > 0 ? text(columns.unit) : isSchool ? heading : "";
  const first = columns.unit.length > 0 ? "" : model.schoolOf.get(source.number)!;
  const fillsUnit = columns.unit.length === 0 || source.namesUnitOnce;
  const school = unit !== "" || !fillsUnit ? unit : (above?.school ?? first);
  const [named, strategy] = [oneLine(text(columns.objective)), oneLine(text(columns.initiative))];
  const kept = (kind: GroupKind) => (fillsDown(source, kind) ? (above?.[kind] ?? "") : "");
  const objective = heading !== "" ? "" : named || kept("objective");
  const isNew = named !== "" && sameKey(named) !== sameKey(above?.objective ?? "");
  const initiative = heading !== "" ? "" : strategy || (isNew ? "" : kept("initiative"));
  const before = above?.section ?? oneLine(source.title);
  const isNamed = heading !== "" && !goingOn.has(sameKey(headingKey(source, heading)));
  const section = isNamed || isSchool ? (isSchool ? "" : oneLine(heading)) : before;
  const parent = lines(
    joined(
      columns.parents.map((column) => source.cell(column, n)),
      ";",
    ),
  );
  const serves = [parent, objective, initiative, section].filter((each) => each !== "").join(";");
  return { heading, school, objective, initiative, section, parent, serves: serves.slice(0, 999) };
}

type GroupKind = "objective" | "initiative";

/** Whether what a column says holds for the rows below it too. */
function fillsDown({ layout }: Source, kind: GroupKind): boolean {
  return layout.groups.find((group) => group.kind === kind)?.fillsDown !== false;
}

/** Whether a row fills no more cells than section rows do, where that has to tell them from items. */
function isSparse(source: Source, n: number): boolean {
  const { sectionFills } = source;
  const filled = readColumns(source).filter((column) => source.cell(column, n) !== "");
  return sectionFills === null || filled.length <= sectionFills;
}

function sparseFormula(source: Source): string | null {
  const filled = readColumns(source).map((column) => `(${cellFormula(source, column)}<>"")`);
  return source.sectionFills === null ? null : `IFERROR(${filled.join("+")}<=${source.sectionFills},FALSE)`;
}

/** Rows of indicators that fill something down; they stand below those of the plan's sources. */
function recordRows({ indicators }: Pick<IndexModel, "indicators">): { source: RecordSource; n: number }[] {
  return (indicators?.sources ?? [])
    .filter(({ groupBase }) => groupBase !== null)
    .flatMap((source) => Array.from({ length: source.held }, (_, index) => ({ source, n: index + 1 })));
}

/** Whether anything is filled down. */
export function hasFilledDown({ sources, indicators }: Pick<IndexModel, "sources" | "indicators">): boolean {
  return sources.some(hasGroups) || (indicators?.sources ?? []).some(({ groupBase }) => groupBase !== null);
}

/** The table of what is filled down. @param row, column where its heading stands: a row looks at the cell above it */
export function groupsTable(model: IndexModel, row: number, column: number): ListTable {
  const rows = groupRows(model);
  const records = recordRows(model);
  const mergedHeadings = Array.from({ length: mergedCount(model) }, (_, index) => g.merged(index + 1));
  const order: readonly string[] = [
    g.source,
    g.row,
    ...mergedHeadings,
    g.heading_,
    g.school,
    g.objective,
    g.initiative,
    g.section,
    g.parent,
    g.serves,
  ];
  const letter = (heading: string) => columnLetter(column + order.indexOf(heading));
  /** The cell above the one of a heading; null in the first row of a source. */
  const above = (heading: string, n: number, index: number) =>
    n === 1 ? null : `${letter(heading)}${row + index}`;
  const each = (
    heading: string,
    make: (source: Source, above: string | null) => string,
  ): ColumnDescription => ({
    heading,
    content: [
      ...rows.map(({ source, n }, index): CellContent => ({
        formula: `=${make(source, above(heading, n, index))}`,
      })),
      ...records.map(() => ""),
    ],
  });
  const eachMerged = (heading: string, at_: number): ColumnDescription => ({
    heading,
    content: [...rows, ...records].map(({ source, n }, index): CellContent => ({
      formula: source.merged[at_] ? `=${mergedFormula(model, source, at_, above(heading, n, index))}` : '=""',
    })),
  });
  const text = (source: Source, of: keyof Source["columns"]) =>
    source.columns[of][0] ? orError(lineFormula(held(source, source.columns[of][0]), model.odd)) : '""';
  const oneLine = (formula: string) =>
    formula === '""' ? formula : `SUBSTITUTE(${listedFormula(formula)},";",",")`;
  const or = (own: string, above: string) => (own === '""' ? above : `IF(${own}="",${above},${own})`);
  const kept = (source: Source, kind: GroupKind, above: string | null) =>
    above !== null && fillsDown(source, kind) ? above : '""';
  const unlessHeading = (source: Source, formula: string) =>
    source.sections.length === 0 ? formula : `IF(${at(g.heading_)}="",${formula},"")`;
  const isSchool = `ISNUMBER(MATCH(${keyFormula(at(g.heading_))},${columnOf(STATE_TABLES.schools.name, STATE_TABLES.schools.headings[0])},0))`;
  const sections = (heading: string) => columnOf(INDEX_TABLES.sections, heading);
  const goesOn = `IFERROR(INDEX(${sections(h.goesOn)},MATCH(${at(g.source)}&"|"&${keyFormula(at(g.heading_))},${sections(h.text)},0))<>"",FALSE)`;
  return {
    name: INDEX_TABLES.groups,
    rowCount: rows.length + records.length,
    style: "list",
    columns: [
      // Those of indicators are numbered for themselves.
      { heading: g.source, content: [...rows.map(({ source }) => source.number), ...records.map(() => "")] },
      { heading: g.row, content: [...rows, ...records].map(({ n }) => n) },
      ...mergedHeadings.map(eachMerged),
      each(g.heading_, (source) => {
        if (source.sections.length === 0) return '""';
        const own = listedFormula(text(source, "section"));
        const isListed = `ISNUMBER(MATCH(${at(g.source)}&"|"&${keyFormula(own)},${columnOf(INDEX_TABLES.sections, h.text)},0))`;
        const isSparseRow = sparseFormula(source);
        return `IF(${isSparseRow ? `AND(${isListed},${isSparseRow})` : isListed},${own},"")`;
      }),
      each(g.school, (source, above) => {
        const [unit] = source.columns.unit;
        if (unit)
          return source.namesUnitOnce ? or(text(source, "unit"), above ?? '""') : text(source, "unit");
        const before =
          above ?? `INDEX(${columnOf(INDEX_TABLES.sources, indexText.sources.school)},${at(g.source)})`;
        return source.sections.length === 0
          ? before
          : `IF(AND(${at(g.heading_)}<>"",${isSchool}),${at(g.heading_)},${before})`;
      }),
      each(g.objective, (source, above) =>
        unlessHeading(source, or(oneLine(text(source, "objective")), kept(source, "objective", above))),
      ),
      each(g.initiative, (source, above) => {
        const named = oneLine(text(source, "objective"));
        const before = kept(source, "initiative", above);
        const goesOn =
          above === null || before === '""' || named === '""'
            ? before
            : // A new objective ends the initiative of the one above it.
              `IF(AND(${named}<>"",${named}<>${above.replace(letter(g.initiative), letter(g.objective))}),"",${before})`;
        return unlessHeading(source, or(oneLine(text(source, "initiative")), goesOn));
      }),
      each(g.section, (source, above) => {
        const before = above ?? textLiteral(source.title.replaceAll(";", ","));
        if (source.sections.length === 0) return source.title === "" ? '""' : before;
        const own = oneLine(at(g.heading_));
        const named = source.goingOn.size > 0 ? `IF(${goesOn},${before},${own})` : own;
        return `IF(${at(g.heading_)}="",${before},IF(${source.columns.unit.length > 0 ? "FALSE" : isSchool},"",${named}))`;
      }),
      each(g.parent, (source) => {
        const { parents } = source.columns;
        const cells = parents.map((column) => held(source, column));
        return cells.length === 0 ? '""' : orError(linesFormula(cells.join('&";"&'), model.odd));
      }),
      {
        heading: g.serves,
        content: {
          formula: `=MID(${[g.parent, g.objective, g.initiative, g.section]
            .map((heading) => `IF(${at(heading)}="","",";"&${at(heading)})`)
            .join("&")},2,999)`,
        },
      },
    ],
  };
}

function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell of a source as text, "" beyond its last row. */
function held(source: Source, column: ColumnMap): string {
  return `IF(${isBeyondFormula(source, column)},"",${textFormula(source, column)}&"")`;
}

function orError(formula: string): string {
  return `IFERROR(${formula},"${indexText.errorValue}")`;
}

/** The texts of section rows, by which they are told from items wherever they are moved: those of each table for itself. */
export function sectionsTable(model: IndexModel): ListTable {
  const keys = headingKeys(model);
  return {
    name: INDEX_TABLES.sections,
    rowCount: Math.max(1, keys.length),
    style: "list",
    columns: [
      { heading: h.text, content: keys.length > 0 ? keys.map(({ key }) => key) : [""], format: "text" },
      { heading: h.goesOn, content: keys.length > 0 ? keys.map((each) => (each.goesOn ? "x" : "")) : [""] },
    ],
  };
}

function headingKeys({ sources }: Pick<IndexModel, "sources">): { key: string; goesOn: boolean }[] {
  const keys = new Map<string, { key: string; goesOn: boolean }>();
  for (const source of sources)
    for (const text of source.sections) {
      const key = headingKey(source, listed(line(text)));
      if (!keys.has(key)) keys.set(key, { key, goesOn: source.goingOn.has(text) });
    }
  return [...keys.values()];
}

function headingKey({ number }: Source, text: string): string {
  return `${number}|${text}`;
}
