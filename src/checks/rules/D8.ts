import { D8 as text } from "../../text/rules/D8";
import { peopleSpelledTwice } from "../names/namesOfPeople";
import { schoolsSpelledTwice, type Spelling } from "../names/namesOfSchools";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

type D8Report = ReportOf<typeof text>;

export const D8 = defineRule({
  id: "D8",
  category: "accountability",
  severity: "advice",
  text,
  limits: { edits: 200 },
  check({ plan, limit }) {
    if (plan.items.length === 0) return "inapplicable";
    const most = limit("edits");
    const reportOf = ({ kind, written, meant, edits, cell, unit }: Spelling): D8Report => {
      const data = { name: written, school: meant, other: meant };
      const change =
        meant === "" || edits.length === 0 || edits.length > most
          ? []
          : [
              {
                fixId: "write" as const,
                kind: "suggestion" as const,
                data: { meant, cells: edits.length },
                edits,
              },
            ];
      return fails(kind, null, cell, data, { unit, about: `${written}|${meant}`, fixes: change });
    };
    return [...peopleSpelledTwice(plan), ...schoolsSpelledTwice(plan)].map(reportOf);
  },
});
