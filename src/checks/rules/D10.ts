import { isDiscontinued } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import type { PeopleReading } from "../../plan/values/people";
import { checksText } from "../../text/checks";
import { D10 as text } from "../../text/rules/D10";
import { leadCellOf, markedLeads, workOf } from "../items";
import { listOf, shortName } from "../message";
import { byTable, cellOf } from "../places";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

type D10Fix = NonNullable<ReportOf<typeof text>["fixes"]>[number];

/** A lead and a group that helps name one person. */
export const D10 = defineRule({
  id: "D10",
  category: "accountability",
  severity: "warning",
  text,
  limits: { namesShown: 3 },
  check({ plan, limit }) {
    const work = workOf(plan).filter((item) => !isDiscontinued(item));
    if (work.length === 0) return "inapplicable";
    return [...byTable(plan, work)].flatMap(([table, rows]) =>
      rows.flatMap((item) => {
        if (item.lead.individuals.length < 2) return [];
        const people = leadCellOf(item, table);
        if (people.individuals.length < 2 || markedLeads(people).length === 1 || isProse(people)) return [];
        const data = {
          item: shortName(item),
          count: people.individuals.length,
          names: listOf(people.individuals, limit("namesShown")),
        };
        return [fails("severalNames", item, cellOf(item, "lead"), data, { fixes: fixesFor(item, people) })];
      }),
    );
  },
});

/** Each of the people as the lead: with the others among those who help, or marked where there is no cell for that. */
function fixesFor(item: PlanItem, { text: written, names, individuals }: PeopleReading): D10Fix[] {
  const cell = item.place.cell("lead");
  const before = item.place.value("lead");
  if (!cell || String(before).trim() !== written) return [];
  const help = item.place.cell("support");
  const helping = String(item.place.value("support")).trim();
  const canMove = help !== null && item.place.seen("support") === item.place.value("support");
  return individuals.map((person): D10Fix => {
    const others = names.filter((name) => name !== person);
    const list = others.join("; ");
    if (!canMove || others.length === 0) {
      const marked = `${person} ${checksText.leadMark}`;
      const after = [marked, ...others].join("; ");
      return { fixId: "mark", kind: "suggestion", data: { person }, edits: [{ cell, before, after }] };
    }
    return {
      fixId: "split",
      kind: "suggestion",
      data: { person, others: others.join(", ") },
      edits: [
        { cell, before, after: person },
        {
          cell: help,
          before: item.place.value("support"),
          after: [helping, list].filter(Boolean).join("; "),
        },
      ],
    };
  });
}

/** A text in which names may stand, and no list of them. */
function isProse({ text: written, individuals }: PeopleReading): boolean {
  return (
    written.split(/\s+/).length > MOST_WORDS ||
    individuals.some((name) => name.split(/\s+/).length > MOST_WORDS_OF_NAME)
  );
}

const MOST_WORDS = 40;
const MOST_WORDS_OF_NAME = 8;
