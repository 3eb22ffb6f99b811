import type { Counts } from "../checks/engine";
import type { Finding } from "../checks/finding";
import { cellName } from "../plan/cell";
import { ALIGNMENT_TABLE, OWN_SHEETS } from "../plan/ownTables";
import type { AcceptedFinding } from "../plan/state";
import type { CellContent, ColumnDescription, Highlight, SheetDescription, Tone } from "../sheet/description";
import { at } from "../sheet/references";
import { alignmentReportText as text } from "../text/reports/alignment";

/** What the sheet "Alignment check" tells. */
export interface AlignmentReport {
  /** The day of the check, and what was looked at, in words. */
  readonly asOf: string;
  readonly scope: string;
  readonly items: number;
  readonly tables: number;
  readonly rules: number;
  readonly counts: Counts;
  /** Those that count, from the outside in. */
  readonly findings: readonly ShownFinding[];
  readonly accepted: readonly {
    readonly finding: ShownFinding;
    readonly note: Pick<AcceptedFinding, "by" | "on" | "reason">;
  }[];
  /** What must be true, in words that read as the way to put it right; "" for what is no rule. */
  help(rule: string): string;
}

/** What the sheet says of a finding. */
type ShownFinding = Pick<Finding, "rule" | "message" | "outcome" | "severity" | "cell" | "unit" | "person">;

/** A row of the table of findings. */
interface Row {
  readonly level: string;
  readonly finding: Omit<ShownFinding, "outcome" | "severity">;
  readonly help: string;
}

const COUNTS_ROW = 3;
const HEADER_ROW = 5;

const { headings, level: levels } = text;

/** The sheet "Alignment check": one table, the findings from the outside in, those that were accepted at its end. */
export function describeAlignment(report: AlignmentReport): SheetDescription {
  const rows = rowsOf(report);
  const { error, warning, advice, cantTell } = report.counts;
  return {
    id: "alignment",
    name: OWN_SHEETS.alignment,
    title: text.title,
    lead: text.lead(report.asOf, report.scope, text.items(report.items, report.tables), report.rules),
    texts: [
      {
        row: COUNTS_ROW,
        column: 1,
        text: text.counts(error, warning, advice, cantTell, report.accepted.length),
        style: "note",
      },
    ],
    tables: [
      {
        name: ALIGNMENT_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount: rows.length,
        style: "plan",
        columns: columnsOf(rows),
      },
    ],
    namedCells: [],
    columnWidths: [13, 6, 52, 16, 15, 17, 7, 12, 40],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function rowsOf({ findings, accepted, help }: AlignmentReport): Row[] {
  const rows = [
    ...findings.map((finding): Row => {
      const level = finding.outcome === "cantTell" ? "cantTell" : finding.severity;
      return { level: levels[level], finding, help: help(finding.rule) };
    }),
    ...accepted.map(({ finding, note: { by, on, reason } }): Row => ({
      level: levels.accepted,
      finding,
      help: text.accepted(by, on, reason),
    })),
  ];
  const nothing = { rule: "", message: text.nothing, cell: null, unit: null, person: null };
  return rows.length > 0 ? rows : [{ level: "", finding: nothing, help: "" }];
}

function columnsOf(rows: readonly Row[]): ColumnDescription[] {
  const column = (
    heading: string,
    cell: (row: Row) => CellContent,
    more: Partial<ColumnDescription> = {},
  ): ColumnDescription => ({ heading, content: rows.map(cell), format: "text", ...more });
  return [
    column(headings.level, ({ level }) => level, { highlight: HIGHLIGHTS }),
    column(headings.rule, ({ finding }) => finding.rule),
    column(headings.finding, ({ finding }) => finding.message, { wrap: true }),
    column(headings.unit, ({ finding }) => finding.unit ?? "", { wrap: true }),
    column(headings.person, ({ finding }) => finding.person ?? "", { wrap: true }),
    column(headings.sheet, ({ finding }) => finding.cell?.sheet ?? "", { wrap: true }),
    column(headings.cell, ({ finding: { cell } }) => (cell ? cellName(cell.row, cell.column) : "")),
    { heading: headings.link, content: rows.map(({ finding }) => (finding.cell ? LINK : "")), isLink: true },
    column(headings.help, ({ help }) => help, { wrap: true }),
  ];
}

/** One pattern for all rows; in a sheet's name an apostrophe is written twice. */
const LINK = {
  formula: `=HYPERLINK("#'"&SUBSTITUTE(${at(headings.sheet)},"'","''")&"'!"&${at(headings.cell)},"${text.goTo} "&${at(headings.cell)})`,
};

const TONES: readonly (readonly [keyof typeof levels, Tone])[] = [
  ["error", "bad"],
  ["warning", "caution"],
  ["advice", "neutral"],
];

const HIGHLIGHTS = TONES.map(([level, tone]): Highlight => ({
  kind: "when",
  formula: `=$A${HEADER_ROW + 1}="${levels[level]}"`,
  tone,
}));
