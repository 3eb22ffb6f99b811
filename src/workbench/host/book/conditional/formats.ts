import type { Sheet } from "../sheet";
import { FormatAtWork, type ChangedRows } from "./format";
import { combinedLook, type ConditionalLook } from "./look";
import { type AffectedRows, unionRows } from "./reads";

/**
 * What the conditional formats of a sheet make of its cells. It works out what it is asked for and keeps it; a workbook
 * that nobody shows pays nothing for its formats. Only to be used while the book is calculated.
 */
export class ConditionalLooks {
  private atWork: readonly FormatAtWork[] = [];
  /** How far the changes of each sheet have been taken in. */
  private readonly seen = new Map<string, number>();

  constructor(private readonly sheet: Sheet) {}

  /**
   * Takes in what has changed in the workbook since the last time.
   * @returns the rows in which cells may look otherwise than then; null when any may
   */
  refresh(): AffectedRows {
    const { sheet } = this;
    sheet.workbook.engine.direct.begin();
    const known = new Map(this.atWork.map((each) => [each.signature, each]));
    const before = this.atWork;
    this.atWork = sheet.rules.formats
      .filter(({ rule }) => rule.type !== "kept")
      .sort((a, b) => a.priority - b.priority)
      .map((format) => {
        const made = new FormatAtWork(sheet, format);
        return known.get(made.signature) ?? made;
      });
    const isSame =
      before.length === this.atWork.length && before.every((each, index) => each === this.atWork[index]);
    const changedRows = this.changes();
    const affected = this.atWork.map((each) => each.refresh(changedRows));
    return isSame ? affected.reduce<AffectedRows>(unionRows, new Set()) : null;
  }

  /** What the formats that a cell meets give to it, those of a higher priority before others; null for nothing. */
  at(row: number, column: number): ConditionalLook | null {
    let look: ConditionalLook | null = null;
    for (const each of this.atWork) {
      const met = each.covers(row, column) ? each.look(row, column) : null;
      if (met === null) continue;
      look = combinedLook(look, met);
      if (each.stopIfTrue) break;
    }
    return look;
  }

  /** The changes of every sheet since the last time, which end with this. */
  private changes(): ChangedRows {
    const { workbook } = this.sheet;
    const since = new Map(this.seen);
    for (const { id, cells } of workbook.sheets) this.seen.set(id, cells.changes.now);
    return (name) => {
      const sheet = name === null ? this.sheet : workbook.findSheet(name);
      if (sheet === null || sheet.cells.hasSpills) return null;
      const time = since.get(sheet.id);
      return time === undefined ? null : sheet.cells.changes.since(time);
    };
  }
}
