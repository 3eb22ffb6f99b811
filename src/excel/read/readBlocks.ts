import type { CellValue, RangeAddress } from "../../plan/cell";
import { errorText } from "../../text/errors";
import { UserError } from "../errors";
import type { Steps } from "../job";

/** Cells that are asked for in one request: about 4 MB of a plan's text, where Excel on the web answers with 5 MB at most. */
const CELLS_PER_REQUEST = 150_000;
/** Below this a refusal has another reason than size. */
const FEWEST_CELLS = 500;

export interface BlockRequest {
  readonly sheet: Excel.Worksheet;
  readonly property: "values" | "formulas" | "numberFormat";
  /** Empty when lastRow < firstRow. */
  readonly range: RangeAddress;
}

/** Some rows of a block, few enough for one request. */
interface Piece {
  readonly block: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Reads blocks of cells in as few requests as their size allows; where Excel finds an answer too large, in halves.
 * Nothing else may be queued: a refused request takes it along.
 * @returns the rows of each block, in the order of the blocks
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly BlockRequest[],
  steps?: Steps,
): Promise<CellValue[][][]> {
  const rows: CellValue[][][] = blocks.map(() => []);

  async function read(pieces: readonly Piece[], cellsPerRequest: number): Promise<void> {
    const packed = batches(blocks, pieces, cellsPerRequest);
    steps?.expect(packed.length - 1);
    for (const batch of packed) {
      const queued = batch.map((piece) => queue(blocks[piece.block]!, piece));
      const isSent = await syncUnlessTooLarge(context);
      const answers = isSent
        ? queued.map((range, i) => cellsOf(range, blocks[batch[i]!.block]!.property))
        : [null];
      if (!answers.includes(null))
        answers.forEach((answer, i) => answer!.forEach((row) => rows[batch[i]!.block]!.push(row)));
      else if (cellsPerRequest > FEWEST_CELLS) await read(batch, cellsPerRequest / 2);
      else
        throw new UserError(
          errorText.byCode.ResponsePayloadSizeLimitExceeded!,
          "a few cells were too large to read",
        );
    }
  }

  const whole = blocks.map(({ range }, block) => ({
    block,
    firstRow: range.firstRow,
    lastRow: range.lastRow,
  }));
  await read(whole, CELLS_PER_REQUEST);
  return rows;
}

function queue({ sheet, property, range }: BlockRequest, piece: Piece): Excel.Range {
  const height = piece.lastRow - piece.firstRow + 1;
  const width = range.lastColumn - range.firstColumn + 1;
  const cells = sheet.getRangeByIndexes(piece.firstRow - 1, range.firstColumn - 1, height, width);
  if (property === "values") cells.load("values");
  else if (property === "formulas") cells.load("formulas");
  else cells.load("numberFormat");
  return cells;
}

/** What a queued range holds after the sync; null where Excel silently gave up on a large read. */
function cellsOf(range: Excel.Range, property: BlockRequest["property"]): CellValue[][] | null {
  return range[property];
}

/** False when the answer was too large to be sent. */
async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if ((error as OfficeExtension.Error).code === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
}

/** Cuts pieces to size and packs them, in order, into requests. */
function batches(
  blocks: readonly BlockRequest[],
  pieces: readonly Piece[],
  cellsPerRequest: number,
): readonly (readonly Piece[])[] {
  const packed: Piece[][] = [[]];
  let free = cellsPerRequest;
  for (const { block, firstRow, lastRow } of pieces) {
    const { range } = blocks[block]!;
    const width = range.lastColumn - range.firstColumn + 1;
    for (let row = firstRow; row <= lastRow;) {
      if (free < width && packed.at(-1)!.length > 0) {
        packed.push([]);
        free = cellsPerRequest;
      }
      const last = Math.min(lastRow, row + Math.max(1, Math.floor(free / width)) - 1);
      packed.at(-1)!.push({ block, firstRow: row, lastRow: last });
      free -= (last - row + 1) * width;
      row = last + 1;
    }
  }
  return packed;
}
