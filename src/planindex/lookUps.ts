import { isErrorValue, type CellValue } from "../plan/cell";
import type { ColumnMap } from "../plan/tablemap";
import { STATUSES } from "../plan/values/status";
import { indexText } from "../text/planindex";
import { dueAlone } from "./due";
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
import { groupFigures } from "./groups";
import { LINKS } from "./links";
import type { IndexModel, ParentRow } from "./model";
import { noItem, placeOfBlank, unknownSchool } from "./places";
import { hasGroups, itemColumns, type Source } from "./source";

type Lists = Omit<IndexModel, "rows">;

/** A row's links, taken apart and looked up. */
export interface RowLinks {
  readonly linksWritten: string;
  readonly links: string;
  readonly link: readonly string[];
  /** Rows of the list of parents from 1, "" where there is no link, or that it was not found. */
  readonly above: readonly (number | string)[];
}

/** What the index's formulas look up, over lists and filled-down cells that are read once. */
export function lookUps(model: Lists) {
  const groups = groupFigures(model);
  const group = (source: Source, n: number) => groups.get(source)![n - 1]!;
  const spellings = firstBy(model.spellings, ({ written }) => written);
  const places = new Map(
    [...model.schools, indexText.unknownSchool].map((name, index) => [sameKey(name), index + 1]),
  );
  const words = firstBy(model.words, ({ word }) => word);
  const dueWords = firstBy(model.dueWords, ({ written }) => written);

  const schoolWritten = (source: Source, n: number): string => {
    if (hasGroups(source)) return group(source, n).school;
    return line(
      source.columns.unit.length > 0
        ? first(source, source.columns.unit, n)
        : model.schoolOf.get(source.number)!,
    );
  };
  const schoolNo = (source: Source, written: string): number => {
    if (written === "") return placeOfBlank(source, model);
    const school = spellings.get(sameKey(written))?.school;
    return (school === undefined ? undefined : places.get(sameKey(school))) ?? unknownSchool(model);
  };
  const item = (source: Source, n: number): string => {
    if (hasGroups(source) && group(source, n).heading !== "") return "";
    const own = itemColumns(source);
    if (line(joined(cells(source, own, n), " ")) === "") return "";
    const [id] = source.columns.id;
    const all = id && !own.includes(id) ? [id, ...own] : own;
    return line(joined(cells(source, all, n), " ")).slice(0, 80);
  };
  const linksOf = (source: Source, n: number): Pick<RowLinks, "linksWritten" | "links"> => {
    const linksWritten = plain(
      hasGroups(source)
        ? parts(group(source, n).parent)
        : parts(joined(cells(source, source.columns.parents, n), ";")),
    );
    return { linksWritten, links: hasGroups(source) ? `;${plain(group(source, n).links)}` : "" };
  };

  const parents = parentRows(model).map((parent) => {
    if (!parent.at) return { ...parent, school: "" as const };
    const { source, n } = parent.at;
    const school = parent.isSchools ? schoolNo(source, schoolWritten(source, n)) : ("" as const);
    const scope = (text: string) => (parent.isSchools && text !== "" ? `${school}|${text}` : text);
    const id = scope(listed(line(first(source, source.columns.id, n))));
    return { ...parent, school, id, wording: scope(listed(line(first(source, source.columns.title, n)))) };
  });
  const numbered = parents.map(({ id, wording }, index) => ({ id, wording, row: index + 1 }));
  const ids = firstBy(numbered, ({ id }) => id);
  const wordings = firstBy(numbered, ({ wording }) => wording);
  const aliases = firstBy(model.aliases, ({ written }) => written);
  const hasSchools = model.parents.some((parent) => parent.isSchools);

  const above = (link: string, school: number | ""): number | string => {
    if (link === "") return "";
    const direct = ids.get(sameAsPlain(link)) ?? wordings.get(sameAsPlain(link));
    if (direct) return direct.row;
    const alias = aliases.get(sameAsPlain(link));
    if (alias) {
      const means = sameKey(alias.means);
      return (ids.get(means) ?? wordings.get(means))?.row ?? indexText.notFound;
    }
    const scoped = sameAsPlain(`${school}|${link}`);
    const inSchool = () => (hasSchools ? (ids.get(scoped) ?? wordings.get(scoped)) : undefined);
    return (ids.get(sameAsPlain(firstWord(link))) ?? inSchool())?.row ?? indexText.notFound;
  };
  const readLinks = (linksWritten: string, fromGroups: string, school: number | ""): RowLinks => {
    const apart = loose(linksWritten);
    const links = (ids.has(sameAsPlain(firstWord(lastPart(apart)))) ? apart : linksWritten) + fromGroups;
    const link = LINKS.map((k) => listed(links.includes(";") ? part(links, k) : k === 1 ? links : ""));
    return { linksWritten, links, link, above: link.map((text) => above(text, school)) };
  };

  return {
    parents,
    schoolWritten,
    schoolNo,
    item,
    /** The school number of a row of a source, whatever it holds. */
    placeOfRow(source: Source, n: number): number {
      const written = schoolWritten(source, n);
      return written === "" && item(source, n) === "" ? noItem(model) : schoolNo(source, written);
    },
    statusWritten(source: Source, n: number): string {
      const filled = cells(source, source.columns.status, n).filter((value) => value !== "");
      return line(filled.at(-1) ?? "");
    },
    status(written: string): string {
      if (written === "") return "";
      const status = words.get(sameKey(written))?.status ?? "";
      return (STATUSES as readonly string[]).includes(status) ? status : indexText.cantRead;
    },
    dueWritten(source: Source, n: number): CellValue {
      const value = first(source, source.columns.due, n);
      return isErrorValue(value) ? indexText.errorValue : value;
    },
    due(written: CellValue): number | string {
      const alone = dueAlone(written);
      if (written === "" || (typeof written === "number" && typeof alone === "number")) return alone;
      return dueWords.get(sameKey(line(written)))?.due ?? alone;
    },
    links(source: Source, n: number, school: number | ""): RowLinks {
      const { linksWritten, links } = linksOf(source, n);
      return readLinks(linksWritten, links, school);
    },
    linksOfParent(parent: ParentRow, school: number | ""): RowLinks {
      return parent.at
        ? this.links(parent.at.source, parent.at.n, school)
        : readLinks(plain(parent.links), "", school);
    },
  };
}

/** At least one row, since a table needs one; it is nobody's parent. */
export function parentRows({ parents }: Pick<IndexModel, "parents">): readonly ParentRow[] {
  return parents.length > 0
    ? parents
    : [{ kind: "objective", isObjective: false, isSchools: false, at: null, id: "", wording: "", links: "" }];
}

function cells(source: Source, columns: readonly ColumnMap[], n: number): CellValue[] {
  return columns.map((column) => source.cell(column, n));
}

function first(source: Source, columns: readonly ColumnMap[], n: number): CellValue {
  return columns[0] ? source.cell(columns[0], n) : "";
}

/** By key, the first of several: what MATCH finds. */
function firstBy<T>(list: readonly T[], key: (entry: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const entry of list) {
    const known = sameKey(key(entry));
    if (known !== "" && !map.has(known)) map.set(known, entry);
  }
  return map;
}
