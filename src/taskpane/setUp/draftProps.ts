import type { Existing } from "../../app/setUp/existing";
import type { Draft } from "./draft";

/** What each step is given: what was said, what the workbook has, and how to say more. */
export interface DraftProps {
  readonly draft: Draft;
  readonly existing: Existing;
  readonly onChange: (change: Partial<Draft>) => void;
}
