import type { CellValue } from "../plan/cell";
import { STATUSES } from "../plan/values/status";
import { isErrorValue } from "../plan/cell";
import type { ColumnMap } from "../plan/tablemap";
import { indexText } from "../text/planindex";
import { dueAlone, typedDigits } from "./due";
import {
  firstWord,
  joined,
  lastPart,
  line,
  listed,
  loose,
  part,
  parts,
  plain,
  sameAsPlain,
  sameKey,
} from "./excelText";
import { LINKS } from "./links";
import { parentRows } from "./lists";
import { type IndexModel, NO_ITEM, placeOfBlank, UNKNOWN_SCHOOL } from "./model";
import type { Source } from "./source";

/** The computed columns of one row of the index, as its formulas compute them. */
export interface IndexRow {
  readonly source: number;
  readonly row: number;
  readonly schoolWritten: string;
  readonly schoolNo: number;
  readonly item: string;
  readonly statusWritten: string;
  readonly status: string;
  readonly dueWritten: CellValue;
  readonly dueDigits: number | "";
  readonly due: number | string;
  readonly linksWritten: string;
  readonly links: string;
  readonly link: readonly string[];
  readonly above: readonly (number | string)[];
  readonly counted: 0 | 1;
  readonly complete: 0 | 1;
  readonly open: 0 | 1;
  readonly overdue: 0 | 1;
  readonly noObjective: 0 | 1;
  /** By objective. */
  readonly serves: readonly (0 | 1)[];
}

/** What the index's columns hold, computed without a spreadsheet from the same lists and cells. */
export function indexFigures(model: IndexModel): IndexRow[] {
  const look = lookUps(model);
  const served = servedByParents(model, look);
  return model.rows.map(({ source, n }) => {
    const { columns } = source;
    const schoolWritten = look.schoolWritten(source, n);
    const item = line(joined(cells(source, [...columns.id, ...columns.title], n), " ")).slice(0, 80);
    const schoolNo =
      schoolWritten === "" && item === "" ? NO_ITEM(model) : look.schoolNo(source, schoolWritten);
    const statusWritten = line(first(source, columns.status, n));
    const status = look.status(statusWritten);
    const dueWritten = withoutError(first(source, columns.due, n));
    const due = look.due(dueWritten);
    const links = look.links(source, n, schoolNo);
    const counted = item === "" ? 0 : 1;
    const open = status === "Complete" || status === "Discontinued" ? 0 : counted;
    const serves = model.objectives.map((_, k) =>
      counted === 1 && links.above.some((row) => typeof row === "number" && served[row - 1]![k]) ? 1 : 0,
    );
    return {
      source: source.number,
      row: n,
      schoolWritten,
      schoolNo,
      item,
      statusWritten,
      status,
      dueWritten,
      dueDigits: typedDigits(dueWritten),
      due,
      ...links,
      counted,
      complete: status === "Complete" ? counted : 0,
      open,
      overdue: open === 1 && typeof due === "number" && due > 0 && due < model.asOf ? 1 : 0,
      noObjective: serves.includes(1) ? 0 : counted,
      serves,
    };
  });
}

function cells(source: Source, columns: readonly ColumnMap[], n: number): CellValue[] {
  return columns.map((column) => source.cell(column, n));
}

function first(source: Source, columns: readonly ColumnMap[], n: number): CellValue {
  return columns[0] ? source.cell(columns[0], n) : "";
}

function withoutError(value: CellValue): CellValue {
  return isErrorValue(value) ? indexText.errorValue : value;
}

/** The index's look-ups, over lists that are read once. */
function lookUps(model: IndexModel) {
  const byKey = <T>(list: readonly T[], key: (entry: T) => string) => {
    const map = new Map<string, T>();
    // MATCH finds the first of several.
    for (const entry of list) if (!map.has(sameKey(key(entry)))) map.set(sameKey(key(entry)), entry);
    return map;
  };
  const spellings = byKey(model.spellings, ({ written }) => written);
  const places = new Map(
    [...model.schools, indexText.unknownSchool].map((name, i) => [sameKey(name), i + 1]),
  );
  const words = byKey(model.words, ({ word }) => word);
  const dueWords = byKey(model.dueWords, ({ written }) => written);

  const schoolWritten = (source: Source, n: number) =>
    line(
      source.columns.unit.length > 0
        ? first(source, source.columns.unit, n)
        : model.schoolOf.get(source.number)!,
    );
  const schoolNo = (source: Source, written: string) => {
    if (written === "") return placeOfBlank(source, model.schools) + 1;
    const school = spellings.get(sameKey(written))?.school;
    return (school === undefined ? undefined : places.get(sameKey(school))) ?? UNKNOWN_SCHOOL(model);
  };

  const rows = parentRows(model).map((parent) => {
    if (!parent.at) return { parent, school: "" as const, id: parent.id, wording: parent.wording };
    const { source, n } = parent.at;
    const school = parent.isSchools ? schoolNo(source, schoolWritten(source, n)) : ("" as const);
    const scope = (text: string) => (parent.isSchools && text !== "" ? `${school}|${text}` : text);
    const id = scope(listed(line(first(source, source.columns.id, n))));
    return { parent, school, id, wording: scope(listed(line(first(source, source.columns.title, n)))) };
  });
  const numbered = rows.map((row, index) => ({ ...row, row: index + 1 }));
  const ids = byKey(
    numbered.filter(({ id }) => id !== ""),
    ({ id }) => id,
  );
  const wordings = byKey(
    numbered.filter(({ wording }) => wording !== ""),
    ({ wording }) => wording,
  );
  const aliases = byKey(model.aliases, ({ written }) => written);
  const hasSchools = model.parents.some((parent) => parent.isSchools);

  const above = (link: string, school: number | ""): number | string => {
    if (link === "") return "";
    const scoped = `${school}|${link}`;
    const inSchool = hasSchools
      ? (ids.get(sameAsPlain(scoped)) ?? wordings.get(sameAsPlain(scoped)))
      : undefined;
    const direct = inSchool ?? ids.get(sameAsPlain(link)) ?? wordings.get(sameAsPlain(link));
    if (direct) return direct.row;
    const alias = aliases.get(sameAsPlain(link));
    if (alias) {
      const means = sameKey(alias.means);
      return ids.get(means)?.row ?? wordings.get(means)?.row ?? indexText.notFound;
    }
    return ids.get(sameAsPlain(firstWord(link)))?.row ?? indexText.notFound;
  };

  return {
    rows,
    schoolWritten,
    schoolNo,
    status(written: string): string {
      if (written === "") return "";
      const status = words.get(sameKey(written))?.status ?? "";
      return (STATUSES as readonly string[]).includes(status) ? status : indexText.cantRead;
    },
    due(written: CellValue): number | string {
      if (line(written) === "" && written === "") return "";
      const alone = dueAlone(written);
      if (typeof written === "number" && typeof alone === "number") return alone;
      return dueWords.get(sameKey(line(written)))?.due ?? alone;
    },
    links(source: Source, n: number, school: number | "") {
      const linksWritten = plain(parts(joined(cells(source, source.columns.links, n), ";")));
      const apart = loose(linksWritten);
      const links = ids.has(sameAsPlain(firstWord(lastPart(apart)))) ? apart : linksWritten;
      const link = LINKS.map((k) => listed(links.includes(";") ? part(links, k) : k === 1 ? links : ""));
      return { linksWritten, links, link, above: link.map((text) => above(text, school)) };
    },
  };
}

/** By row of the list of parents: whether it is or serves each objective, following links as many steps as the formulas do. */
function servedByParents(model: IndexModel, look: ReturnType<typeof lookUps>): boolean[][] {
  const above = look.rows.map(({ parent, school }) =>
    parent.at ? look.links(parent.at.source, parent.at.n, school).above : [],
  );
  let served = look.rows.map(({ parent, id, wording }) =>
    model.objectives.map(({ key }) => parent.kind === "objective" && sameKey(id || wording) === sameKey(key)),
  );
  for (let step = 0; step < model.steps; step++) {
    const before = served;
    served = before.map((own, index) =>
      own.map(
        (is, k) => is || above[index]!.some((row) => typeof row === "number" && before[row - 1]![k] === true),
      ),
    );
  }
  return served;
}

/** One row of the figures by school. A share is "" where there is nothing to have a share of. */
export interface SchoolFigures {
  readonly school: string;
  /** By group: all items, each objective, no objective. */
  readonly items: readonly number[];
  readonly complete: readonly (number | "")[];
  readonly overdue: readonly number[];
}

/** The figures by school, from the rows of the index. */
export function schoolFigures(model: IndexModel, rows: readonly IndexRow[]): SchoolFigures[] {
  const names = [...model.schools, indexText.unknownSchool, indexText.total];
  const groups = (row: IndexRow) => [row.counted, ...row.serves, row.noObjective];
  const count = model.objectives.length + 2;
  const zeros = () => names.map(() => Array.from({ length: count }, () => 0));
  const [items, complete, overdue] = [zeros(), zeros(), zeros()];
  for (const row of rows)
    for (const place of [row.schoolNo - 1, names.length - 1])
      groups(row).forEach((one, group) => {
        // A row that holds nothing has the total's place, and counts nowhere.
        if (one === 0 || row.counted === 0) return;
        items[place]![group]! += 1;
        complete[place]![group]! += row.complete;
        overdue[place]![group]! += row.overdue;
      });
  return names.map((school, place) => ({
    school,
    items: items[place]!,
    complete: items[place]!.map((all, group) => (all === 0 ? "" : complete[place]![group]! / all)),
    overdue: overdue[place]!,
  }));
}
