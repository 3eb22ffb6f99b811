import { recordText } from "../../text/recordIndex";
import { indexFigures, type IndexRow, schoolFigures } from "../rows/figures";
import type { IndexModel } from "../model";
import { selfRatings } from "../ratings/figures";
import { groupOf, lateCount } from "./tables";

const { attention: t } = recordText;

/** What needs attention at a school, in counts. */
export interface AttentionRow {
  /** Its row in the figures by school, from 1. */
  readonly no: number;
  readonly school: string;
  readonly cluster: string;
  readonly tier: string;
  readonly items: number;
  readonly complete: number;
  readonly overdue: number;
  readonly offTrack: number;
  /** By objective: how many items serve it, or why there is no number. Null for the district and clusters. */
  readonly covers: readonly (number | string)[] | null;
  /** "" for the district and clusters. */
  readonly notTakenUp: number | "";
  readonly notRated: number | "";
}

/** An item that is overdue or off track. */
export interface LateItem extends Pick<IndexRow, "source" | "row" | "item" | "status" | "due" | "overdue"> {
  readonly school: string;
  /** Where it stands in the plan. */
  readonly place: { readonly sheet: string; readonly row: number };
}

/** What needs attention, worst first, computed without a spreadsheet. */
export interface AttentionFigures {
  /** The district, clusters, schools and no known school, in the order of the figures. */
  readonly bySchool: readonly AttentionRow[];
  /** The same rows, worst first. */
  readonly worstFirst: readonly AttentionRow[];
  /** Longest overdue first, then off track. */
  readonly late: readonly LateItem[];
  /** How many there are, also those that are not listed. */
  readonly lateCount: number;
}

/** Computes what needs attention. */
export function attentionFigures(model: IndexModel): AttentionFigures {
  const rows = indexFigures(model);
  const schools = schoolFigures(model, rows);
  const offTrack = new Map<number, number>();
  for (const { status, schoolNo } of rows)
    if (status === "Off track") offTrack.set(schoolNo, (offTrack.get(schoolNo) ?? 0) + 1);
  const forms = selfRatings(model).filter(({ items }) => items.some((item) => item.schools.answers > 0));
  const bySchool = schools
    .slice(0, -1)
    .map(({ school, items, overdue, completeItems }, index): AttentionRow => {
      const listed = model.listed[index];
      const covers = listed?.isSchool ? coversOf(model, items, index + 1) : null;
      const notRated = forms.flatMap((form) => form.items).filter((item) => item.bySchool[index] === null);
      return {
        no: index + 1,
        school,
        cluster: groupOf(model, index + 1, "cluster"),
        tier: groupOf(model, index + 1, "tier"),
        items: items[0]!,
        complete: completeItems,
        overdue: overdue[0]!,
        offTrack: offTrack.get(index + 1) ?? 0,
        covers,
        notTakenUp: covers ? covers.filter((each) => each === t.none).length : "",
        notRated: covers ? notRated.length : "",
      };
    });
  const late = [
    ...rows.filter(({ overdue }) => overdue === 1).sort((a, b) => Number(a.due) - Number(b.due)),
    ...rows.filter(({ overdue, status }) => overdue !== 1 && status === "Off track"),
  ];
  return {
    bySchool,
    worstFirst: bySchool
      .filter(({ no }) => model.shown.includes(no))
      .sort((a, b) => compared(b, a) || a.no - b.no),
    late: late.slice(0, lateCount(model)).map((row): LateItem => ({
      ...row,
      school: schools[row.schoolNo - 1]!.school,
      place: placeOf(model, row),
    })),
    lateCount: late.length,
  };
}

function placeOf({ sources }: IndexModel, { source, row }: IndexRow): LateItem["place"] {
  const { table, firstRow } = sources[source - 1]!;
  return { sheet: table.sheet, row: firstRow + row - 1 };
}

function compared(a: AttentionRow, b: AttentionRow): number {
  const measures = [
    (row: AttentionRow) => Math.min(row.overdue, 999),
    (row: AttentionRow) => Math.min(row.offTrack, 999),
    (row: AttentionRow) => Math.min(Number(row.notTakenUp), 99),
    (row: AttentionRow) => Math.min(Number(row.notRated), 999),
  ];
  return measures.map((of) => of(a) - of(b)).find((difference) => difference !== 0) ?? 0;
}

function coversOf(
  { objectives, exempt }: IndexModel,
  items: readonly number[],
  no: number,
): (number | string)[] {
  const [all, unlinked] = [items[0]!, items.at(-1)!];
  const nothing = all === 0 ? t.noItems : all === unlinked ? t.notLinked : null;
  return objectives.map(({ isPart }, index) => {
    const count = items[index + 1]!;
    if (count > 0) return count;
    const isExempt = exempt.some(({ school, objective }) => school === no && objective === index + 1);
    return isExempt ? t.exempt : (nothing ?? (isPart ? t.noPart : t.none));
  });
}
