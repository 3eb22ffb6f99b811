import {
  AS_OF_NAME,
  FIRST_DAY_NAME,
  HELD_AS_OF_NAME,
  LAST_DAY_NAME,
  RATING_PERIOD_NAME,
  STATE_TABLES,
} from "../../plan/ownTables";
import { ALL_OF_ROLLUP, NO_NOTES, type PlanNotes, type RollupChoices, SETTING_MARK } from "../../plan/state";
import type { DateSerial } from "../../plan/values/date";
import type { CellContent, SheetDescription } from "../../sheet/description";
import type { NumberFormat } from "../../sheet/numberFormat";
import { stateText } from "../../text/stateSheet";
import type { StateBlock } from "./block";

/** What the settings say. */
export interface Settings {
  /** The day at which the as-of date is held; null lets it follow the calendar. */
  readonly heldAsOf: DateSerial | null;
  readonly schoolYearStart: number;
  /** What set-up was told about the plan; nothing where it was not asked. */
  readonly plan?: PlanNotes;
  /** What of the rollup is shown; all of it where nobody has chosen. */
  readonly rollup?: RollupChoices;
}

/** The one volatile cell of a workbook. What is no date doesn't hold anything. */
const AS_OF: CellContent = { formula: `=IF(ISNUMBER(${HELD_AS_OF_NAME}),${HELD_AS_OF_NAME},TODAY())` };

const { settings: text } = stateText;

interface Setting {
  readonly label: string;
  readonly value: CellContent;
  readonly help: string;
  /** The name that its value goes by in formulas. */
  readonly name?: string;
  /** Of a value with a name; a date without it. */
  readonly format?: NumberFormat;
}

function settingsOf({
  heldAsOf,
  schoolYearStart,
  plan = NO_NOTES,
  rollup = ALL_OF_ROLLUP,
}: Settings): Setting[] {
  return [
    { label: text.heldAsOf, value: heldAsOf ?? "", help: text.heldAsOfHelp, name: HELD_AS_OF_NAME },
    { label: text.asOf, value: AS_OF, help: text.asOfHelp, name: AS_OF_NAME },
    { label: text.schoolYearStart, value: schoolYearStart, help: text.schoolYearStartHelp },
    { label: text.planName, value: plan.name, help: text.planNameHelp },
    { label: text.firstDay, value: plan.firstDay ?? "", help: text.windowHelp, name: FIRST_DAY_NAME },
    { label: text.lastDay, value: plan.lastDay ?? "", help: text.windowHelp, name: LAST_DAY_NAME },
    { label: text.vocabulary, value: plan.vocabulary, help: text.vocabularyHelp },
    {
      label: text.rollupPeriod,
      value: rollup.period,
      help: text.rollupPeriodHelp,
      name: RATING_PERIOD_NAME,
      format: "text",
    },
    {
      label: text.rollupSections,
      value: rollup.sections.join(SETTING_MARK),
      help: text.rollupSectionsHelp,
    },
    { label: text.rollupSchools, value: rollup.schools.join(SETTING_MARK), help: text.rollupSchoolsHelp },
  ];
}

/** The settings, each with what it does. */
export function settingsBlock(settings: Settings): StateBlock {
  const { name, headings } = STATE_TABLES.settings;
  const rows = settingsOf(settings);
  return {
    heading: text.heading,
    table: {
      name,
      rowCount: rows.length,
      style: "list",
      columns: [
        { heading: headings[0], content: rows.map(({ label }) => label) },
        { heading: headings[1], content: rows.map(({ value }) => value) },
        { heading: headings[2], content: rows.map(({ help }) => help), wrap: true },
      ],
    },
    widths: [28, 14, 60],
  };
}

/** The cells of settings that formulas go by. @param headerRow of the table of settings, which begins in column A */
export function namedSettings(settings: Settings, headerRow: number): SheetDescription["namedCells"] {
  return settingsOf(settings).flatMap(({ name, value: content, format = "date" }, index) =>
    name ? [{ row: headerRow + 1 + index, column: 2, name, content, format }] : [],
  );
}
