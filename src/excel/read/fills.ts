import type { RangeAddress } from "../../plan/cell";
import { errorText } from "../../text/errors";
import { UserError } from "../errors";
import type { Steps } from "../job";
import { runBatch } from "../run";

/** About 2 MB of an answer, of which Excel on the web sends 5 MB at most. */
export const CELLS_PER_REQUEST = 40_000;

/** A single column of a sheet. */
export interface FillColumn extends RangeAddress {
  readonly sheet: string;
}

/** Some rows of a column. */
interface Piece {
  readonly index: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * The fill colors of cells, "#RRGGBB", white where there is none; what table styles and conditional formats show isn't
 * among them. Columns that are long are asked for in parts.
 * @returns the colors of each column from top to bottom
 * @throws UserError when Excel refuses; Cancelled
 */
export function readFills(columns: readonly FillColumn[], steps: Steps): Promise<string[][]> {
  return runBatch(async (context) => {
    const fills = columns.map((): string[] => []);
    const read = async (pieces: readonly Piece[]) => {
      const answers = pieces.map(({ index, firstRow, rowCount }) =>
        context.workbook.worksheets
          .getItem(columns[index]!.sheet)
          .getRangeByIndexes(firstRow - 1, columns[index]!.firstColumn - 1, rowCount, 1)
          .getCellProperties({ format: { fill: { color: true } } }),
      );
      await context.sync();
      for (const [number, { index }] of pieces.entries()) fills[index]!.push(...colorsOf(answers[number]!));
    };
    const requests = inRequests(columns);
    steps.expect(requests.length);
    for (const pieces of requests) await read(pieces);
    return fills;
  }, steps);
}

function colorsOf({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): string[] {
  // Excel gives up on some large answers without saying so.
  if (!Array.isArray(value))
    throw new UserError(errorText.byCode.ResponsePayloadSizeLimitExceeded!, "no fills were sent");
  return value.map(([cell]) => cell?.format?.fill?.color?.toUpperCase() ?? "#FFFFFF");
}

function inRequests(columns: readonly RangeAddress[]): Piece[][] {
  const requests: Piece[][] = [];
  let free = 0;
  for (const [index, { firstRow, lastRow }] of columns.entries())
    for (let row = firstRow; row <= lastRow;) {
      if (free === 0) {
        requests.push([]);
        free = CELLS_PER_REQUEST;
      }
      const rowCount = Math.min(free, lastRow - row + 1);
      requests.at(-1)!.push({ index, firstRow: row, rowCount });
      free -= rowCount;
      row += rowCount;
    }
  return requests;
}
