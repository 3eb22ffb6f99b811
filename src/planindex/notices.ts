import { indexText } from "../text/planindex";
import type { ListTable } from "./lists";
import { LINKS } from "./links";
import type { IndexModel } from "./model";
import { namesOrOne } from "./nameRows";
import { at, columnOf, INDEX_TABLES, NAMED } from "./names";
import { partFormula } from "./excelText";

const { notices: t, columns: c } = indexText;
const index = (heading: string) => columnOf(INDEX_TABLES.index, heading);

/** What could not be read and what is not counted yet, one row each, with how many and the sentence that says so. */
export function noticesTable(model: IndexModel): ListTable {
  const objectives = namesOrOne(model).filter(({ isObjective }) => isObjective).length;
  const own = columnOf(INDEX_TABLES.parents, indexText.parents.step(0));
  const rows: readonly (readonly [says: string, formula: string])[] = [
    [t.unknownSchool, `COUNTIFS(${index(c.counted)},1,${index(c.schoolNo)},${model.schools.length + 1})`],
    [t.status, `COUNTIFS(${index(c.status)},"${indexText.cantRead}")`],
    [t.due, `COUNTIFS(${index(c.due)},"${indexText.cantRead}")+COUNTIFS(${index(c.due)},0)`],
    [t.links, `COUNTIFS(${index(c.noObjective)},1,${index(c.servesCell)},"?*")`],
    [t.manyLinks, `SUMPRODUCT(--(${partFormula(index(c.parts), LINKS.length + 1)}<>""))`],
    [t.missing, `SUM(${columnOf(INDEX_TABLES.sources, indexText.sources.missing)})`],
    [t.newObjective, `${objectives}-COUNTIFS(${own},"?*")`],
    [t.ungrouped, `IF(${NAMED.grouped},0,1)`],
  ];
  return {
    name: INDEX_TABLES.notices,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: t.what, content: rows.map(([says]) => says) },
      { heading: t.count, content: rows.map(([, formula]) => ({ formula: `=${formula}` })), format: "count" },
      {
        heading: t.says,
        content: { formula: `=IF(${at(t.count)}=0,"",${at(t.what)}&": "&${at(t.count)}&". ")` },
      },
    ],
  };
}

/** All sentences, or that there is nothing to say. */
export function noticeFormula(): string {
  const says = columnOf(INDEX_TABLES.notices, t.says);
  const sentences = Array.from({ length: 8 }, (_, row) => `INDEX(${says},${row + 1})`).join("&");
  return `=IF(SUM(${columnOf(INDEX_TABLES.notices, t.count)})=0,"${t.none}",TRIM(${sentences}))`;
}
