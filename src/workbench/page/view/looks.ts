import { type IStyleData, BooleanNumber } from "@univerjs/core";
import { contains, lastRow } from "../../host/book/area";
import type { StyleData, TableData } from "../../host/book/data";
import { toUniverStyle } from "../../host/book/univer/style";

/** How Excel draws a family of its table styles, in the colours of its own theme. */
interface TableLook {
  readonly header: IStyleData;
  readonly band: IStyleData;
}

const BOLD = { bl: BooleanNumber.TRUE } as const;
const MEDIUM: TableLook = {
  header: { ...BOLD, bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } },
  band: { bg: { rgb: "#D9E1F2" } },
};
const LIGHT: TableLook = { header: BOLD, band: { bg: { rgb: "#F2F2F2" } } };

/** What a table's style gives to one of its cells, which goes below the cell's own format. */
export function tableLook(table: TableData, row: number, column: number): IStyleData | null {
  if (table.style === null || !contains(table.area, row, column)) return null;
  const look = /^TableStyle(?:Medium|Dark)/.test(table.style) ? MEDIUM : LIGHT;
  const { area } = table;
  if (table.headerRow && row === area.row) return look.header;
  if (table.totalRow && row === lastRow(area)) return BOLD;
  const first = area.row + (table.headerRow ? 1 : 0);
  return table.bandedRows && (row - first) % 2 === 0 ? look.band : null;
}

/** Styles as Univer knows them: each look once, by a name that stays the same as long as the page is open. */
export class Looks {
  private readonly names = new Map<string, string>();
  private readonly converted = new WeakMap<StyleData, IStyleData>();

  /** @param register tells Univer of a new look */
  constructor(private readonly register: (name: string, style: IStyleData) => void) {}

  /** Every look there is, by name. */
  get all(): Record<string, IStyleData> {
    return Object.fromEntries([...this.names].map(([json, name]) => [name, JSON.parse(json) as IStyleData]));
  }

  /** The name of the look that a cell has: its own format over those of a table and above them what rules add. */
  nameOf(own: StyleData, below: IStyleData | null, above: IStyleData | null): string | undefined {
    const look = { ...below, ...this.convert(own), ...above };
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    let name = this.names.get(key);
    if (name === undefined) {
      name = `look${this.names.size + 1}`;
      this.names.set(key, name);
      this.register(name, look);
    }
    return name;
  }

  private convert(style: StyleData): IStyleData {
    let converted = this.converted.get(style);
    if (converted === undefined) this.converted.set(style, (converted = toUniverStyle(style)));
    return converted;
  }
}
