import type { CellValue } from "../plan/cell";
import { indexText } from "../text/planindex";
import { typedDigits } from "./due";
import { sameKey } from "./excelText";
import { lookUps } from "./lookUps";
import type { IndexModel } from "./model";

/** The computed columns of one row of the index, as its formulas compute them. */
export interface IndexRow {
  readonly source: number;
  readonly row: number;
  readonly schoolWritten: string;
  readonly schoolNo: number;
  readonly item: string;
  readonly statusWritten: string;
  readonly status: string;
  readonly dueWritten: CellValue;
  readonly dueDigits: number | "";
  readonly due: number | string;
  readonly linksWritten: string;
  readonly links: string;
  readonly link: readonly string[];
  readonly above: readonly (number | string)[];
  readonly counted: 0 | 1;
  readonly complete: 0 | 1;
  readonly open: 0 | 1;
  readonly overdue: 0 | 1;
  readonly noObjective: 0 | 1;
  /** By objective. */
  readonly serves: readonly (0 | 1)[];
}

/** What the index's columns hold, computed without a spreadsheet from the same lists and cells. */
export function indexFigures(model: IndexModel): IndexRow[] {
  const look = lookUps(model);
  const served = servedByParents(model, look);
  return model.rows.map(({ source, n }) => {
    const schoolWritten = look.schoolWritten(source, n);
    const schoolNo = look.placeOfRow(source, n);
    const item = look.item(source, n);
    const statusWritten = look.statusWritten(source, n);
    const status = look.status(statusWritten);
    const dueWritten = look.dueWritten(source, n);
    const due = look.due(dueWritten);
    const links = look.links(source, n, schoolNo);
    const counted = item === "" ? 0 : 1;
    const open = status === "Complete" || status === "Discontinued" ? 0 : counted;
    const serves = model.objectives.map((_, k) =>
      counted === 1 && links.above.some((row) => typeof row === "number" && served[row - 1]![k]) ? 1 : 0,
    );
    return {
      source: source.number,
      row: n,
      schoolWritten,
      schoolNo,
      item,
      statusWritten,
      status,
      dueWritten,
      dueDigits: typedDigits(dueWritten),
      due,
      ...links,
      counted,
      complete: status === "Complete" ? counted : 0,
      open,
      overdue: open === 1 && typeof due === "number" && due > 0 && due < model.asOf ? 1 : 0,
      noObjective: serves.includes(1) ? 0 : counted,
      serves,
    };
  });
}

/** By row of the list of parents: whether it is or serves each objective, following links as many steps as the formulas do. */
function servedByParents(model: IndexModel, look: ReturnType<typeof lookUps>): boolean[][] {
  const above = look.parents.map((parent) => look.linksOfParent(parent, parent.school).above);
  let served = look.parents.map(({ kind, id, wording }) =>
    model.objectives.map(({ key }) => kind === "objective" && sameKey(id || wording) === sameKey(key)),
  );
  for (let step = 0; step < model.steps; step++) {
    const before = served;
    served = before.map((own, index) =>
      own.map(
        (is, k) => is || above[index]!.some((row) => typeof row === "number" && before[row - 1]![k] === true),
      ),
    );
  }
  return served;
}

/** One row of the figures by school. A share is "" where there is nothing to have a share of. */
export interface SchoolFigures {
  readonly school: string;
  /** By group: all items, each objective, no objective. */
  readonly items: readonly number[];
  readonly complete: readonly (number | "")[];
  readonly overdue: readonly number[];
}

/** The figures by school, from the rows of the index. */
export function schoolFigures(model: IndexModel, rows: readonly IndexRow[]): SchoolFigures[] {
  const names = [...model.schools, indexText.unknownSchool, indexText.total];
  const groups = (row: IndexRow) => [row.counted, ...row.serves, row.noObjective];
  const count = model.objectives.length + 2;
  const zeros = () => names.map(() => Array.from({ length: count }, () => 0));
  const [items, complete, overdue] = [zeros(), zeros(), zeros()];
  for (const row of rows)
    for (const place of [row.schoolNo - 1, names.length - 1])
      groups(row).forEach((one, group) => {
        // A row that holds nothing has the total's place, and counts nowhere.
        if (one === 0 || row.counted === 0) return;
        items[place]![group]! += 1;
        complete[place]![group]! += row.complete;
        overdue[place]![group]! += row.overdue;
      });
  return names.map((school, place) => ({
    school,
    items: items[place]!,
    complete: items[place]!.map((all, group) => (all === 0 ? "" : complete[place]![group]! / all)),
    overdue: overdue[place]!,
  }));
}
