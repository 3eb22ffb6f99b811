import { STATE_TABLES } from "../plan/ownTables";
import type { CellContent, TableBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { joinedFormula } from "./bySource";
import { keyFormula, lineFormula, listedFormula, plain } from "./excelText";
import { groupCell } from "./groups";
import {
  aboveFormula,
  anyAboveFormula,
  linkFormula,
  LINKS,
  linksApartFormula,
  linksWrittenFormula,
} from "./links";
import type { IndexModel, ParentRow } from "./model";
import { placeOfBlank, unknownSchool } from "./places";
import { parentRows } from "./lookUps";
import { at, columnOf, INDEX_TABLES } from "./names";
import { cellFormula } from "./bySource";
import { hasGroups, rowsNowFormula } from "./source";

/** A table without the place it stands at. */
export type ListTable = Omit<TableBlock, "row" | "column">;

const { sources: s, objectives: o, parents: p, aliases: a } = indexText;

/** Which table each source is, and how many of its rows the index does not reach. */
export function sourcesTable({ sources, schoolOf }: IndexModel): ListTable {
  return {
    name: INDEX_TABLES.sources,
    summary: s.summary,
    rowCount: sources.length,
    style: "list",
    columns: [
      { heading: s.number, content: sources.map(({ number }) => number) },
      { heading: s.sheet, content: sources.map(({ table }) => table.sheet) },
      { heading: s.table, content: sources.map(({ table }) => table.excelTable ?? "") },
      { heading: s.school, content: sources.map(({ number }) => schoolOf.get(number)!) },
      {
        heading: s.rows,
        content: sources.map((source) => ({ formula: `=${rowsNowFormula(source)}` })),
        format: "count",
      },
      { heading: s.read, content: sources.map(({ held }) => held), format: "count" },
      { heading: s.missing, content: { formula: `=MAX(0,${at(s.rows)}-${at(s.read)})` }, format: "count" },
    ],
  };
}

/** The objectives that there are columns for; an objective is found again by its id, or by its wording without one. */
export function objectivesTable({ objectives }: IndexModel): ListTable {
  const rows = objectives.length > 0 ? objectives : [{ key: "", label: "" }];
  return {
    name: INDEX_TABLES.objectives,
    summary: o.summary,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: o.number, content: rows.map((_, index) => (objectives.length > 0 ? index + 1 : "")) },
      { heading: o.key, content: rows.map(({ key }) => key), format: "text" },
      { heading: o.wording, content: rows.map(({ label }) => label), format: "text" },
    ],
  };
}

/**
 * Objectives, initiatives and other items that items serve. Their links are taken apart as those of items are, and
 * followed upwards one step per group of columns: a column can't look at other rows of itself.
 */
export function parentsTable(model: IndexModel): ListTable {
  const rows = parentRows(model);
  const cell = (
    make: (parent: ParentRow, at: NonNullable<ParentRow["at"]>) => string,
    other: (parent: ParentRow) => string,
  ) =>
    rows.map((parent): CellContent =>
      parent.at ? { formula: `=${make(parent, parent.at)}` } : other(parent),
    );
  const scoped = (parent: ParentRow, text: string) =>
    parent.isSchools ? `IF(${text}="","",${at(p.school)}&"|"&${text})` : text;
  const hasSchools = model.parents.some((parent) => parent.isSchools);
  return {
    name: INDEX_TABLES.parents,
    summary: p.summary,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: p.source, content: rows.map(({ at: place }) => place?.source.number ?? "") },
      { heading: p.row, content: rows.map(({ at: place }) => place?.n ?? "") },
      { heading: p.kind, content: rows.map(({ kind }) => indexText.kinds[kind]) },
      {
        heading: p.school,
        content: rows.map((parent) =>
          parent.isSchools && parent.at ? { formula: `=${schoolOfParent(model, parent.at.source)}` } : "",
        ),
      },
      {
        heading: p.id,
        content: cell(
          (parent, { source }) =>
            scoped(parent, listedFormula(lineFormula(joinedFormula(source, source.columns.id, " ")))),
          (parent) => parent.id,
        ),
      },
      {
        heading: p.wording,
        content: cell(
          (parent, { source }) =>
            scoped(
              parent,
              listedFormula(lineFormula(joinedFormula(source, source.columns.title.slice(0, 1), " "))),
            ),
          (parent) => parent.wording,
        ),
      },
      {
        heading: p.linksWritten,
        content: cell(
          (_, { source }) =>
            linksWrittenFormula(
              hasGroups(source)
                ? groupCell(model, source, indexText.groups.parent)
                : joinedFormula(source, source.columns.parents, ";"),
            ),
          (parent) => plain(parent.links),
        ),
      },
      {
        heading: p.links,
        content: rows.map(({ at: place }) => ({
          formula: `=${linksApartFormula(p, place && hasGroups(place.source) ? groupCell(model, place.source, indexText.groups.links) : "")}`,
        })),
      },
      ...LINKS.map((n) => ({ heading: p.link(n), content: { formula: `=${linkFormula(p, n)}` } })),
      ...LINKS.map((n) => ({
        heading: p.above(n),
        content: { formula: `=${aboveFormula(p, n, hasSchools ? p.school : null)}` },
      })),
      ...stepColumns(model),
    ],
  };
}

/** 1 for the objectives that a parent is or serves: itself first, then through its links, one step higher each time. */
function stepColumns({ objectives, steps }: IndexModel) {
  const own = (k: number) => {
    const key = `INDEX(${columnOf(INDEX_TABLES.objectives, o.key)},${k})`;
    return `=IF(AND(${at(p.kind)}="${indexText.kinds.objective}",IF(${at(p.id)}="",LEFT(${at(p.wording)},250),${at(p.id)})=${key}),1,0)`;
  };
  const heading = (step: number, k: number) => (step === steps ? p.serves(k) : p.step(step, k));
  return Array.from({ length: steps + 1 }, (_, step) =>
    objectives.map((__, index) => {
      const k = index + 1;
      const before = heading(step - 1, k);
      const formula = step === 0 ? own(k) : `=MIN(1,${at(before)}+${anyAboveFormula(p, before)})`;
      return { heading: heading(step, k), content: { formula } };
    }),
  ).flat();
}

/** The place of a school item's school, as the index finds it. */
function schoolOfParent(model: IndexModel, source: IndexModel["sources"][number]): string {
  const { schools: names } = STATE_TABLES;
  const [unit] = source.columns.unit;
  const written = lineFormula(
    hasGroups(source)
      ? groupCell(model, source, indexText.groups.school)
      : unit
        ? cellFormula(source, unit)
        : `INDEX(${columnOf(INDEX_TABLES.sources, s.school)},${at(p.source)})`,
  );
  const spelled = `INDEX(${columnOf(names.name, names.headings[1])},MATCH(${keyFormula(written)},${columnOf(names.name, names.headings[0])},0))`;
  const place = `MATCH(${keyFormula(spelled)},${columnOf(INDEX_TABLES.schools, indexText.schools.school)},0)`;
  return `IF(${written}="",${placeOfBlank(source, model)},IFERROR(${place},${unknownSchool(model)}))`;
}

/** Names of parents that are neither their id nor their wording, as the plan's reader understood them. */
export function aliasesTable({ aliases }: IndexModel): ListTable {
  const rows = aliases.length > 0 ? aliases : [{ written: "", means: "" }];
  const look = (heading: string) =>
    `MATCH(${keyFormula(at(a.means))},${columnOf(INDEX_TABLES.parents, heading)},0)`;
  return {
    name: INDEX_TABLES.aliases,
    summary: a.summary,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: a.written, content: rows.map(({ written }) => written), format: "text" },
      { heading: a.means, content: rows.map(({ means }) => means), format: "text" },
      {
        heading: a.row,
        content: {
          formula: `=IFERROR(${look(p.id)},IFERROR(${look(p.wording)},"${indexText.notFound}"))`,
        },
      },
    ],
  };
}
