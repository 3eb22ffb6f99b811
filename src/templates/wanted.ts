import type { WorkbookSnapshot } from "../plan/snapshot";
import type { WorkbookState } from "../plan/state";
import type { TableMap } from "../plan/maps/tableMap";
import type { DateSerial } from "../plan/values/date";
import type { NamingChoice } from "./names/naming";
import type { Standing } from "./standing/standing";
import type { PartId } from "./types";

/** What set-up is asked for. */
export interface Wanted extends NamingChoice {
  readonly planName: string;
  readonly firstDay: DateSerial;
  readonly lastDay: DateSerial;
  readonly parts: readonly PartId[];
}

/** What set-up finds. */
export interface Found {
  readonly snapshot: WorkbookSnapshot;
  readonly standing: Standing;
  readonly state: WorkbookState;
  /** Plan tables that are read without anybody having confirmed them: the map takes them along, or they would be read no more. */
  readonly unconfirmed: readonly TableMap[];
}
