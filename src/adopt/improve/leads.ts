import type { CellValue } from "../../plan/cell";
import { columnsOf } from "../../plan/maps/tableMap";
import { readPeople } from "../../plan/values/people";
import type { AnyEdit, Edit, NewCell } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import { isHeading, newColumn } from "./columns";
import type { ImproveChoice, ImproveContext, Improvement, PreviewLine } from "./improvement";
import { bodyRows, previewOf } from "./rows";
import { placeOf, rowMarks } from "../../sheet/tablePlace";

const { choices: words } = improveText;

/** "Ana Ruiz (lead)", "Lead: Ana Ruiz". */
const MARKED = /\((?:lead|responsible|owner)\)|^(?:lead|owner)\s*:/i;

/** A row that names several people in the lead's cell. */
interface Several {
  readonly row: number;
  readonly lead: string;
  readonly others: readonly string[];
  readonly isMarked: boolean;
}

/** Rows with several names for the lead: one stays, the others go to the supports. A choice for those where one is marked, and one for the rest. */
export function splitLeads(context: ImproveContext): Improvement | null {
  const { table } = context;
  const leads = columnsOf(table, "lead");
  const [lead] = leads;
  // Several columns of leads are several leads on purpose.
  if (!lead || leads.length > 1) return null;
  const [support] = columnsOf(table, "support");
  if (!support && isHeading(improveText.headings.support, context)) return null;
  const several = bodyRows(context).flatMap((row) => severalIn(context, row, lead.column) ?? []);
  const choices = [true, false].flatMap((isMarked): ImproveChoice[] => {
    const rows = several.filter((each) => each.isMarked === isMarked);
    if (rows.length === 0) return [];
    return [
      {
        id: `leads ${isMarked ? "marked" : "first"}`,
        label: (isMarked ? words.markedLeads : words.firstLeads)(rows.length),
        isAdvised: isMarked,
        ...editsFor(context, rows, lead.column, support?.column ?? null),
      },
    ];
  });
  return choices.length > 0 ? { kind: "leads", table, choices } : null;
}

function severalIn({ sheet: { cells } }: ImproveContext, row: number, column: number): Several | null {
  const value = cells.at(row, column);
  if (typeof value !== "string") return null;
  const { names, individuals } = readPeople(value);
  if (names.length < 2) return null;
  const marked = names.filter((name) => MARKED.test(name));
  if (marked.length > 1) return null;
  const [lead] = marked.length === 1 ? marked : individuals;
  // A team can't lead, and nobody else is offered in its place.
  if (lead === undefined || (marked.length === 0 && lead !== names[0])) return null;
  return {
    row,
    lead: lead.replace(MARKED, "").trim(),
    others: names.filter((name) => name !== lead),
    isMarked: marked.length === 1,
  };
}

function editsFor(
  context: ImproveContext,
  rows: readonly Several[],
  lead: number,
  support: number | null,
): { edits: AnyEdit[]; preview: PreviewLine[] } {
  const { sheet } = context;
  const mark = rowMarks(context);
  const edit = (row: number, column: number, after: CellValue): Edit => {
    const known = mark(row, column);
    const before = sheet.cells.at(row, column);
    return { cell: { sheet: sheet.name, row, column }, before, after, ...(known && { row: known }) };
  };
  const leads = rows.map((each) => edit(each.row, lead, each.lead));
  const preview = leads.map((each) => previewOf(each));
  if (support !== null) {
    const supports = rows.map(({ row, others }) => {
      const before = String(sheet.cells.at(row, support)).trim();
      return edit(row, support, [...(before === "" ? [] : [before]), ...others].join("; "));
    });
    return {
      edits: [...leads, ...supports],
      preview: [...preview, ...supports.map((each) => previewOf(each))],
    };
  }
  const cells = rows.map(({ row, others }): NewCell => {
    const known = mark(row, lead);
    return { row, value: others.join("; "), ...(known && { mark: known }) };
  });
  const column = { ...newColumn("support", context), cells };
  const lines = cells.map(({ row, value }) => ({
    where: `${column.heading} ${row}`,
    before: improveText.empty,
    after: String(value),
  }));
  return {
    edits: [{ kind: "addColumns", at: placeOf(context), columns: [column] }, ...leads],
    preview: [...preview, ...lines],
  };
}
