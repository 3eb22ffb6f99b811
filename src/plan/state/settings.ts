import { stateText } from "../../text/stateSheet";
import { SCHOOL_YEAR_START } from "../settings";
import type { DateSerial } from "../values/date";
import type { StateRow } from "./rows";
import { day, month } from "./values";

/** What the plan is called, for which days, and in whose words it was set up; null and "" where the workbook doesn't say. */
export interface PlanNotes {
  readonly name: string;
  readonly firstDay: DateSerial | null;
  readonly lastDay: DateSerial | null;
  readonly vocabulary: string;
}

export const NO_NOTES: PlanNotes = { name: "", firstDay: null, lastDay: null, vocabulary: "" };

/** What of the rollup is shown; empty lists for everything, "" for the newest period. */
export interface RollupChoices {
  /** The period of the self-ratings. */
  readonly period: string;
  readonly sections: readonly string[];
  /** Schools, or clusters for all schools of theirs. */
  readonly schools: readonly string[];
}

export const ALL_OF_ROLLUP: RollupChoices = { period: "", sections: [], schools: [] };

/** What stands between the parts of a setting that names several things. */
export const SETTING_MARK = "; ";

/** What the table of settings says; each is known by its label. */
export function readSettings(rows: readonly StateRow[]): {
  readonly asOf: DateSerial | null;
  readonly schoolYearStart: number;
  readonly plan: PlanNotes;
  readonly rollup: RollupChoices;
} {
  const { rollupPeriod, rollupSections, rollupSchools } = stateText.settings;
  const { heldAsOf, schoolYearStart, planName, firstDay, lastDay, vocabulary } = stateText.settings;
  const setting = (label: string) => rows.find((row) => row.text(0) === label);
  const list = (label: string) =>
    (setting(label)?.text(1) ?? "")
      .split(SETTING_MARK.trim())
      .map((part) => part.trim())
      .filter((part) => part !== "");
  return {
    asOf: setting(heldAsOf)?.read(1, day) ?? null,
    schoolYearStart: setting(schoolYearStart)?.read(1, month) ?? SCHOOL_YEAR_START,
    plan: {
      name: setting(planName)?.text(1) ?? "",
      firstDay: setting(firstDay)?.read(1, day) ?? null,
      lastDay: setting(lastDay)?.read(1, day) ?? null,
      vocabulary: setting(vocabulary)?.text(1) ?? "",
    },
    rollup: {
      period: setting(rollupPeriod)?.text(1) ?? "",
      sections: list(rollupSections),
      schools: list(rollupSchools),
    },
  };
}
