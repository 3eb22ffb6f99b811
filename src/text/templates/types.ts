/** What a part of the plan says: the sheet's first lines, a line per column, the example. `{initiative}` stands for the vocabulary's word. */
export interface PartText {
  /** Below the title: what the sheet is for. */
  readonly lead: string;
  /** What a good row looks like. */
  readonly good: string;
  /** How rows are numbered; the next free number is added where there is a pattern. */
  readonly ids?: string;
  /** A line of guidance for each column by key. */
  readonly columns: Readonly<Record<string, string>>;
  /** What the example row says in columns of words. */
  readonly example: Readonly<Record<string, string>>;
}
