import { type IStyleData, WrapStrategy } from "@univerjs/core";
import { DocSimpleSkeleton, FontCache, getFontStyleString } from "@univerjs/engine-render";

/** Room around a cell's text, in pixels: Univer's own, left and right, above and below. */
const SIDES = 4;
const ENDS = 3;
/** No row of Excel's is higher, in pixels. */
const HIGHEST = 546;

/** A cell as far as the height of its row depends on it. */
export interface FittedCell {
  readonly text: string;
  readonly look: IStyleData;
  /** Of its column, in pixels. */
  readonly width: number;
}

/** How high a cell's text is, drawn as the screen draws it. Texts are measured once. */
export class TextHeights {
  private readonly known = new Map<string, number>();
  private readonly lines = new Map<string, number>();

  /** The height that a row without one of its own has, in pixels: that of the highest of its cells. */
  rowHeight(cells: readonly FittedCell[], standard: number): number {
    const highest = cells.reduce((height, cell) => Math.max(height, this.cellHeight(cell)), standard);
    return Math.min(Math.ceil(highest), HIGHEST);
  }

  private cellHeight({ text, look, width }: FittedCell): number {
    if (text === "") return 0;
    const font = getFontStyleString(look).fontCache;
    const line = this.lineHeight(font) + ENDS;
    if (look.tb !== WrapStrategy.WRAP) return line;
    const room = width - SIDES;
    // Hardly any letter is wider than its font is high: most texts need no measuring.
    if (!text.includes("\n") && text.length * this.lineHeight(font) * 0.75 < room) return line;
    const key = `${font}|${room}|${text}`;
    let height = this.known.get(key);
    if (height === undefined) {
      const skeleton = new DocSimpleSkeleton(text, font, true, room, Infinity);
      skeleton.calculate();
      this.known.set(key, (height = skeleton.getTotalHeight() + ENDS));
    }
    return height;
  }

  private lineHeight(font: string): number {
    let height = this.lines.get(font);
    if (height === undefined) {
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = FontCache.getMeasureText("A", font);
      this.lines.set(font, (height = fontBoundingBoxAscent + fontBoundingBoxDescent));
    }
    return height;
  }
}
