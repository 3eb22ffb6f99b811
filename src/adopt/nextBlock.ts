import { kindOfCell } from "./cellKind";
import { isKnownHeading } from "./headings";
import type { FilledRow, SheetView } from "./sheetView";

type Kind = ReturnType<typeof kindOfCell>;

/** So many rows of a table show what its columns hold, and as many of what comes after a gap. */
const ROWS = 40;
const BLOCK_ROWS = 12;
/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 40;
/** What people write where there is nothing to say yet. */
const NOTHING_YET = /^(?:tb[dac]|n\/?a|none|-+|–|\?+|x|ongoing|on-?going|as needed|various)$/i;

/** What a column of a table holds so far. */
interface Column {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly filled: number;
  readonly meanLength: number;
}

/** Tells whether what follows a table's rows after a gap goes on with them, or is a legend, signatures, another list. */
export class NextBlock {
  private readonly kinds = new Map<number, { kinds: Map<Kind, number>; filled: number; length: number }>();
  private readonly widths: number[] = [];

  constructor(private readonly view: SheetView) {}

  /** Takes up a row of the table. */
  add({ row, columns }: FilledRow): void {
    if (columns.length < 2 || this.widths.length >= ROWS) return;
    this.widths.push(columns.length);
    for (const column of columns) {
      const own = this.kinds.get(column) ?? { kinds: new Map<Kind, number>(), filled: 0, length: 0 };
      this.kinds.set(column, own);
      const kind = kindOfCell(this.view, row, column);
      own.kinds.set(kind, (own.kinds.get(kind) ?? 0) + 1);
      own.filled++;
      own.length += this.view.text(row, column).length;
    }
  }

  /**
   * True where the block of rows that begins after a gap is none of the table's: it has a heading of its own, or its cells
   * are of other sorts and fewer.
   * @param block its rows, in the columns of the table
   */
  isAnother(block: readonly FilledRow[]): boolean {
    const rows = block.filter(({ columns }) => columns.length >= 2);
    const first = rows[0];
    if (!first || this.widths.length < 2) return false;
    if (rows.length > 1 && this.isHeading(first)) return true;
    return rows.every((row) => this.isNarrow(row) && !this.isLike(row));
  }

  private isNarrow({ columns }: FilledRow): boolean {
    const usual = this.widths.reduce((sum, width) => sum + width, 0) / this.widths.length;
    return columns.length < usual * 0.7;
  }

  private isHeading(filled: FilledRow): boolean {
    const { row, columns } = filled;
    const texts = columns.map((column) => this.view.text(row, column));
    const isShort = columns.every((column) => kindOfCell(this.view, row, column) === "short");
    if (!isShort || texts.some((text) => text.length > LONGEST_HEADING)) return false;
    if (new Set(texts).size < texts.length) return false;
    const odd = columns.filter((column, index) => this.isOdd(column) && !NOTHING_YET.test(texts[index]!));
    const known = texts.filter((text) => isKnownHeading(text)).length;
    return odd.length >= 2 || (odd.length > 0 && (known >= texts.length * 0.5 || this.isNarrow(filled)));
  }

  /** True for a column of the table in which a word is out of place. */
  private isOdd(column: number): boolean {
    const own = this.columnOf(column);
    if (own.filled < 2) return false;
    const short = (own.kinds.get("short") ?? 0) / own.filled;
    return short <= 0.1 && (own.kinds.get("long") ?? 0) < own.filled * 0.5;
  }

  private isLike({ row, columns }: FilledRow): boolean {
    const like = columns.filter((column) => {
      const own = this.columnOf(column);
      const kind = kindOfCell(this.view, row, column);
      if ((own.kinds.get(kind) ?? 0) >= own.filled * 0.2 && !isText(kind)) return true;
      const texts = (own.kinds.get("short") ?? 0) + (own.kinds.get("long") ?? 0);
      if (!isText(kind) || texts < own.filled * 0.2) return false;
      const length = this.view.text(row, column).length;
      return length >= own.meanLength * 0.4 && length <= own.meanLength * 2.5;
    });
    return like.length > columns.length * 0.5;
  }

  private columnOf(column: number): Column {
    const own = this.kinds.get(column);
    return own
      ? { ...own, meanLength: own.length / own.filled }
      : { kinds: new Map(), filled: 0, meanLength: 0 };
  }
}

function isText(kind: Kind): boolean {
  return kind === "short" || kind === "long";
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
