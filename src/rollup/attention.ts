import { columnLetter } from "../plan/cell";
import { at, columnOf, groupOf, INDEX_TABLES, type IndexModel, keyFormula, lateCount } from "../planindex";
import { AS_OF_NAME } from "../plan/ownTables";
import type { ColumnDescription, FormulaText, Tone } from "../sheet/description";
import { indexText } from "../text/planindex";
import { recordText } from "../text/recordIndex";
import { rollupText } from "../text/rollup";
import { placeLink } from "./placeLink";
import { type Block, numberColumn, type Section, stacked, upTo } from "./section";

const { attention: text } = rollupText;
const { attention: t, late: l } = recordText;
const { schools: f, columns: c } = indexText;

/** Names of the tables of what needs attention. */
export const ATTENTION_TABLES = {
  bySchool: "TL_RollupAttention",
  byCluster: "TL_RollupClusters",
  byTier: "TL_RollupTiers",
  late: "TL_RollupLate",
} as const;

const ofUnits = (heading: string) => columnOf(INDEX_TABLES.attention, heading);

/**
 * The rollup's sixth section: which schools and which items need attention, worst first, and the same by cluster and by
 * tier where these are used.
 * @param shown the numbers of the units that are shown
 */
export function attentionSection(model: IndexModel, row: number, shown: readonly number[]): Section {
  const hasItems = shown.length > 0;
  return stacked(
    [
      ...(hasItems ? [schoolBlock(model, shown)] : []),
      ...groupBlocks(model, "cluster"),
      ...groupBlocks(model, "tier"),
      lateBlock(model),
    ],
    row,
  );
}

/** "Needs attention: 12 overdue, 3 off track, …" @param row where the section begins */
export function attentionSummary(row: number): FormulaText {
  const { overdue, offTrack, notTakenUp, notRated, end } = text.summary;
  // The last row is the total of all.
  const total = (heading: string) => `INDEX(${ofUnits(heading)},ROWS(${ofUnits(heading)}))`;
  const sum = (heading: string) => `SUM(${ofUnits(heading)})`;
  return {
    formula: `="${overdue}"&${total(t.overdue)}&"${offTrack}"&${total(t.offTrack)}&"${notTakenUp}"&${sum(t.notTakenUp)}&"${notRated}"&${sum(t.notRated)}&"${end}"&ROW(A${row})&"."`,
  };
}

const isUsed = ({ listed }: IndexModel, group: "cluster" | "tier") =>
  listed.some((each) => each.isSchool && each[group] !== "");

function stands(tone: Tone, index: number, bodyRow: number): ColumnDescription["highlight"] {
  const cell = `${columnLetter(index + 1)}${bodyRow}`;
  return [{ kind: "when", formula: `=AND(ISNUMBER(${cell}),${cell}>0)`, tone }];
}

/** A column of counts of which more than none stands out. */
type Count = readonly [heading: string, of: string, tone: Tone];
const COUNTS: readonly Count[] = [
  [text.overdue, t.overdue, "bad"],
  [text.offTrack, t.offTrack, "bad"],
  [text.notTakenUp, t.notTakenUp, "caution"],
  [text.notRated, t.notRated, "caution"],
];

function schoolBlock(model: IndexModel, shown: readonly number[]): Block {
  const figure = (heading: string) =>
    `INDEX(${ofUnits(heading)},INDEX(${ofUnits(t.worst)},${at(rollupText.number)}))`;
  const plain = (heading: string, of: string): ColumnDescription => ({
    heading,
    content: { formula: `=${figure(of)}&""` },
  });
  return {
    heading: text.bySchool,
    notes: [text.bySchoolNote, text.counts],
    table: { name: ATTENTION_TABLES.bySchool, rowCount: shown.length, compared: null, columns: [] },
    columnsAt: (bodyRow) => {
      const first = [
        numberColumn(upTo(shown.length)),
        plain(rollupText.school, t.school),
        ...(isUsed(model, "cluster") ? [plain(text.cluster, t.cluster)] : []),
        ...(isUsed(model, "tier") ? [plain(text.tier, t.tier)] : []),
      ];
      return [
        ...first,
        ...COUNTS.map(([heading, of, tone], index): ColumnDescription => ({
          heading,
          content: { formula: `=${figure(of)}` },
          format: "count",
          align: "center",
          highlight: stands(tone, first.length + index, bodyRow),
        })),
        {
          heading: text.where,
          content: { formula: placeLink(figure(t.address), figure(t.label)) },
          isLink: true,
        },
      ];
    },
  };
}

/** The clusters or tiers that there are, and last those without one. */
function groupNames(model: IndexModel, group: "cluster" | "tier"): string[] {
  const names = model.listed.map((_, index) => groupOf(model, index + 1, group));
  const isLast = (name: string) => (name === t.noGroup ? 1 : 0);
  return [...new Set(names.filter((name) => name !== ""))].sort(
    (a, b) => isLast(a) - isLast(b) || a.localeCompare(b, "en", { numeric: true }),
  );
}

/** All schools of a cluster or a tier together; none where these are not used. */
function groupBlocks(model: IndexModel, group: "cluster" | "tier"): Block[] {
  if (!isUsed(model, group)) return [];
  const names = groupNames(model, group);
  const heading = group === "cluster" ? text.cluster : text.tier;
  const units = ofUnits(t[group]);
  const isOne = `${units},"="&${keyFormula(at(heading))}`;
  const sum = (of: string) => `SUMIFS(${of},${isOne})`;
  const ofFigures = (measure: string) => columnOf(INDEX_TABLES.schools, f.figure(measure, f.all));
  const [items, complete] = [ofFigures(f.items), ofFigures(f.completeItems)];
  const isIn = `(${units}=${at(heading)})*(${items}>0)`;
  const column = (name: string, formula: string, format: "count" | "share"): ColumnDescription => ({
    heading: name,
    content: { formula: `=${formula}` },
    format,
    align: "center",
  });
  return [
    {
      heading: group === "cluster" ? text.byCluster : text.byTier,
      notes: [text.groupNote],
      table: {
        name: group === "cluster" ? ATTENTION_TABLES.byCluster : ATTENTION_TABLES.byTier,
        rowCount: names.length,
        compared: null,
        columns: [],
      },
      columnsAt: (bodyRow) => [
        numberColumn(upTo(names.length)),
        { heading, content: names, format: "text" },
        column(text.schools, `COUNTIFS(${isOne})`, "count"),
        column(text.items, sum(items), "count"),
        column(text.share, `IF(${at(text.items)}=0,"",${sum(complete)}/${at(text.items)})`, "share"),
        column(
          text.lowest,
          `IF(${at(text.items)}=0,"",1-SUMPRODUCT(MAX(${isIn}*(1-${complete}/(${items}+(${items}=0))))))`,
          "share",
        ),
        ...COUNTS.map(([name, of, tone], index): ColumnDescription => ({
          ...column(name, sum(ofUnits(of)), "count"),
          highlight: stands(tone, 6 + index, bodyRow),
        })),
      ],
    },
  ];
}

function lateBlock(model: IndexModel): Block {
  const count = lateCount(model);
  const { overdue, offTrack, shown } = text.lateCount;
  const total = (heading: string) => `INDEX(${ofUnits(heading)},ROWS(${ofUnits(heading)}))`;
  const row = `INDEX(${columnOf(INDEX_TABLES.late, l.row)},${at(rollupText.number)})`;
  const ofIndex = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.index, heading)},${row})`;
  const ofLate = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.late, heading)},${at(rollupText.number)})`;
  const ifAny = (formula: string): FormulaText => ({ formula: `=IF(${row}="","",${formula})` });
  const school = `INDEX(${columnOf(INDEX_TABLES.schools, f.school)},${ofIndex(c.schoolNo)})`;
  return {
    heading: text.late,
    notes: [
      {
        formula: `="${overdue}"&${total(t.overdue)}&"${offTrack}"&${total(t.offTrack)}&"${shown}${count}${text.lateEnd}"`,
      },
    ],
    table: {
      name: ATTENTION_TABLES.late,
      rowCount: count,
      compared: null,
      columns: [
        numberColumn(upTo(count)),
        { heading: text.item, content: ifAny(ofIndex(c.item)), wrap: true },
        { heading: rollupText.school, content: ifAny(school), wrap: true },
        { heading: text.status, content: ifAny(ofIndex(c.statusWritten)), wrap: true },
        { heading: text.due, content: ifAny(ofIndex(c.due)), format: "date" },
        {
          heading: text.days,
          content: ifAny(`IF(${ofIndex(c.overdue)}=1,${AS_OF_NAME}-${at(text.due)},"")`),
          format: "count",
          align: "center",
        },
        {
          heading: text.where,
          content: { formula: placeLink(ofLate(l.address), ofLate(l.label)) },
          isLink: true,
          wrap: true,
        },
      ],
    },
  };
}
