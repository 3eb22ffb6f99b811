import { schoolSlug } from "../templates/schools/schoolCodes";
import type { CellAddress } from "../plan/cell";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { SheetDescription } from "../sheet/description";
import { ratingsText } from "../text/ratings/ratings";
import { type Instrument, type InstrumentItem, LEADER_STANDARDS, ROUND_INSTRUMENTS } from "./instruments";
import type { Problem } from "./problems";
import { isSame, sameKey, trimmed } from "./same";
import { parseScale, type Scale } from "./scale";
import { ownTable, type OwnRow } from "./tables";

const { own: text } = ratingsText;
const { problems: words } = text;

/** The table in which a district describes instruments of its own. */
export const INSTRUMENTS_TABLE = "TL_Instruments";

export const OWN_COLUMNS = [
  "instrument",
  "scale",
  "low",
  "high",
  "item",
  "look",
  "evidence",
  "example",
] as const;
type OwnColumn = (typeof OWN_COLUMNS)[number];

/** What is longer can't be found again by formulas. */
const LONGEST_ITEM = 200;
const EMPTY_ROWS = 20;
const HEADER_ROW = 5;
const WIDTHS: Readonly<Record<OwnColumn, number>> = {
  instrument: 24,
  scale: 16,
  low: 16,
  high: 16,
  item: 32,
  look: 44,
  evidence: 40,
  example: 32,
};

/** What stands in the table before anybody typed: an example, which is not offered. */
const EXAMPLE = text.example.instrument;

/** The instruments that a workbook's district has described, and what is wrong with the description. Never throws. */
export function ownInstruments(snapshot: WorkbookSnapshot): {
  readonly instruments: readonly Instrument[];
  readonly problems: readonly Problem[];
} {
  const table = ownTable(snapshot, INSTRUMENTS_TABLE, OWN_COLUMNS, text.columns);
  if (!table) return { instruments: [], problems: [] };
  const problems: Problem[] = [];
  const say = (message: string, cell: CellAddress) => void problems.push({ message, cell });
  const lost = (["instrument", "scale", "item"] as const).filter((column) => table.lost.includes(column));
  if (lost.length > 0) {
    for (const column of lost) say(words.lostColumn(text.columns[column]), table.corner);
    return { instruments: [], problems };
  }
  const groups = new Map<string, { name: string; rows: OwnRow<OwnColumn>[] }>();
  for (const row of table.rows) {
    const name = trimmed(row.text("instrument"));
    if (name === EXAMPLE) continue;
    if (name === "") {
      say(words.noName(row.row), row.cell("instrument") ?? table.corner);
      continue;
    }
    const group = groups.get(sameKey(name)) ?? { name, rows: [] };
    groups.set(sameKey(name), group);
    group.rows.push(row);
  }
  const instruments = [...groups.values()].flatMap(({ name, rows }): Instrument[] => {
    const [first] = rows;
    const isTaken = [...ROUND_INSTRUMENTS, LEADER_STANDARDS].some(({ title }) => isSame(title, name));
    if (isTaken) {
      say(words.taken(name), first!.cell("instrument") ?? table.corner);
      return [];
    }
    const items = itemsOf(rows, say);
    const scale = scaleOf(name, rows, say);
    return scale && items.length > 0
      ? [
          {
            id: `own_${schoolSlug(name)}`,
            title: name,
            tab: name,
            source: text.source,
            ask: text.ask,
            itemWord: text.item,
            scale,
            items,
          },
        ]
      : [];
  });
  return { instruments, problems };
}

type Say = (message: string, cell: CellAddress) => void;

function itemsOf(rows: readonly OwnRow<OwnColumn>[], say: Say): InstrumentItem[] {
  const items: InstrumentItem[] = [];
  for (const row of rows) {
    const title = trimmed(row.text("item"));
    const cell = row.cell("item")!;
    if (title === "") say(words.noItem(row.row), cell);
    else if (title.length > LONGEST_ITEM) say(words.tooLong(row.row), cell);
    else if (items.some((item) => isSame(item.title, title))) say(words.twice(title, row.row), cell);
    else {
      const example = row.text("example");
      items.push({
        title,
        look: row.text("look"),
        evidence: row.text("evidence"),
        ...(example === "" ? {} : { example }),
      });
    }
  }
  return items;
}

function scaleOf(name: string, rows: readonly OwnRow<OwnColumn>[], say: Say): Scale | null {
  const filled = rows.filter((row) => trimmed(row.text("scale")) !== "");
  const [first] = filled;
  if (!first) {
    say(words.noScale(name), rows[0]!.cell("scale")!);
    return null;
  }
  const said = trimmed(first.text("scale"));
  const points = parseScale(said);
  if (!points) {
    say(words.badScale(name, said), first.cell("scale")!);
    return null;
  }
  const other = filled.find((row) => !isSame(row.text("scale"), said));
  if (other) say(words.twoScales(name, said, trimmed(other.text("scale"))), other.cell("scale")!);
  const meaning = (column: "low" | "high") =>
    rows.map((row) => trimmed(row.text(column))).find((each) => each !== "");
  const end = (index: number, column: "low" | "high", fallback: string) => {
    const point = points.at(index)!;
    return typeof point === "string" ? point : (meaning(column) ?? fallback);
  };
  return { points, low: end(0, "low", text.lowest), high: end(-1, "high", text.highest) };
}

/** The sheet on which a district describes instruments of its own, with an example. */
export function describeOwnInstruments(): SheetDescription {
  return {
    id: "instruments",
    name: text.sheet,
    title: text.title,
    lead: text.lead,
    texts: [{ row: 3, column: 1, text: text.good, style: "note" }],
    tables: [
      {
        name: INSTRUMENTS_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount: EMPTY_ROWS,
        style: "plan",
        columns: OWN_COLUMNS.map((column) => ({
          heading: text.columns[column],
          content: [text.example[column], ...new Array<string>(EMPTY_ROWS - 1).fill("")],
          // "1-5" would become a day.
          ...(column === "scale" ? { format: "text" as const } : {}),
          wrap: true,
          validation: { prompt: { title: text.columns[column].slice(0, 32), message: text.prompts[column] } },
        })),
      },
    ],
    namedCells: [],
    columnWidths: OWN_COLUMNS.map((column) => WIDTHS[column]),
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}
