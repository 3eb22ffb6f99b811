import type { IStyleData } from "@univerjs/core";
import type { StyleData } from "./data";
import { DEFAULT_STYLE } from "./empty";
import { toUniverStyle } from "./univer/style";

/** The book's styles: each look once, cells hold the index. The first is what a cell without a style looks like. */
export class Styles {
  private readonly list: StyleData[];
  private readonly indexes = new Map<string, number>();

  constructor(
    styles: readonly StyleData[],
    private readonly onAdded: (id: string, style: IStyleData) => void = () => undefined,
  ) {
    this.list = styles.length > 0 ? [...styles] : [DEFAULT_STYLE];
    this.list.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  get all(): readonly StyleData[] {
    return this.list;
  }

  get(index: number): StyleData {
    return this.list[index] ?? this.list[0]!;
  }

  /** The index of a look, which is added when it is new. */
  indexOf(style: StyleData): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.list.push(style) - 1;
    this.indexes.set(key, index);
    this.onAdded(univerStyleId(index), toUniverStyle(style));
    return index;
  }
}

/** What Univer knows a style of the book by. */
export function univerStyleId(index: number): string {
  return `b${index}`;
}
