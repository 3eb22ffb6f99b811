import type { Plan } from "../../plan/model";
import type { ColumnMap, TableMap } from "../../plan/tablemap";
import { F4 as text } from "../../text/rules/F4";
import { quotedPlain } from "../message";
import { headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { TableRows } from "../rows";
import { defineRule, type ReportOf } from "../rule";

/** Columns of a table of proposals, by what stands above them: no field of the map says more of them. */
const HEADINGS = {
  proposal: /\bproposals?\b|\bideas?\b|\bwhat is proposed\b/i,
  decision: /\bdecision\b|\boutcome\b|\bdisposition\b|\bdecided\b/i,
  discussed: /\bdiscuss|\btalked\b|\bconsulted\b|\bconversation\b|\bspoke(?:n)? with\b/i,
  criterion: /\balign|\bvision\b|\blaw|\blegal|\brules?\b|\bregulation|\binnovat|\bfund|\baffordable\b/i,
} as const;

const DECLINED = /^(?:declined|rejected|denied|not approved|turned down|refused|no)\b/i;
const APPROVED = /^(?:approved|accepted|adopted|yes|go(?:es)? ahead)\b/i;
const SAYS_NO = /^(?:no|n|false|not met|fails?)$/i;

export const F4 = defineRule({
  id: "F4",
  category: "resources",
  severity: "warning",
  text,
  check({ plan }) {
    const tables = plan.tables.filter(
      ({ kind, columns }) => kind === "proposals" && find(columns, "decision"),
    );
    return tables.length === 0 ? "inapplicable" : tables.flatMap((table) => ofTable(table, plan));
  },
});

function find(columns: readonly ColumnMap[], what: keyof typeof HEADINGS): ColumnMap | undefined {
  return columns.find(({ heading }) => HEADINGS[what].test(heading));
}

function ofTable(table: TableMap, plan: Plan): ReportOf<typeof text>[] {
  const { columns, sheet } = table;
  const decision = find(columns, "decision")!;
  const discussed = columns.find(({ field }) => field === "discussed") ?? find(columns, "discussed");
  const name = find(columns, "proposal");
  const others = [decision, discussed, name];
  const criteria = columns.filter(
    (column) => HEADINGS.criterion.test(column.heading) && !others.includes(column) && column.field !== "id",
  );
  const rows = new TableRows(plan, table);
  const reports: ReportOf<typeof text>[] = [];
  let isUntold = false;
  for (const row of rows.rows) {
    const said = (column: ColumnMap) => String(rows.value(row, column)).trim();
    const proposal = (name && quotedPlain(said(name))) || rows.nameOf(row).slice(1, -1) || said(decision);
    const address = (column: ColumnMap) => ({ sheet, row, column: column.column });
    if (DECLINED.test(said(decision))) {
      if (!discussed) isUntold = true;
      else if (/^(?:[-–—]|none|nobody|no one|no|tbd|n\/?a)?$/i.test(said(discussed)))
        reports.push(fails("notDiscussed", null, address(discussed), { proposal }, { about: proposal }));
    } else if (APPROVED.test(said(decision)))
      for (const criterion of criteria.filter((column) => SAYS_NO.test(said(column)))) {
        const data = { proposal, criterion: quotedPlain(criterion.heading) };
        reports.push(fails("against", null, address(criterion), data));
      }
  }
  if (isUntold) reports.push(cantTell("noDiscussion", headingCell(table), { sheet }));
  return reports;
}
