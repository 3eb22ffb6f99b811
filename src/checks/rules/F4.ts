import type { Plan } from "../../plan/model";
import type { Proposal } from "../../plan/records";
import { F4 as text } from "../../text/rules/F4";
import { quotedPlain } from "../message";
import { hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";
import { TableRows } from "../rows";

/** A criterion about which nothing is said yet says no "no". */
export const F4 = defineRule({
  id: "F4",
  category: "resources",
  severity: "warning",
  text,
  check({ plan }) {
    const decided = plan.records.proposals.filter(({ decision }) => decision.kind === "word");
    if (decided.length === 0) return "inapplicable";
    return [...new Set(decided.map(({ table }) => table))].flatMap((index) =>
      ofTable(
        index,
        decided.filter(({ table }) => table === index),
        plan,
      ),
    );
  },
});

function ofTable(index: number, decided: readonly Proposal[], plan: Plan): ReportOf<typeof text>[] {
  const table = plan.tables[index]!;
  const { sheet } = table;
  const rows = new TableRows(plan, table);
  const reports: ReportOf<typeof text>[] = [];
  const isNamed = hasColumn(table, "discussedWith");
  for (const { title, place, decision, discussedWith, criteria, unit } of decided) {
    if (decision.kind !== "word") continue;
    const proposal = quotedPlain(title) || rows.nameOf(place.row).slice(1, -1) || decision.text;
    const more = { unit, about: proposal };
    if (decision.word === "declined" && isNamed && discussedWith === "")
      reports.push(fails("notDiscussed", null, place.cell("discussedWith"), { proposal }, more));
    if (decision.word === "approved")
      for (const { heading, cell } of criteria.filter(({ isMet }) => isMet === false)) {
        const data = { proposal, criterion: quotedPlain(heading) };
        reports.push(fails("against", null, cell, data, { unit, about: `${proposal}|${heading}` }));
      }
  }
  const isDeclined = ({ decision }: Proposal) => decision.kind === "word" && decision.word === "declined";
  if (!isNamed && decided.some(isDeclined))
    reports.push(cantTell("noDiscussion", headingCell(table), { sheet }));
  return reports;
}
