import type { PlanItem } from "../plan/item";
import type { TableMap } from "../plan/maps/tableMap";
import { idKey } from "../plan/values/ids";
import { shorterIds } from "../plan/values/idParts";

/**
 * Tells which rows of a table head those below them, as far as that can be seen: nobody has to answer for them by a day.
 * By its id ("2" above "2.1", "2.2"), or a row without an id that says nothing but its wording, right above rows that say more.
 */
export class HeadingRows {
  private readonly withParts = new Set<string>();
  private readonly bare = new Set<PlanItem>();
  private isRead = false;

  constructor(
    private readonly table: TableMap,
    private readonly rows: readonly PlanItem[],
  ) {}

  /** Looked through when first asked: in most tables nothing is missing. */
  private read(): void {
    this.isRead = true;
    const { table, rows } = this;
    for (const { id, unit } of rows)
      for (const shorter of shorterIds(idKey(id))) this.withParts.add(`${unit ?? ""}|${shorter}`);
    const others = table.columns.filter(({ field }) => field !== "id");
    let above: PlanItem | null = null;
    for (const item of rows) {
      const filled = others.filter(({ column }) => item.place.seenAt(column) !== "").length;
      if (above && filled > 2) this.bare.add(above);
      above = item.id === "" && filled === 1 ? item : null;
    }
  }

  has(item: PlanItem): boolean {
    if (!this.isRead) this.read();
    return (
      this.bare.has(item) || (item.id !== "" && this.withParts.has(`${item.unit ?? ""}|${idKey(item.id)}`))
    );
  }
}
