import { isErrorValue, type CellValue } from "../../plan/cell";
import { isClosedStatus, saysWhatIsFinished } from "../../plan/overdue";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { isPlausibleDay } from "../../plan/values/due";
import { STATUSES } from "../../plan/values/status";
import { indexText } from "../../text/planindex";
import {
  beforeLast,
  joined,
  key,
  line,
  lines,
  listed,
  part,
  rawText,
  sameAsKey,
  sameKey,
  spread,
} from "../formulas/excelText";
import { groupFigures } from "../filledDown/figures";
import { LINKS } from "../served/links";
import { namesOrOne } from "../served/nameRows";
import { noItem, placeOfBlank, unknownSchool } from "../schools/places";
import { hasGroups, itemColumns } from "../sources/source";
import { whose } from "./whose";
import type { Lists, NameRow, Source } from "../model";

/** A row's links, taken apart and looked up. */
export interface RowLinks {
  readonly parts: string;
  /** By part the row of the list of names, null where there is none. */
  readonly found: readonly (number | null)[];
}

/** What the index's formulas look up, over lists and filled-down cells that are read once. */
export function lookUps(model: Lists) {
  const groups = groupFigures(model);
  const group = (source: Source, n: number) => groups.get(source.number)![n - 1]!;
  const spellings = firstBy(model.spellings, ({ written }) => written);
  const places = firstBy(
    [...model.schools, indexText.unknownSchool].map((name, index) => ({ name, no: index + 1 })),
    ({ name }) => name,
  );
  const words = firstBy(model.words, ({ word }) => word);
  const saysNothing = new Set(model.noBenchmark.map(sameKey));
  const dueWords = firstBy(model.dueWords, ({ written }) => written);

  const saysDay = (value: CellValue): boolean => {
    if (typeof value === "number" && isPlausibleDay(value)) return true;
    const listed = isErrorValue(value) ? undefined : dueWords.get(sameAsKey(key(line(value))))?.due;
    return typeof listed === "number" && listed > 0;
  };
  const isDone = (source: Source, n: number): boolean =>
    cells(source, source.columns.completed, n).some(saysDay) ||
    cells(source, source.columns.percent, n).some(
      (value) => value === 1 || value === 100 || rawText(value).replaceAll(" ", "") === "100%",
    );
  const schoolNo = (source: Source, written: string): number => {
    if (written === "") return placeOfBlank(source, model);
    const school = spellings.get(sameAsKey(written))?.school;
    return (school === undefined ? undefined : places.get(sameKey(school))?.no) ?? unknownSchool(model);
  };
  const spelling = (source: Source, n: number): string =>
    key(whose(model, source, n, hasGroups(source) ? group(source, n).school : null));
  const item = (source: Source, n: number): string => {
    if (hasGroups(source) && group(source, n).heading !== "") return "";
    const { ofType } = source.columns;
    const wordings = cells(source, itemColumns(source), n);
    const wording =
      ofType.length > 0
        ? ([...wordings, ...cells(source, ofType, n)].find((value) => value !== "") ?? "")
        : (wordings.find((value) => line(value) !== "") ?? "");
    if (
      source.benchmarkType !== null &&
      (isErrorValue(wording) || saysNothing.has(sameAsKey(key(line(wording)))))
    )
      return "";
    return line(wording).slice(0, 80);
  };
  const schoolWritten = (source: Source, n: number): string => {
    const { unit, cluster } = source.columns;
    const isOfRow = !hasGroups(source) && unit.length + cluster.length > 0;
    return isOfRow && item(source, n) === "" ? "" : spelling(source, n);
  };
  const servesCell = (source: Source, n: number): string => {
    const { parents, id, beside } = source.columns;
    if (beside[0]) {
      const own = id[0] ? source.cell(id[0], n) : "";
      return key(listed(line(own === "" ? source.cell(beside[0], n) : own)));
    }
    const written = hasGroups(source) ? group(source, n).serves : joined(cells(source, parents, n), ";");
    const mark = model.idMarks.get(source.number);
    if (mark === undefined || !id[0] || written !== "") return key(lines(written));
    const own = source.cell(id[0], n);
    if (isErrorValue(own)) return mark === "" ? indexText.errorValue : "";
    return key(lines(mark === "" ? own : beforeLast(rawText(own), mark)));
  };

  const names = namesOrOne(model).map((row) =>
    nameOf(row, (source, n) => schoolNo(source, spelling(source, n))),
  );
  const byName = firstBy(
    names.map(({ text }, index) => ({ text, index })),
    ({ text }) => text,
  );
  const find = (name: string) => byName.get(sameAsKey(name))?.index ?? null;
  const takeApart = (cell: string, school: number | "", marks: readonly string[]): RowLinks => {
    const parts = marks === model.marks && find(cell) !== null ? cell : spread(cell, marks);
    const found = LINKS.map((n) => {
      const name = part(parts, n);
      if (name === "") return null;
      return find(name) ?? (model.hasSchoolNames ? find(`${school}|${name}`) : null);
    });
    return { parts, found };
  };

  const linksOfNames = names.map(({ row, school }): RowLinks => {
    const { serves, at } = row;
    if (typeof serves === "object") return takeApart(key(serves.text), school, [";"]);
    if (!at) return takeApart("", school, model.marks);
    const cell =
      serves === "first"
        ? key(listed(line(first(at.source, at.source.columns.id, at.n))))
        : servesCell(at.source, at.n);
    return takeApart(cell, school, model.marks);
  });
  const objectives = firstBy(
    model.objectives.map((objective, index) => ({ ...objective, no: index + 1 })),
    (objective) => objective.key,
  );
  const own = names.map(({ row, text }) => {
    const no = row.isObjective ? objectives.get(sameKey(text))?.no : undefined;
    return no === undefined ? "" : `;${no};`;
  });
  const firstObjective = names.findIndex(({ row }) => row.isObjective);
  /** By name the row of what it is a part of. */
  const wholes = names.map(({ row: { partOf }, text }) => {
    if (!partOf?.marks) return partOf ? firstObjective + partOf.place : null;
    return find(key(partOf.marks.reduce(beforeLast, text)));
  });
  /** The objectives behind each name, following links some steps upwards. */
  const servedAfter = (steps: number): string[] => {
    let served = own;
    for (let step = 0; step < steps; step++) {
      const before = served;
      served = own.map(
        (text, index) =>
          text +
          [...linksOfNames[index]!.found, wholes[index]!]
            .map((row) => (row === null ? "" : before[row]!))
            .join(""),
      );
    }
    return served;
  };
  let served: string[] | null = null;

  return {
    schoolWritten,
    item,
    servesCell,
    servedAfter,
    /** The school number of a row of a source, whatever it holds. */
    schoolNo(source: Source, n: number): number {
      const written = schoolWritten(source, n);
      return written === "" && item(source, n) === "" ? noItem(model) : schoolNo(source, written);
    },
    statusWritten(source: Source, n: number): string {
      const said = cells(source, source.columns.status, n).map(line);
      return key(said.filter((text) => text !== "").at(-1) ?? "");
    },
    /** @param written the status of an item as it is written */
    status(written: string, source: Source, n: number): string {
      const status = words.get(sameAsKey(written))?.status ?? "";
      if (written !== "" && (STATUSES as readonly string[]).includes(status)) return status;
      return isDone(source, n) ? "Complete" : written === "" ? "" : indexText.cantRead;
    },
    dueWritten(source: Source, n: number): CellValue {
      const filled = cells(source, source.columns.due, n).filter((each) => each !== "");
      const value = filled.find(saysDay) ?? filled[0] ?? "";
      return typeof value === "number" ? value : key(line(value));
    },
    due(written: CellValue): number | string {
      if (written === "") return "";
      if (typeof written === "number" && isPlausibleDay(written)) return Math.floor(written);
      const due = dueWords.get(sameAsKey(rawText(written)))?.due ?? indexText.cantRead;
      // A cell that the user emptied.
      return due === "" ? 0 : due;
    },
    /** @param status as the index has it */
    overdue({ table, layout }: Source, status: string, due: number | string): 0 | 1 | string {
      const isPast = typeof due === "number" && due > 0 && due < model.asOf;
      if (layout.kind === "benchmark" || !isPast) return 0;
      if (!saysWhatIsFinished(table)) return indexText.cantTell;
      if (isClosedStatus(status)) return 0;
      return status === indexText.cantRead ? indexText.cantTell : 1;
    },
    /** A cell of links taken apart, and the numbers of the objectives that each part leads to (";1;"). */
    links(cell: string, school: number): { parts: string; link: string[] } {
      served ??= servedAfter(model.steps);
      const { parts, found } = takeApart(cell, school, model.marks);
      return { parts, link: found.map((row) => (row === null ? "" : served![row]!)) };
    },
  };
}

/** A name as its formula gives it, with the school no. that it is known in. */
function nameOf(row: NameRow, schoolOf: (source: Source, n: number) => number) {
  const { at, name, isSchools } = row;
  if (typeof name === "object") return { row, text: name.text, school: "" as const };
  if (!at) return { row, text: indexText.noName, school: "" as const };
  const school = isSchools ? schoolOf(at.source, at.n) : ("" as const);
  const { columns } = at.source;
  const used = [
    ...(name === "title" ? [] : columns.id.slice(0, 1)),
    ...(name === "id" ? [] : columns.title.slice(0, 1)),
  ];
  const values = cells(at.source, used, at.n);
  if (values[0] === "" || values.some(isErrorValue)) return { row, text: indexText.noName, school };
  const text = listed(line(joined(values, " ")));
  return { row, text: isSchools ? `${school}|${text}` : text, school };
}

function cells(source: Source, columns: readonly ColumnMap[], n: number): CellValue[] {
  return columns.map((column) => source.cell(column, n));
}

function first(source: Source, columns: readonly ColumnMap[], n: number): CellValue {
  return columns[0] ? source.cell(columns[0], n) : "";
}

/** By key, the first of several: what MATCH finds. */
function firstBy<T>(list: readonly T[], name: (entry: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const entry of list) {
    const known = sameKey(name(entry));
    if (known !== "" && !map.has(known)) map.set(known, entry);
  }
  return map;
}
