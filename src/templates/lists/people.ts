import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";
import type { School } from "../schools/schoolList";
import { LINKED_TABLES, linkedFormulas } from "./linked";
import { filled, list, type List } from "./list";

const PEOPLE = 40;

/** Principals first, and room for everybody else; with walkthroughs against their monthly targets. */
export function peopleList(naming: Naming, schools: readonly School[]): List {
  const { name, role, school, target, done } = listsText.columns.people;
  const leaders = schools.filter(({ leader }) => leader);
  const rowCount = leaders.length + PEOPLE;
  const formula = linkedFormulas(naming).walkthroughs;
  return list(
    listsText.headings.people,
    LINKED_TABLES.people,
    rowCount,
    [
      {
        heading: name,
        content: filled(
          leaders.map(({ leader }) => leader!),
          rowCount,
        ),
        format: "text",
        width: 24,
      },
      {
        heading: role,
        content: filled(
          leaders.map(() => listsText.principal),
          rowCount,
        ),
        format: "text",
        width: 22,
      },
      {
        heading: school,
        content: filled(
          leaders.map((each) => each.name),
          rowCount,
        ),
        format: "text",
        width: 26,
      },
      { heading: target, content: filled([], rowCount), format: "count", width: 14 },
      {
        heading: done,
        content: formula ?? filled([], rowCount),
        isComputed: formula !== null,
        format: "count",
        width: 14,
      },
    ],
    { 0: "people" },
  );
}
