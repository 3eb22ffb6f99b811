import type { ColumnMap, TableMap } from "../plan/maps/tableMap";

/** What a sheet of the workbook was taken for. */
export interface SheetProposal {
  readonly sheet: string;
  readonly hidden: boolean;
  /** The sheet that it looks like a kept copy of: it is proposed, and not used unless the user says so. */
  readonly copyOf: string | null;
  /** Its plan tables from top to bottom; empty for a sheet without one. */
  readonly tables: readonly TableProposal[];
}

export interface TableProposal extends TableMap {
  readonly columns: readonly ColumnProposal[];
}

export interface ColumnProposal extends ColumnMap {
  /** From 0 to 1: 0.9 where heading and cells agree, about 0.5 where only one of them speaks. */
  readonly confidence: number;
  /** The reason in plain words: "8 of 9 values are dates". */
  readonly why: string;
}
