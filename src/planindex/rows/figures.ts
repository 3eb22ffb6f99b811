import type { CellValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";
import { lookUps } from "./lookUps";
import type { IndexModel, Source } from "../model";

/** The computed columns of one row of the index, as its formulas compute them. */
export interface IndexRow {
  readonly source: number;
  readonly row: number;
  readonly item: string;
  readonly schoolWritten: string;
  readonly schoolNo: number;
  readonly counted: 0 | 1;
  readonly statusWritten: string;
  readonly status: string;
  readonly dueWritten: CellValue;
  readonly due: number | string;
  /** "Can't tell" where it is past its day and may be finished. */
  readonly overdue: 0 | 1 | string;
  readonly servesCell: string;
  readonly parts: string;
  readonly link: readonly string[];
  /** By objective. */
  readonly serves: readonly (0 | 1)[];
  readonly noObjective: 0 | 1;
}

/** What the index's columns hold, computed without a spreadsheet from the same lists and cells. */
export function indexFigures(model: IndexModel): IndexRow[] {
  const read = rowReader(model);
  return model.rows.map(({ source, n }) => read(source, n));
}

/** Computes the columns of single rows. */
export function rowReader(model: IndexModel): (source: Source, n: number) => IndexRow {
  const look = lookUps(model);
  return (source, n) => {
    const item = look.item(source, n);
    const ifItem = <T>(value: (source: Source, n: number) => T) => (item === "" ? "" : value(source, n));
    const schoolNo = look.schoolNo(source, n);
    const statusWritten = ifItem(look.statusWritten);
    const status = item === "" ? "" : look.status(statusWritten, source, n);
    const dueWritten = ifItem(look.dueWritten);
    const due = look.due(dueWritten);
    const servesCell = ifItem(look.servesCell);
    const { parts, link } = look.links(servesCell, schoolNo);
    const served = link.join("");
    const counted = item === "" ? 0 : 1;
    return {
      source: source.number,
      row: n,
      item,
      schoolWritten: look.schoolWritten(source, n),
      schoolNo,
      counted,
      statusWritten,
      status,
      dueWritten,
      due,
      overdue: look.overdue(source, status, due),
      servesCell,
      parts,
      link,
      serves: model.objectives.map((_, k) => (served.includes(`;${k + 1};`) ? 1 : 0)),
      noObjective: served === "" ? counted : 0,
    };
  };
}

/** One row of the figures by school. A share is "" where there is nothing to have a share of. */
export interface SchoolFigures {
  readonly school: string;
  /** By group: all items, each objective, no objective. */
  readonly items: readonly number[];
  readonly complete: readonly (number | "")[];
  readonly overdue: readonly number[];
  /** Of all items. */
  readonly completeItems: number;
  /** Of all items, those of which nobody can tell whether they are overdue. */
  readonly cantTell: number;
  /** Of all items, those that are neither complete nor overdue. */
  readonly others: number;
}

/** The figures by school, from the rows of the index. */
export function schoolFigures(model: IndexModel, rows: readonly IndexRow[]): SchoolFigures[] {
  const names = [...model.schools, indexText.unknownSchool, indexText.total];
  const groups = (row: IndexRow) => [row.counted, ...row.serves, row.noObjective];
  const count = model.objectives.length + 2;
  const zeros = () => names.map(() => Array.from({ length: count }, () => 0));
  const [items, complete, overdue] = [zeros(), zeros(), zeros()];
  const cantTell = names.map(() => 0);
  for (const row of rows)
    for (const place of [row.schoolNo - 1, names.length - 1]) {
      if (row.counted === 1 && row.overdue === indexText.cantTell) cantTell[place]! += 1;
      groups(row).forEach((one, group) => {
        // A row that holds nothing has the total's place, and counts nowhere.
        if (one === 0 || row.counted === 0) return;
        items[place]![group]! += 1;
        complete[place]![group]! += row.status === "Complete" ? 1 : 0;
        overdue[place]![group]! += row.overdue === 1 ? 1 : 0;
      });
    }
  return names.map((school, place) => ({
    school,
    items: items[place]!,
    complete: items[place]!.map((all, group) => (all === 0 ? "" : complete[place]![group]! / all)),
    overdue: overdue[place]!,
    completeItems: complete[place]![0]!,
    cantTell: cantTell[place]!,
    others: items[place]![0]! - complete[place]![0]! - overdue[place]![0]! - cantTell[place]!,
  }));
}
