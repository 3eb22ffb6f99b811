import { D1, D3 } from "./accountability";
import type { Case } from "./case";
import { G1 } from "./hygiene";
import { B1, B2, B3 } from "./throughLine";

export type { Case } from "./case";

/** For each rule the workbooks that show what it finds, passes, can't tell and keeps silent about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = { B1, B2, B3, D1, D3, G1 };
