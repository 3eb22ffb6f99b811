import {
  all,
  type Box,
  boxOf,
  checkList,
  checkOrder,
  checkUnique,
  first,
  type Node,
  type Report,
} from "./part";
import { isValidName } from "./workbook";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** What other parts have to agree with. */
export interface CheckedTable {
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  /** The names of the columns as its heading cells must read; empty without a heading row. */
  readonly headings: readonly string[];
}

/** The rules of a table's part; null when its range can't be read. */
export function checkTable(root: Node, report: Report): CheckedTable | null {
  checkOrder(root, ORDER, report);
  const { id = "", displayName: name = "", ref } = root.attributes;
  const box = boxOf(ref);
  if (!/^[1-9]\d*$/.test(id)) report(`the id "${id}" is no number`);
  if (!isValidName(name)) report(`"${name}" can't be a table's name`);
  if (!box) {
    report(`the range "${ref}" can't be read`);
    return null;
  }
  const list = first(root, "tableColumns");
  checkList(list, "tableColumn", report);
  const columns = all(list, "tableColumn");
  const width = box.right - box.left + 1;
  if (columns.length !== width) report(`${columns.length} columns in ${ref}`);
  const names = columns.map((column) => column.attributes.name ?? "");
  checkUnique("column", names, report);
  checkUnique(
    "id of a column",
    columns.map((column) => column.attributes.id ?? ""),
    report,
  );
  for (const column of columns) {
    checkOrder(column, COLUMN, report);
    const length = column.attributes.name?.length ?? 0;
    if (length === 0 || length > 255) report("a column's name has no or too many characters");
    if (first(column, "totalsRowFormula") && column.attributes.totalsRowFunction !== "custom")
      report(`the total of "${column.attributes.name}" has a formula but is not custom`);
  }

  const hasHeadings = root.attributes.headerRowCount !== "0";
  const totals = Number(root.attributes.totalsRowCount ?? 0);
  if (box.bottom - box.top + 1 < (hasHeadings ? 1 : 0) + totals + 1) report(`no row for data in ${ref}`);
  const filter = first(root, "autoFilter");
  if (filter) {
    const wanted: Box = { ...box, bottom: box.bottom - totals };
    if (JSON.stringify(sorted(boxOf(filter.attributes.ref))) !== JSON.stringify(sorted(wanted)))
      report(`the filter is in ${filter.attributes.ref}, the table in ${ref}`);
    if (!hasHeadings) report("a filter without heading row");
  }
  return { id, name, box, headings: hasHeadings ? names : [] };
}

function sorted(box: Box | null): readonly number[] | null {
  return box && [box.top, box.left, box.bottom, box.right];
}
