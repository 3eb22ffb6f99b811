/** What an instrument says: its name, where it comes from, its scale and its items. */
export interface InstrumentText {
  readonly title: string;
  /** In the name of a tab, beside the unit and the period. */
  readonly tab: string;
  /** What of it is somebody else's, and what ours. */
  readonly source: string;
  /** The question that a rating answers. */
  readonly ask: string;
  /** What its items are called, in the middle of a sentence. */
  readonly itemWord: { readonly one: string; readonly many: string };
  /** From low to high: whole numbers, or words. */
  readonly points: readonly (number | string)[];
  /** What the lowest and the highest point mean; the points between have no words of their own. */
  readonly low: string;
  readonly high: string;
  readonly items: readonly InstrumentItemText[];
}

export interface InstrumentItemText {
  readonly title: string;
  /** What it looks like when it is in place. */
  readonly look: string;
  /** Evidence to look for. */
  readonly evidence: string;
  readonly example?: string;
}
