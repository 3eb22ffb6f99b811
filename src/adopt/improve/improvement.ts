import type { PlanItem } from "../../plan/item";
import type { PlanSettings } from "../../plan/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import type { TableMap } from "../../plan/maps/tableMap";
import type { AnyEdit } from "../../sheet/edit";
import type { improveText } from "../../text/improve";

export type ImprovementKind = keyof typeof improveText.kinds;

/** What can be made better about one table, as choices of which each is a list of edits. Nothing is done by itself. */
export interface Improvement {
  readonly kind: ImprovementKind;
  /** The table that it is about, as it was confirmed. */
  readonly table: TableMap;
  readonly choices: readonly ImproveChoice[];
}

export interface ImproveChoice {
  /** Unique among the choices of a sheet. */
  readonly id: string;
  /** What it does, in words. */
  readonly label: string;
  /** Whether it can hardly be unwanted: it changes how something is written, and not what it says. */
  readonly isAdvised: boolean;
  readonly edits: readonly AnyEdit[];
  readonly preview: readonly PreviewLine[];
}

/** One change as it is shown before it is made. */
export interface PreviewLine {
  /** The cell or cells, "C12". */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** A confirmed table with what is known of it. */
export interface ImproveContext {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly table: TableMap;
  readonly settings: PlanSettings;
  /** Those of the table that have rows of their own, from top to bottom. */
  readonly items: readonly PlanItem[];
  /** Ids of all items of the workbook, by `idKey`. */
  readonly ids: ReadonlySet<string>;
}
