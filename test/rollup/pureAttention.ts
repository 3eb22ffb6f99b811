import type { CellValue } from "../../src/plan/cell";
import { attentionFigures, INDEX_TABLES, type IndexModel, lateCount } from "../../src/planindex";
import { ATTENTION_TABLES, COVERAGE_TABLE } from "../../src/rollup";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";

const { attention: t } = recordText;
const { attention: text, coverage } = rollupText;

/** Every table of what needs attention, and of coverage, by heading, as the pure code computes it. */
export function pureAttention(model: IndexModel): Map<string, Map<string, CellValue[]>> {
  const { bySchool, worstFirst, late } = attentionFigures(model);
  const tables = new Map<string, Map<string, CellValue[]>>();
  tables.set(
    INDEX_TABLES.attention,
    new Map([
      ...(["overdue", "offTrack", "notTakenUp", "notRated"] as const).map((key): [string, CellValue[]] => [
        t[key],
        bySchool.map((row) => row[key]),
      ]),
      ...model.objectives.map((_, k): [string, CellValue[]] => [
        t.covers(k + 1),
        bySchool.map(({ covers }) => covers?.[k] ?? ""),
      ]),
    ]),
  );
  tables.set(
    ATTENTION_TABLES.bySchool,
    new Map([
      [rollupText.school, worstFirst.map(({ school }) => school)],
      ...(["overdue", "offTrack", "notTakenUp", "notRated"] as const).map((key): [string, CellValue[]] => [
        text[key],
        worstFirst.map((row) => row[key]),
      ]),
    ]),
  );
  const filled = (values: CellValue[]) => [
    ...values,
    ...new Array<CellValue>(lateCount(model) - late.length).fill(""),
  ];
  const rowOnSheet = ({ source, row }: { source: number; row: number }) =>
    model.sources[source - 1]!.firstRow + row - 1;
  tables.set(
    ATTENTION_TABLES.late,
    new Map([
      [text.item, filled(late.map(({ item }) => item))],
      [rollupText.school, filled(late.map(({ school }) => school))],
      [text.due, filled(late.map(({ due }) => due))],
      [text.days, filled(late.map(({ overdue, due }) => (overdue === 1 ? model.asOf - Number(due) : "")))],
      [
        text.where,
        filled(late.map((row) => `${model.sources[row.source - 1]!.table.sheet} ${rowOnSheet(row)}`)),
      ],
    ]),
  );
  const schools = bySchool.filter(({ covers }) => covers !== null);
  const shown = schools.filter(({ no }) => model.shown.includes(no));
  if (shown.length > 0 && model.objectives.length > 0)
    tables.set(
      COVERAGE_TABLE,
      new Map([
        ...model.objectives.map((_, k): [string, CellValue[]] => [
          `column ${k + 3}`,
          [
            ...shown.map(({ covers }) => covers![k]!),
            `${schools.filter(({ covers }) => typeof covers![k] === "number").length}${coverage.of}${schools.length}`,
          ],
        ]),
        [
          coverage.notTakenUp,
          [
            ...shown.map(({ notTakenUp }) => notTakenUp),
            schools.reduce((sum, { notTakenUp }) => sum + Number(notTakenUp), 0),
          ],
        ],
      ]),
    );
  for (const [name, group, heading] of [
    [ATTENTION_TABLES.byCluster, "cluster", text.cluster],
    [ATTENTION_TABLES.byTier, "tier", text.tier],
  ] as const) {
    if (!schools.some((school) => school[group] !== t.noGroup)) continue;
    const groups = [...new Set(schools.map((school) => school[group]))].sort((a, b) =>
      a === t.noGroup ? 1 : b === t.noGroup ? -1 : a.localeCompare(b, "en", { numeric: true }),
    );
    const of = (value: (own: typeof schools) => CellValue) =>
      groups.map((each) => value(schools.filter((school) => school[group] === each)));
    const sum =
      (key: "items" | "complete" | "overdue" | "offTrack" | "notTakenUp" | "notRated") =>
      (own: typeof schools) =>
        own.reduce((total, row) => total + Number(row[key]), 0);
    const shares = (own: typeof schools) =>
      own.filter(({ items }) => items > 0).map(({ complete, items }) => complete / items);
    tables.set(
      name,
      new Map([
        [heading, groups],
        [text.schools, of((own) => own.length)],
        [text.items, of(sum("items"))],
        [text.share, of((own) => (sum("items")(own) === 0 ? "" : sum("complete")(own) / sum("items")(own)))],
        [text.lowest, of((own) => (shares(own).length === 0 ? "" : Math.min(...shares(own))))],
        [text.overdue, of(sum("overdue"))],
        [text.notTakenUp, of(sum("notTakenUp"))],
      ]),
    );
  }
  return tables;
}
