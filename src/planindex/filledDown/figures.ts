import type { CellValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";
import { joined, line, lines, listed, sameKey } from "../formulas/excelText";
import type { Lists, Source } from "../model";
import { hasGroups } from "../sources/source";
import { type Heading, headingKey, headingsOf, isSparse } from "./headings";
import { behindLabel, labelOf } from "./labels";
import { titleText } from "./titles";

const { sections } = indexText;

/** What a row has from the rows above it, as the formulas fill it down. */
export interface GroupRow {
  /** The text of a section row, "" for others. */
  readonly heading: string;
  /** Whether there were items since the last label or heading of a group. */
  readonly isUnderWay: boolean;
  readonly school: string;
  readonly objective: string;
  readonly initiative: string;
  readonly section: string;
  /** Parent cells. */
  readonly parent: string;
  /** Parent cells, objective, initiative and section with ";" between them. */
  readonly serves: string;
}

/** So much of what a row serves is read, in letters. */
export const MOST_SERVED = 999;

export type GroupKind = "objective" | "initiative";

/** Rows of the sources that fill something down, in the order of their sheets: each can look at the row above. */
export function groupRows({ sources }: Pick<Lists, "sources">): { source: Source; n: number }[] {
  return sources
    .filter(hasGroups)
    .flatMap((source) => Array.from({ length: source.held }, (_, index) => ({ source, n: index + 1 })));
}

/** Whether what a column says holds for the rows below it too. */
export function fillsDown({ layout }: Source, kind: GroupKind): boolean {
  return layout.groups.find((group) => group.kind === kind)?.fillsDown !== false;
}

/** What formulas fill down, computed without a spreadsheet, by number of source and row. */
export function groupFigures(model: Lists): Map<number, GroupRow[]> {
  const headings = new Map(headingsOf(model).map((heading) => [sameKey(heading.key), heading]));
  const schools = new Set(model.spellings.map(({ written }) => sameKey(written)));
  const result = new Map<number, GroupRow[]>();
  for (const { source, n } of groupRows(model)) {
    const rows = result.get(source.number) ?? [];
    result.set(source.number, rows);
    rows.push(groupRow(source, n, rows.at(-1), model, headings, schools));
  }
  return result;
}

function groupRow(
  source: Source,
  n: number,
  above: GroupRow | undefined,
  model: Lists,
  headings: ReadonlyMap<string, Heading>,
  schools: ReadonlySet<string>,
): GroupRow {
  const { columns } = source;
  const cell = (of: Source["columns"]["id"][number]) => source.cell(of, n) as CellValue;
  const text = ([first]: Source["columns"]["id"]) => (first ? line(cell(first)) : "");
  const oneLine = (value: string) => listed(value).replaceAll(";", ",");
  const own = source.sections.length > 0 ? listed(text(columns.section)) : "";
  const find = (candidate: string) => headings.get(sameKey(headingKey(source, candidate)));
  const label = source.hasLabelsInOneCell && find(labelOf(own)) ? labelOf(own) : own;
  const known = own === "" ? undefined : find(label);
  const isHeading = known !== undefined && isSparse(source, n);
  const heading = isHeading ? label : "";
  const kind = isHeading ? known.kind : "";
  const isSchool = heading !== "" && columns.unit.length === 0 && schools.has(sameKey(heading));
  const unit = columns.unit.length > 0 ? text(columns.unit) : isSchool ? heading : "";
  const first = columns.unit.length > 0 ? "" : model.schoolOf.get(source.number)!;
  const fillsUnit = columns.unit.length === 0 || source.namesUnitOnce;
  const school = unit !== "" || !fillsUnit ? unit : (above?.school ?? first);
  const [named, strategy] = [oneLine(text(columns.objective)), oneLine(text(columns.initiative))];
  const kept = (which: GroupKind) => (fillsDown(source, which) ? (above?.[which] ?? "") : "");
  const objective = isHeading ? "" : named || kept("objective");
  const isNew = named !== "" && sameKey(named) !== sameKey(above?.objective ?? "");
  const initiative = isHeading ? "" : strategy || (isNew ? "" : kept("initiative"));
  const before = above?.section ?? source.titleCells.map(titleText).join(";");
  const wasUnderWay = above?.isUnderWay ?? false;
  const said =
    kind === sections.label
      ? [
          ...columns.label.map((column) => lines(cell(column))),
          ...(source.hasLabelsInOneCell ? [behindLabel(lines(cell(columns.section[0]!)))] : []),
        ].map(listed)
      : [];
  const beside = said.find((each) => each !== "") ?? "";
  const isItem = [columns.title, columns.objective, columns.initiative].some((of) => text(of) !== "");
  const parent = lines(joined(columns.parents.map(cell), ";"));
  const section = !isHeading
    ? before
    : isSchool
      ? ""
      : beside !== ""
        ? [...(wasUnderWay || before === "" ? [] : [before]), beside].join(";").slice(0, MOST_SERVED)
        : kind !== ""
          ? before
          : oneLine(heading);
  const serves = [parent, objective, initiative, section].filter((each) => each !== "").join(";");
  const isUnderWay = isHeading ? kind !== "" && beside === "" && wasUnderWay : wasUnderWay || isItem;
  return {
    ...{ heading, isUnderWay, school, objective, initiative, section, parent },
    serves: serves.slice(0, MOST_SERVED),
  };
}
