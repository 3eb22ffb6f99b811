import type { SheetDescription } from "../sheet/description";
import { formsText } from "../text/ratings/forms";
import { SCALES_TABLE, scaleList } from "./forms/names";
import type { Instrument } from "./instruments";
import { valueOf } from "./scale";

const HEADER_ROW = 4;
const { sheet, title, lead, columns: words } = formsText.scales;

/** The sheet with what can be answered in each form, from which cells offer it and by which answers are counted. */
export function describeScales(instruments: readonly Instrument[]): SheetDescription {
  const rows = instruments.flatMap((instrument) =>
    instrument.scale.points.map((point, index) => ({
      instrument: instrument.title,
      point,
      counted: valueOf(instrument.scale.points, index),
      meaning: meaningOf(instrument, index),
      key: `${instrument.title}|${point}`,
    })),
  );
  const first = instruments.map((_, index) =>
    instruments.slice(0, index).reduce((sum, { scale }) => sum + scale.points.length, 0),
  );
  return {
    id: "scales",
    name: sheet,
    title,
    lead,
    texts: [],
    tables: [
      {
        name: SCALES_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount: rows.length,
        style: "list",
        columns: [
          { heading: words.instrument, content: rows.map((row) => row.instrument), format: "text" },
          { heading: words.point, content: rows.map(({ point }) => point), align: "center" },
          { heading: words.counted, content: rows.map(({ counted }) => counted), format: "count" },
          { heading: words.meaning, content: rows.map(({ meaning }) => meaning), format: "text", wrap: true },
          { heading: words.key, content: rows.map(({ key }) => key), format: "text" },
        ],
      },
    ],
    namedCells: [],
    namedLists: instruments.map(({ id, scale }, index) => ({
      name: scaleList(id),
      row: HEADER_ROW + 1 + first[index]!,
      column: 2,
      reach: scale.points.length,
    })),
    columnWidths: [28, 24, 10, 28, 44],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** Only the ends have words of their own. */
function meaningOf({ scale: { points, low, high } }: Instrument, index: number): string {
  if (index === 0) return low;
  return index === points.length - 1 ? high : "";
}
