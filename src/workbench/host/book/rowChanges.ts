/** Which rows of a sheet may read otherwise than at an earlier time; times are numbers that only grow. */
export class RowChanges {
  private time = 0;
  private readonly changedAt = new Map<number, number>();

  get now(): number {
    return this.time;
  }

  note(rows: Iterable<number>): void {
    this.time += 1;
    for (const row of rows) this.changedAt.set(row, this.time);
  }

  /** The rows that have changed after a time. */
  since(time: number): ReadonlySet<number> {
    const rows = new Set<number>();
    if (time < this.time) for (const [row, at] of this.changedAt) if (at > time) rows.add(row);
    return rows;
  }
}
