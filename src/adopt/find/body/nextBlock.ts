import { defaultSettings } from "../../../plan/settings";
import { dateSerial } from "../../../plan/values/date";
import { readDate } from "../../../plan/values/due";
import { readStatus } from "../../../plan/values/statusText";
import { kindOfCell } from "../sheet/cellKind";
import { isKnownHeading } from "../../headings/headings";
import type { FilledRow, SheetView } from "../sheet/sheetView";

type Kind = ReturnType<typeof kindOfCell>;

/** So many rows of a table show what its columns hold, and as many of what comes after a gap. */
const ROWS = 40;
const BLOCK_ROWS = 12;
/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 40;
/** From this length on the texts of a column are rather what is to be done than names: headings are shorter. */
const PHRASE = 15;
/** So many pairs are a list of their own under a table that is twice as wide. */
const LEAST_PAIRS = 3;
const WIDE = 4;
/** So many lines that begin alike title the groups of a table. */
const LEAST_TITLED = 2;
/** A row of the table stands in so many of the columns that are in use. */
const LEAST_KNOWN = 0.5;
/** What people write where there is nothing to say yet. */
const NOTHING_YET = /^(?:tb[dac]|n\/?a|none|-+|–|\?+|x|ongoing|on-?going|as needed|various)$/i;

/** Words are read alike on any day. */
const SETTINGS = defaultSettings(dateSerial(1));

/** What a column of a table holds so far. */
interface Column {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly filled: number;
  readonly meanLength: number;
  readonly statuses: number;
}

/** Tells whether what follows a table's rows after a gap goes on with them, or is a legend, signatures, another list. */
export class NextBlock {
  private readonly kinds = new Map<
    number,
    { kinds: Map<Kind, number>; filled: number; length: number; statuses: number; texts: Set<string> }
  >();
  private readonly widths: number[] = [];
  /** How often a line of the table's by itself begins with a word: "Goal 1 …", "Milestone: …". */
  private readonly titles = new Map<string, number>();

  constructor(private readonly view: SheetView) {}

  /** Takes up a row of the table. */
  add({ row, columns }: FilledRow): void {
    const title = columns.length === 1 ? firstOfTitle(this.view.text(row, columns[0]!)) : null;
    if (title !== null) this.titles.set(title, (this.titles.get(title) ?? 0) + 1);
    if (columns.length < 2 || this.widths.length >= ROWS) return;
    this.widths.push(columns.length);
    for (const column of columns) {
      const own = this.kinds.get(column) ?? {
        kinds: new Map<Kind, number>(),
        filled: 0,
        length: 0,
        statuses: 0,
        texts: new Set<string>(),
      };
      this.kinds.set(column, own);
      const kind = kindOfCell(this.view, row, column);
      own.kinds.set(kind, (own.kinds.get(kind) ?? 0) + 1);
      own.filled++;
      const text = this.view.text(row, column);
      own.length += text.length;
      own.texts.add(text);
      if (readStatus(text, SETTINGS).kind !== "unreadable") own.statuses++;
    }
  }

  /**
   * True where the block of rows that begins after a gap is none of the table's: it has a heading of its own, or its cells
   * are of other sorts and fewer.
   * @param block its rows, in the columns of the table
   * @param isFarther whether the gap is longer than those between the table's rows
   */
  isAnother(block: readonly FilledRow[], isFarther: boolean): boolean {
    const rows = block.filter(({ columns }) => columns.length >= 2);
    const first = rows[0];
    if (!first || this.widths.length < 2 || this.isTitledAlike(block[0]!)) return false;
    if (rows.length > 1 && (this.isHeading(first) || this.isKey(rows))) return true;
    if (block.length === 1 && this.isHeading(first)) return true;
    if (this.isListOfPairs(rows)) return true;
    return rows.every((row) => (isFarther || this.isNarrow(row)) && !this.isLike(row));
  }

  /** True for a cell that says what others of its column say: the same text, a day among days, a status among statuses. */
  isUsual(row: number, column: number): boolean {
    const own = this.kinds.get(column);
    if (!own) return false;
    const kind = kindOfCell(this.view, row, column);
    if (!isText(kind)) return (own.kinds.get(kind) ?? 0) >= own.filled * 0.5;
    const text = this.view.text(row, column);
    if (own.texts.has(text)) return true;
    if (own.length >= own.filled * PHRASE && text.length * 3 * own.filled >= own.length) return true;
    return own.statuses >= own.filled * 0.5 && readStatus(text, SETTINGS).kind !== "unreadable";
  }

  /**
   * True for a line of one cell that may label a table right below it: a short text above that one's first cell, and no title
   * such as others of this table's.
   */
  isLabelOfAnother(line: FilledRow, firstColumn: number): boolean {
    const [column] = line.columns;
    return (
      column === firstColumn &&
      kindOfCell(this.view, line.row, column) === "short" &&
      !this.isTitledAlike(line)
    );
  }

  /** Under "Milestone: launch" the table goes on, where its other rows stand under "Milestone: …", too. */
  private isTitledAlike({ row, columns }: FilledRow): boolean {
    const title = columns.length === 1 ? firstOfTitle(this.view.text(row, columns[0]!)) : null;
    return title !== null && (this.titles.get(title) ?? 0) >= LEAST_TITLED;
  }

  /** A status or color in front of each row says what it means, where the table has something else. */
  private isKey(rows: readonly FilledRow[]): boolean {
    return rows.every(({ row, columns }) => {
      const [first] = columns;
      const own = this.columnOf(first!);
      const isStatus = (text: string): boolean => readStatus(text, SETTINGS).kind !== "unreadable";
      return columns.length === 2 && isStatus(this.view.text(row, first!)) && own.statuses < own.filled * 0.5;
    });
  }

  /** Several rows of two cells in the same columns, where the table's own are wide and none says so little. */
  private isListOfPairs(rows: readonly FilledRow[]): boolean {
    const [first] = rows;
    return (
      rows.length >= LEAST_PAIRS &&
      this.usualWidth >= WIDE &&
      this.widths.filter((width) => width <= 2).length <= this.widths.length * 0.1 &&
      rows.every(
        ({ columns }) => columns.length === 2 && columns.every((at, index) => at === first!.columns[index]),
      ) &&
      rows.every(({ row, columns }) => columns.every((at) => isText(kindOfCell(this.view, row, at))))
    );
  }

  private get usualWidth(): number {
    return this.widths.reduce((sum, width) => sum + width, 0) / this.widths.length;
  }

  private isNarrow({ columns }: FilledRow): boolean {
    return columns.length < this.usualWidth * 0.7;
  }

  private isHeading(filled: FilledRow): boolean {
    return (
      this.isHeadingOfOtherCells(filled) || (this.isNarrow(filled) && this.oddColumns(filled).length > 0)
    );
  }

  /** True for a row of short texts that says other things than the cells of its columns, in several of them or in known words. */
  isHeadingOfOtherCells(filled: FilledRow): boolean {
    const odd = this.oddColumns(filled).length;
    const known = filled.columns.filter((column) =>
      isKnownHeading(this.view.text(filled.row, column)),
    ).length;
    return odd >= 2 || (odd > 0 && known >= filled.columns.length * 0.5);
  }

  /** The columns of a row of short texts in which its word is out of place; none where it can't be a heading. */
  private oddColumns({ row, columns }: FilledRow): readonly number[] {
    const texts = columns.map((column) => this.view.text(row, column));
    const isShort = columns.every((column) => kindOfCell(this.view, row, column) === "short");
    if (columns.length < 2 || !isShort || texts.some((text) => text.length > LONGEST_HEADING)) return [];
    if (new Set(texts).size < texts.length) return [];
    return columns.filter((column, index) => this.isOdd(column, texts[index]!) && !isAnswer(texts[index]!));
  }

  /** True for a column of the table in which a word is out of place: among figures and days, and among sentences. */
  private isOdd(column: number, text: string): boolean {
    const own = this.columnOf(column);
    if (own.filled < 2) return false;
    const short = (own.kinds.get("short") ?? 0) / own.filled;
    const isOfSentences = (own.kinds.get("long") ?? 0) >= own.filled * 0.5;
    return isOfSentences ? short <= 0.2 && text.length * 3 <= own.meanLength : short <= 0.1;
  }

  private isLike({ row, columns }: FilledRow): boolean {
    // Marks in a calendar stand in other columns from row to row.
    const known = columns.filter((column) => this.columnOf(column).filled > 0);
    if (known.length < columns.length * LEAST_KNOWN) return false;
    const like = known.filter((column) => {
      const own = this.columnOf(column);
      const kind = kindOfCell(this.view, row, column);
      if ((own.kinds.get(kind) ?? 0) >= own.filled * 0.2 && !isText(kind)) return true;
      const texts = (own.kinds.get("short") ?? 0) + (own.kinds.get("long") ?? 0);
      if (!isText(kind) || texts < own.filled * 0.2) return false;
      const length = this.view.text(row, column).length;
      return length >= own.meanLength * 0.4 && length <= own.meanLength * 2.5;
    });
    return like.length > known.length * 0.5;
  }

  private columnOf(column: number): Column {
    const own = this.kinds.get(column);
    return own
      ? { ...own, meanLength: own.length / own.filled }
      : { kinds: new Map(), filled: 0, meanLength: 0, statuses: 0 };
  }
}

function isText(kind: Kind): boolean {
  return kind === "short" || kind === "long";
}

/** What stands among days and figures in place of one: "Fall", "TBD". */
function isAnswer(text: string): boolean {
  return NOTHING_YET.test(text) || readDate(text, "General", SETTINGS).kind !== "unreadable";
}

/** The word with which a title of one of several groups begins, before its number or a colon. */
function firstOfTitle(text: string): string | null {
  return /^(\p{L}{3,})\s*(?::|[#\d])/u.exec(text)?.[1]!.toLowerCase() ?? null;
}

/** The rows that stand together from one of a view's filled rows on. */
export function blockAt({ filledRows }: SheetView, index: number): FilledRow[] {
  let last = index;
  while (last + 1 < filledRows.length && last - index < BLOCK_ROWS) {
    if (filledRows[last + 1]!.row !== filledRows[last]!.row + 1) break;
    last++;
  }
  return filledRows.slice(index, last + 1);
}
