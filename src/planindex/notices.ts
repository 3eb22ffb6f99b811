import { AS_OF_NAME } from "../plan/ownTables";
import { indexText } from "../text/planindex";
import { LINKS } from "./served/links";
import type { IndexModel, ListTable } from "./model";
import { namesOrOne } from "./served/nameRows";
import { at, columnOf, INDEX_TABLES, NAMED } from "./formulas/names";
import { TYPES } from "./benchmarks/tables";
import { keyFormula, partFormula } from "./formulas/excelText";
import { INDICATOR_NOTICES } from "./indicators/tables";
import { RATING_NOTICES } from "./ratings/tables";
import { recordNotices } from "./records/tables";
import { outOfOrderFormula } from "./schools/tables";

const { notices: t, columns: c } = indexText;
const b = indexText.benchmarks.columns;
const benchmark = (heading: string) => columnOf(INDEX_TABLES.benchmarks, heading);
const index = (heading: string) => columnOf(INDEX_TABLES.index, heading);

const NOTHING = columnOf(INDEX_TABLES.nothing, indexText.nothing.text);

/** How many items lead to no objective and have a certain text for what they serve. */
function linksTo(text: string): string {
  return `COUNTIFS(${index(c.noObjective)},1,${index(c.servesCell)},${text})`;
}

/** What could not be read and what is not counted yet, one row each, with how many and the sentence that says so. */
export function noticesTable(model: IndexModel): ListTable {
  const objectives = namesOrOne(model).filter(({ isObjective }) => isObjective).length;
  const own = columnOf(INDEX_TABLES.parents, indexText.parents.step(0));
  const records = recordNotices(model);
  const hasBenchmarks = model.benchmarkRows.length > 0;
  const dueOfBenchmarks = hasBenchmarks ? `+COUNTIFS(${benchmark(c.due)},"${indexText.cantRead}")` : "";
  const rows: readonly (readonly [
    notice: { readonly what: string; readonly todo: string },
    count: string,
  ])[] = [
    [t.unknownSchool, `COUNTIFS(${index(c.counted)},1,${index(c.schoolNo)},${model.schools.length + 1})`],
    [t.status, `COUNTIFS(${index(c.status)},"${indexText.cantRead}")`],
    [t.cantTell, `COUNTIFS(${index(c.overdue)},"${indexText.cantTell}")`],
    [
      t.due,
      `COUNTIFS(${index(c.due)},"${indexText.cantRead}")+COUNTIFS(${index(c.due)},0)${dueOfBenchmarks}`,
    ],
    [t.links, `${linksTo('"?*"')}-SUMPRODUCT(${linksTo(`"="&${keyFormula(NOTHING)}`)})`],
    [t.manyLinks, `SUMPRODUCT(--(${partFormula(index(c.parts), LINKS.length + 1)}<>""))`],
    ...(hasBenchmarks
      ? ([
          [
            t.type,
            `COUNTIFS(${benchmark(c.counted)},1,${benchmark(b.typeWritten)},"?*",${benchmark(b.type)},${TYPES.length})`,
          ],
        ] as const)
      : []),
    ...(model.ratings
      ? ([
          [t.ratedItem, RATING_NOTICES.item],
          [t.rating, RATING_NOTICES.rating],
          [t.ratingPeriod, RATING_NOTICES.period],
        ] as const)
      : []),
    ...(model.indicators
      ? ([
          [t.indicator, INDICATOR_NOTICES.unread],
          [t.indicatorPeriod, INDICATOR_NOTICES.period],
          [t.indicatorTwice, INDICATOR_NOTICES.twice],
        ] as const)
      : []),
    [
      t.missing,
      `SUM(${columnOf(INDEX_TABLES.sources, indexText.sources.missing)})${records ? `+${records.missing}` : ""}`,
    ],
    [
      t.lost,
      `SUM(${columnOf(INDEX_TABLES.sources, indexText.sources.lost)})${records ? `+${records.lost}` : ""}+IF(ISNUMBER(${AS_OF_NAME}),0,1)`,
    ],
    [t.newObjective, `${objectives}-COUNTIFS(${own},"?*")`],
    [t.ungrouped, `IF(${NAMED.grouped},0,${outOfOrderFormula()})`],
  ];
  return {
    name: INDEX_TABLES.notices,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: t.number, content: rows.map((_, at) => at + 1) },
      { heading: t.what, content: rows.map(([{ what }]) => what) },
      { heading: t.count, content: rows.map(([, formula]) => ({ formula: `=${formula}` })), format: "count" },
      { heading: t.todo, content: rows.map(([{ todo }]) => todo) },
      {
        heading: t.place,
        content: { formula: `=IF(${at(t.count)}=0,"",${placeFormula()})` },
        format: "count",
      },
    ],
  };
}

const table = (heading: string) => columnOf(INDEX_TABLES.notices, heading);

/** How many notices of this row and those above have something to say. */
function placeFormula(): string {
  return `COUNTIFS(${table(t.number)},"<="&${at(t.number)},${table(t.count)},">0")`;
}

/** For each line of a list of the notices the formula of its text: those that have something to say first, then nothing. */
export function noticeFormulas(model: IndexModel): string[] {
  return Array.from({ length: noticesTable(model).rowCount }, (_, index) => {
    const row = `MATCH(${index + 1},${table(t.place)},0)`;
    const of = (heading: string) => `INDEX(${table(heading)},${row})`;
    const otherwise = index === 0 ? t.none : "";
    return `=IFERROR(${of(t.what)}&": "&${of(t.count)}&". "&${of(t.todo)},"${otherwise}")`;
  });
}

/** True while there is something to say. */
export function hasNoticesFormula(): string {
  return `SUM(${table(t.count)})>0`;
}
