import { columnLetter } from "../../plan/cell";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { STATE_TABLES } from "../../plan/ownTables";
import type { CellContent, ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { firstFilledFormula, isBeyondFormula, textFormula } from "../formulas/cells";
import { keyFormula, lineFormula, linesFormula, listedFormula } from "../formulas/excelText";
import { mergedCount, mergedFormula } from "./merged";
import type { IndexModel, ListTable, RecordSource, Source } from "../model";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { hasGroups } from "../sources/source";
import { fillsDown, type GroupKind, groupRows, MOST_SERVED } from "./figures";
import { behindLabelFormula, labelFormula } from "./labels";
import { headingRowFormula, kindFormula, sparseFormula } from "./headings";
import { titleFormula } from "./titles";

const { groups: g, sections: h } = indexText;

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
  // Tables in which all headings name a group of their own need no more than these.
  const says = (of: "goingOn" | "labels") => model.sources.some((source) => source[of].size > 0);
  const mergedHeadings = Array.from({ length: mergedCount(model) }, (_, index) => g.merged(index + 1));
  const order: readonly string[] = [
    g.source,
    g.row,
    ...mergedHeadings,
    g.heading_,
    ...(says("goingOn") ? [g.kind] : []),
    ...(says("labels") ? [g.beside, g.underWay] : []),
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
    isIn: (source: Source) => boolean = () => true,
  ): ColumnDescription => ({
    heading,
    content: [
      ...rows.map(({ source, n }, index): CellContent =>
        isIn(source) ? { formula: `=${make(source, above(heading, n, index))}` } : "",
      ),
      ...records.map(() => ""),
    ],
  });
  const eachOf = (of: "goingOn" | "labels", ...[heading, make]: Parameters<typeof each>) =>
    says(of) ? [each(heading, make, (source) => source[of].size > 0)] : [];
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
        const isSparseRow = sparseFormula(source);
        const found = (heading: string, otherwise: string) => {
          const isListed = `ISNUMBER(${headingRowFormula(heading)})`;
          return `IF(${isSparseRow ? `AND(${isListed},${isSparseRow})` : isListed},${heading},${otherwise})`;
        };
        const whole = found(own, '""');
        return source.hasLabelsInOneCell ? found(labelFormula(own), whole) : whole;
      }),
      ...eachOf("goingOn", g.kind, () => `IF(${at(g.heading_)}="","",${kindFormula()})`),
      ...eachOf("labels", g.beside, (source) => {
        const said = (column: ColumnMap) => linesFormula(held(source, column), model.odd);
        const cells = [
          ...source.columns.label.map(said),
          ...(source.hasLabelsInOneCell ? [behindLabelFormula(said(source.columns.section[0]!))] : []),
        ].map((each) => listedFormula(orError(each)));
        return `IF(${at(g.kind)}="${h.label}",${firstFilledFormula(cells)},"")`;
      }),
      ...eachOf("labels", g.underWay, (source, above) => {
        const wordings = (["title", "objective", "initiative"] as const).map((of) => text(source, of));
        const isItem = `IF(${wordings.join("&")}<>"",1,0)`;
        if (above === null) return `IF(${at(g.heading_)}="",${isItem},0)`;
        const goesOn = `AND(${at(g.kind)}<>"",${at(g.beside)}="")`;
        return `IF(${at(g.heading_)}="",IF(${above}=1,1,${isItem}),IF(${goesOn},${above},0))`;
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
        const before = above ?? titleFormula(source, model.odd);
        if (source.sections.length === 0) return source.titleCells.length === 0 ? '""' : before;
        const own = oneLine(at(g.heading_));
        const named = source.goingOn.size > 0 ? `IF(${at(g.kind)}="",${own},${before})` : own;
        const underWay = above?.replace(letter(g.section), letter(g.underWay));
        const isAlone = underWay ? `OR(${underWay}=1,${before}="")` : `${before}=""`;
        const added = `IF(${isAlone},${at(g.beside)},LEFT(${before}&";"&${at(g.beside)},${MOST_SERVED}))`;
        const all = source.labels.size > 0 ? `IF(${at(g.beside)}="",${named},${added})` : named;
        return `IF(${at(g.heading_)}="",${before},IF(${source.columns.unit.length > 0 ? "FALSE" : isSchool},"",${all}))`;
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
            .join("&")},2,${MOST_SERVED})`,
        },
      },
    ],
  };
}

/** A cell of a source as text, "" beyond its last row. */
function held(source: Source, column: ColumnMap): string {
  return `IF(${isBeyondFormula(source, column)},"",${textFormula(source, column)}&"")`;
}

function orError(formula: string): string {
  return `IFERROR(${formula},"${indexText.errorValue}")`;
}
