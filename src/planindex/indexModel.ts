import type { CellValue } from "../plan/cell";
import type { PlanRecord } from "../plan/records";
import { isExempt } from "../plan/exemptions";
import type { Plan, Unit } from "../plan/model";
import type { PlanItem } from "../plan/item";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { NO_LISTS, type StateLists } from "../plan/state";
import { STATUSES, type Status } from "../plan/values/status";
import { STATUS_WORDS } from "../plan/words/statusWords";
import { indexText } from "../text/planindex";
import { formsText } from "../text/ratings/forms";
import { beforeLast, line, lines, listed, oddSpacesIn, sameKey } from "./formulas/excelText";
import { lookUps } from "./rows/lookUps";
import { indicatorModel } from "./indicators/model";
import { NO_RATINGS, ratingModel } from "./ratings/model";
import { grouped } from "./records/schools";
import { rowsOfSource } from "./records/source";
import { benchmarkSources, textsOfNoBenchmark } from "./benchmarks/sources";
import { benchmarkWords } from "./benchmarks/words";
import { dueWordsOf } from "./rows/dueWords";
import { shownOf } from "./schools/shown";
import { firstName, namesOf, parentsOf, wholesOfObjectives } from "./served/nameRows";
import { hasGroups, holdsItems, sourcesOf } from "./sources/source";
import { readColumns } from "./sources/sourceColumns";
import { textsOfNothing, understoodNames } from "./served/understood";
import type { IndexModel, Lists, RatingInput, Source } from "./model";

/** Chains of names are followed no further than this, so that a loop ends. */
const MOST_STEPS = 8;

/**
 * @param workbook what the plan was read from: the cells of its tables
 * @param own what the workbook's own lists say: it stays as it is, and what the plan has besides comes behind it
 * @param input what is known of self-ratings besides the plan
 * @param chosen schools or clusters to show; all of them where none is meant
 */
export function indexModel(
  plan: Plan,
  workbook: WorkbookSnapshot,
  own: StateLists = NO_LISTS,
  input: RatingInput = NO_RATINGS,
  chosen: readonly string[] = [],
): IndexModel {
  const sources = sourcesOf(plan.tables, workbook);
  const named = new Set(plan.items.map(({ unit }) => unit));
  const units = plan.units.filter(({ type, name }) => type !== "cluster" || named.has(name));
  const district = units.find((unit) => unit.type === "district");
  const districtName = district?.name || indexText.districtUnnamed;
  const others = units.filter((unit) => unit !== district);
  const schools = [districtName, ...others.map((unit) => unit.name)];
  const spellings = spellingsOf(own.spellings, units, district, districtName, plan);
  const parents = parentsOf(plan.items, sources);
  const wholes = wholesOfObjectives(parents);
  const names = namesOf(parents, plan.items);
  const base: Lists = {
    asOf: plan.asOf,
    sources,
    schoolOf: new Map(sources.map((source) => [source.number, schoolOfAll(source, plan, districtName)])),
    schools,
    spellings,
    words: wordsOf(own.words, plan.items),
    ...benchmarkWords(plan, sources, own.typeWords),
    dueWords: dueWordsOf(own.dueWords, plan.items, sources),
    objectives: parents
      .filter(({ isObjective }) => isObjective)
      .map((parent) => ({
        key: firstName(parent),
        label: [parent.id, parent.title].filter(Boolean).join(" "),
        isPart: wholes.get(parent.item.key)!.length > 0,
      })),
    names,
    nothing: [],
    noBenchmark: textsOfNoBenchmark(sources),
    hasSchoolNames: names.some(({ isSchools }) => isSchools),
    steps: MOST_STEPS,
    marks: marksOf(plan.items),
    idMarks: idMarksOf(plan, sources),
    listed: [
      { cluster: "", tier: "", isSchool: false },
      ...others.map(({ parent, listed: known, type }) => ({
        cluster: parent ?? "",
        tier: known?.tier ?? "",
        isSchool: type === "school",
      })),
    ],
    shown: shownOf(others, chosen),
    exempt: others.flatMap((unit, index) =>
      parents
        .filter(({ isObjective }) => isObjective)
        .flatMap(({ item }, at) => (isExempt(unit, item) ? [{ school: index + 2, objective: at + 1 }] : [])),
    ),
    odd: oddSpacesIn(cellsOf([...sources, ...benchmarkSources(sources)])),
  };
  const all = {
    ...base,
    names: [...understoodNames(plan, base, parents), ...names],
    nothing: textsOfNothing(plan, base),
  };
  const lists = { ...all, steps: stepsOf(all) };
  const schoolOf = (records: readonly PlanRecord[]) => (table: number) =>
    records.find((record) => record.table === table)?.unit ?? districtName;
  const ratings = ratingModel(plan, workbook, input, schoolOf(plan.records.ratings));
  const indicators = indicatorModel(
    plan,
    workbook,
    {
      firstNumber: (ratings?.sources.length ?? 0) + 1,
      groupBase: sources.filter(hasGroups).reduce((sum, { held }) => sum + held, 0),
    },
    schoolOf(plan.records.indicators),
    input.sorted,
  );
  return {
    ...lists,
    rows: rowsOf(lists, sources.filter(holdsItems)),
    benchmarkRows: rowsOf(lists, benchmarkSources(sources)),
    ratings,
    chosenPeriod: Number(
      ratings?.periodWords.find(({ written }) => sameKey(written) === sameKey(line(input.chosen)))?.means ??
        0,
    ),
    ratingRows: ratings ? grouped(lists, ratings.sources.flatMap(rowsOfSource)) : [],
    indicators,
    indicatorRows: indicators ? grouped(lists, indicators.rows) : [],
  };
}

/** Everything that formulas read. */
function* cellsOf(sources: readonly Source[]): Generator<CellValue> {
  for (const source of sources) {
    for (const { value } of source.titleCells) yield value;
    for (const column of readColumns(source))
      for (let n = 1; n <= source.rows; n++) yield source.cell(column, n);
  }
}

/** Line breaks and ";" separate always; other marks where cells of this workbook use them so. */
function marksOf(items: readonly PlanItem[]): string[] {
  const cells = items
    .map(({ place, links }) => ({
      text: lines(place.value("parent")),
      links: links.map((link) => lines(link.text)),
    }))
    .filter(({ links }) => links.length > 1);
  const isUsed = (mark: string) =>
    cells.some(({ text, links }) => {
      const pieces = text.split(mark).map((piece) => piece.trim());
      return pieces.length > 1 && pieces.some((piece) => links.includes(piece));
    });
  return [";", "\n", ...[",", "/", "&", " and ", "|"].filter(isUsed)];
}

/** Sources in which some rows serve what their id implies. */
function idMarksOf({ items }: Plan, sources: readonly Source[]): Map<number, string> {
  const ids = new Map(items.map(({ key, id }) => [key, sameKey(line(id))]));
  const marks = new Map<number, string>();
  for (const { number, tableIndex } of sources) {
    const implied = items.filter(
      (item) => item.table === tableIndex && item.links.length > 0 && item.links.every(({ cell }) => !cell),
    );
    if (implied.length === 0) continue;
    const fits = (mark: string) =>
      implied.some(({ id, links }) => ids.get(links[0]!.target!) === sameKey(beforeLast(line(id), mark)));
    marks.set(number, [".", "-", "_"].find(fits) ?? "");
  }
  return marks;
}

/** How many steps change anything: as many as the longest chain of names has, and one for chains that get longer. */
function stepsOf(lists: Lists): number {
  const look = lookUps(lists);
  const numbers = (served: string[]) =>
    served.map((text) => [...new Set(text.match(/\d+/g))].sort().join()).join(" ");
  for (let steps = 1; steps < MOST_STEPS; steps++)
    if (numbers(look.servedAfter(steps)) === numbers(look.servedAfter(steps + 1))) return steps;
  return MOST_STEPS;
}

function spellingsOf(
  own: StateLists["spellings"],
  units: readonly Unit[],
  district: Unit | undefined,
  districtName: string,
  { items, records }: Pick<Plan, "items" | "records">,
): IndexModel["spellings"] {
  const list = new Map(own.map((spelling) => [sameKey(line(spelling.written)), spelling]));
  const add = (written: string, school: string) => {
    const text = listed(line(written));
    if (text !== "" && !list.has(sameKey(text))) list.set(sameKey(text), { written: text, school });
  };
  add(districtName, districtName);
  for (const unit of units) add(unit.name, unit === district ? districtName : unit.name);
  for (const unit of units)
    for (const alias of unit.aliases) add(alias, unit === district ? districtName : unit.name);
  // What the plan's reader made out beyond the names and aliases.
  for (const item of items) {
    const [school, cluster] = [line(item.place.seen("unit")), line(item.place.seen("cluster"))];
    if (item.unit !== null) add(school, item.unit);
    else if (item.level === "district") add(school, districtName);
    if (school === "" && item.level === "district") add(cluster, item.unit ?? districtName);
  }
  for (const { unit, level, unitText } of [...records.ratings, ...records.indicators])
    if (unit !== null) add(unitText, unit);
    else if (level === "district") add(unitText, districtName);
  add(formsText.answers.district, districtName);
  // Sorted, so that formulas can look it up by halves.
  return [...list.values()].sort((a, b) => a.written.localeCompare(b.written, "en", { sensitivity: "base" }));
}

/** Whose the rows of a source are where no column says it: what the plan's reader made of its sheet. */
function schoolOfAll(source: Source, { items }: Plan, districtName: string): string {
  if (source.columns.unit.length > 0) return "";
  const own = items.filter((item) => item.table === source.tableIndex && !item.isNamedOnly);
  // Several schools, each under a heading of its own: above the first heading it is nobody's but the district's.
  if (new Set(own.map(({ unit }) => unit)).size > 1) return districtName;
  const [first] = own;
  // As the list of spellings has it.
  return first?.unit
    ? listed(line(first.unit))
    : first?.level === "school"
      ? indexText.unknownSchool
      : districtName;
}

function wordsOf(own: StateLists["words"], items: readonly PlanItem[]): IndexModel["words"] {
  const list = new Map(own.map((word) => [sameKey(line(word.word)), word]));
  const add = (word: string, status: Status | "") => {
    const text = listed(line(word));
    if (text !== "" && !list.has(sameKey(text))) list.set(sameKey(text), { word: text, status });
  };
  // The word that was read: of several columns of statuses the first may say something else.
  for (const { status } of items)
    if (status.kind !== "empty") add(line(status.text), status.kind === "status" ? status.status : "");
  for (const status of STATUSES) for (const word of [status, ...STATUS_WORDS[status]]) add(word, status);
  return [...list.values()];
}

/** Every row of some sources: grouped by school as things stand, rows that hold nothing last. */
function rowsOf(lists: Lists, sources: readonly Source[]): IndexModel["rows"] {
  const look = lookUps(lists);
  return sources
    .flatMap((source) =>
      Array.from({ length: source.held }, (_, index) => ({
        source,
        n: index + 1,
        place: look.schoolNo(source, index + 1),
      })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ source, n }) => ({ source, n }));
}
