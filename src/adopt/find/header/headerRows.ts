import type { CellValue } from "../../../plan/cell";
import { beforeCalendar, COLUMNS_TO_LOOK_AT } from "../calendar/beforeCalendar";
import { headsCalendar } from "../calendar/calendarRows";
import { isBodyLike, kindBelow, kindOfCell } from "../sheet/cellKind";
import { headingStrength, isKnownHeading } from "../../headings/headings";
import { isPeriodHeading } from "../sheet/periodText";
import { holdsPlaces } from "../sheet/placesToFill";
import type { FilledRow, SheetView } from "../sheet/sheetView";

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;
export const USUAL_HEADING = 60;
/** Headings are looked for in the first rows of a sheet, and below them under a blank row or a title. */
const MOST_CANDIDATES = 4;
/** A row that reads half as much like a heading as the likeliest is not worth following. */
const LEAST_SHARE = 0.5;
const ROWS_TO_LOOK_AT = 150;
/** Rows under a heading that show what its columns hold. */
const ROWS_BELOW = 12;

/** So many cells of a row make it the same as another: something may stand beside either. */
const NEARLY_ALL = 0.6;

/** No plan is for days before 1950. */
const FIRST_DATE = 18_264;
/** More dates in a row are a calendar. */
const MOST_DATES = 3;

/** The weights of the evidence for a heading row, in known headings: a row of four known ones has 4 by vocabulary. */
const WEIGHT = {
  /** Short, different texts over columns whose cells are of another sort: as good as three known headings. */
  shape: 3,
  /** Figures, dates and sentences stand in rows of data. */
  oddCell: -0.6,
  repeatedCell: -0.1,
  /** A heading says what its column holds and is none of the things in it. */
  recurring: -1,
  /** Wider rows head more. */
  cell: 0.02,
} as const;

/** The rows of a view that could be a heading, the likeliest first. A heading is known by its shape, and by words: either is enough. */
export function headerCandidates(view: SheetView): number[] {
  const scored: { row: number; score: number }[] = [];
  const seen: FilledRow[] = [];
  view.filledRows.forEach((filled, index) => {
    if (index >= ROWS_TO_LOOK_AT && !standsApart(view, index)) return;
    const score = headingScore(view, index) || (headsCalendar(view, index) ? WEIGHT.shape : 0);
    if (score <= 0) return;
    // A heading that is repeated further down is one heading.
    if (!seen.some((other) => isRepeat(view, filled, other))) scored.push({ row: filled.row, score });
    seen.push(filled);
  });
  scored.sort((a, b) => b.score - a.score || a.row - b.row);
  return scored
    .filter(({ score }) => score >= scored[0]!.score * LEAST_SHARE)
    .slice(0, MOST_CANDIDATES)
    .map(({ row }) => row);
}

/** True under a blank row or a title: far down a sheet another table begins there or not at all. */
function standsApart(view: SheetView, index: number): boolean {
  const above = view.filledRows[index - 1]!;
  return above.row < view.filledRows[index]!.row - 1 || above.columns.length === 1;
}

/** How much a row reads like a heading, 0 for not at all. */
function headingScore(view: SheetView, index: number): number {
  const { row, columns: all } = view.filledRows[index]!;
  const columns = beforeCalendar(view, row, all);
  if (columns.length < 2 || !mayBeHeading(view, row, columns)) return 0;
  if (goesOnBelow(view, index)) return 0;
  const looked = columns.slice(0, COLUMNS_TO_LOOK_AT);
  // Told by the kinds of cells first: reading the words of every row of data would take too long.
  if (continuesBody(view, index, looked) && !isKnownInFront(view, index, looked)) return 0;
  const recurring = looked.filter((column) => recurs(view, index, column));
  const words = readWords(view, row, looked, recurring);
  const calendar = all.slice(columns.length, COLUMNS_TO_LOOK_AT);
  const shape = shapeOf(view, index, looked, calendar, words.different);
  // One word among many that is a heading elsewhere makes no heading of a row without the shape of one.
  const isKnown = words.recognized >= 2 && (words.recognized >= 4 || words.recognized >= looked.length / 3);
  if (shape === 0 && (!isKnown || words.known === 0)) return 0;
  return (
    words.known +
    WEIGHT.shape * shape +
    WEIGHT.oddCell * words.odd +
    WEIGHT.repeatedCell * (looked.length - words.different) +
    WEIGHT.recurring * recurring.length +
    WEIGHT.cell * Math.min(looked.length, 8)
  );
}

/** What the words of a row say. */
interface RowWords {
  /** The strengths of headings of plans, added up. */
  readonly known: number;
  /** Cells with headings of plans or of other tables. */
  readonly recognized: number;
  readonly odd: number;
  readonly different: number;
}

function readWords(
  view: SheetView,
  row: number,
  columns: readonly number[],
  recurring: readonly number[],
): RowWords {
  let [known, recognized, odd] = [0, 0, 0];
  const texts = new Set<string>();
  for (const column of columns) {
    const text = view.headingText(row, column);
    if (typeof view.value(row, column) !== "string" || text.length > LONGEST_HEADING) {
      if (!view.isPeriodCell(row, column)) odd++;
    } else {
      if (text.length > USUAL_HEADING) odd += 0.5;
      if (!recurring.includes(column)) {
        if (isKnownHeading(text)) recognized++;
        const strength = headingStrength(text);
        if (strength >= 0.5) known += strength;
      }
    }
    texts.add(text.toLowerCase());
  }
  return { known, recognized, odd, different: texts.size };
}

/** True for a cell whose text stands in its column again among the rows right above and below, in rows that differ otherwise. */
function recurs(view: SheetView, index: number, column: number): boolean {
  const own = view.filledRows[index]!;
  const text = view.text(own.row, column);
  if (typeof view.value(own.row, column) !== "string" || text.length < 2 || text.length > USUAL_HEADING)
    return false;
  for (const step of [-1, 1])
    for (
      let at = index + step, row = own.row + step;
      Math.abs(at - index) <= ROWS_BELOW;
      at += step, row += step
    ) {
      const other = view.filledRows[at];
      if (other?.row !== row) break;
      if (view.text(row, column) === text && !isRepeat(view, other, own)) return true;
    }
  return false;
}

/** True for a row that says in nearly all its cells what another says. */
function isRepeat(view: SheetView, own: FilledRow, other: FilledRow): boolean {
  const same = own.columns.filter(
    (column) => view.text(own.row, column).toLowerCase() === view.text(other.row, column).toLowerCase(),
  );
  return same.length >= Math.max(2, Math.min(own.columns.length, other.columns.length) * NEARLY_ALL);
}

/** True where the first cells are known headings, each as a whole; a row that says some of what stands above it goes on with it. */
function isKnownInFront(view: SheetView, index: number, columns: readonly number[]): boolean {
  const { row } = view.filledRows[index]!;
  const front = columns.slice(0, 5);
  const known = front.filter((column) => headingStrength(view.headingText(row, column)) >= 0.95);
  const own = known.filter((column) => view.text(row - 1, column) !== view.text(row, column));
  // A heading may stand there twice.
  return (own.length === 0 ? known : own).length >= front.length * 0.6;
}

/** A long sentence that explains nothing in brackets or on a line of its own. */
function isSentence(value: CellValue): boolean {
  return typeof value === "string" && !/[\n(:?]/.test(value) && value.split(" ").length >= 12;
}

const DAY = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;

/** Short texts, for the most part: a quick look that most rows of data don't stand up to. */
function mayBeHeading(view: SheetView, row: number, columns: readonly number[]): boolean {
  const first = columns.slice(0, COLUMNS_TO_LOOK_AT);
  if (first.length <= 4 && first.some((column) => isSentence(view.value(row, column)))) return false;
  // "3/9/2027" beside one or two texts says when they are due; across a calendar it heads a column.
  if (first.length <= 3 && DAY.test(view.text(row, first[0]!))) return false;
  const short = first.filter((column) => {
    const value = view.value(row, column);
    if (typeof value !== "string") return view.isPeriodCell(row, column);
    if (isPeriodHeading(value)) return true;
    return value.length <= USUAL_HEADING && !/^\s*[\d.,/%$-]+\s*$/.test(value);
  });
  return short.length >= first.length * 0.6;
}

/** True for a row of data by the row right under it, which repeats one of its texts, counts on, or has its dates too. */
function goesOnBelow(view: SheetView, index: number): boolean {
  const { row, columns } = view.filledRows[index]!;
  const next = view.filledRows[index + 1];
  if (next?.row !== row + 1) return false;
  const looked = columns.slice(0, COLUMNS_TO_LOOK_AT);
  // A small number that is shown as a day counts weeks or days.
  const isDate = (at: number, column: number): boolean =>
    kindOfCell(view, at, column) === "date" && Number(view.value(at, column)) >= FIRST_DATE;
  const dates = looked.filter((column) => isDate(row, column));
  // Dates over dates in a calendar across are months over weeks.
  if (dates.length <= MOST_DATES && dates.some((column) => isDate(next.row, column))) return true;
  if (holdsPlaces(view, next.row, next.columns)) return false;
  return looked.some((column) => {
    const [own, below] = [view.value(row, column), view.value(next.row, column)];
    if (typeof own === "number") return below === own + 1 && !view.isPeriodCell(row, column);
    return typeof own === "string" && own === below && own.length > 1;
  });
}

/** True for a row that goes on with what stands above it: the same columns, with cells of the same kinds. */
function continuesBody(view: SheetView, index: number, columns: readonly number[]): boolean {
  const { row } = view.filledRows[index]!;
  if (columns.length < 3) return false;
  for (let above = index - 1; above >= Math.max(0, index - 3); above--) {
    const other = view.filledRows[above]!;
    // One line above a blank row is no body.
    if (above === 0 && other.row < row - 1) return false;
    const shared = columns.filter((column) => other.columns.includes(column));
    if (shared.length < Math.max(3, columns.length * 0.7) || other.columns.length > columns.length * 1.5)
      continue;
    if (shared.some((column) => view.text(other.row, column).endsWith(":"))) continue;
    const same = shared.filter(
      (column) => kindOfCell(view, other.row, column) === kindOfCell(view, row, column),
    );
    if (same.length >= shared.length * 0.8) return true;
  }
  return false;
}

/**
 * From 0 to 1: how far a row has the shape of a heading. It stands over most of the columns that are filled below it, its
 * texts differ, and what stands below is of another sort: figures, dates, sentences, the same few choices. What stands in a
 * calendar beside them says nothing of that.
 */
function shapeOf(
  view: SheetView,
  index: number,
  columns: readonly number[],
  calendar: readonly number[],
  different: number,
): number {
  const { row } = view.filledRows[index]!;
  const below = view.filledRows.slice(index + 1, index + 1 + ROWS_BELOW).filter((other) => {
    const shared = other.columns.filter((column) => columns.includes(column)).length;
    return other.row - row <= ROWS_BELOW * 3 && shared >= Math.min(2, columns.length);
  });
  if (below.length < 2 || different < columns.length * 0.6) return 0;
  const counts = new Map<number, number>();
  for (const other of below)
    for (const column of other.columns.slice(0, COLUMNS_TO_LOOK_AT))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  const body = [...counts]
    .filter(([column, count]) => count >= below.length * 0.3 && !calendar.includes(column))
    .map(([column]) => column);
  const covered = body.filter((column) => columns.includes(column));
  if (covered.length < 2 || covered.length < body.length * 0.6) return 0;
  const rows = below.map((other) => other.row);
  const unlike = covered.filter((column) => isBodyLike(view, row, column, kindBelow(view, rows, column)));
  if (unlike.length < covered.length * 0.4) return 0;
  return (0.4 * covered.length) / body.length + (0.6 * unlike.length) / covered.length;
}
