import * as accountability from "./accountability";
import * as benchmarks from "./benchmarks";
import * as change from "./change";
import type { Case } from "./case";
import * as dates from "./dates";
import * as execution from "./execution";
import * as figures from "./figures";
import * as focus from "./focus";
import * as hygiene from "./hygiene";
import * as links from "./links";
import * as means from "./means";
import * as names from "./names";
import * as sheets from "./sheets";
import * as support from "./support";
import * as throughLine from "./throughLine";

export type { Case } from "./case";

/** For each rule the workbooks that show what it finds, passes, can't tell and keeps silent about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  ...focus,
  ...throughLine,
  ...links,
  ...benchmarks,
  ...figures,
  ...change,
  ...accountability,
  ...dates,
  ...support,
  ...names,
  ...execution,
  ...means,
  ...hygiene,
  ...sheets,
};
