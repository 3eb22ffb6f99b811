import { type IStyleData, BooleanNumber, HorizontalAlign } from "@univerjs/core";
import { contains, lastRow } from "../../host/book/area";
import type { ConditionalLook } from "../../host/book/conditional/look";
import type { StyleData, TableData } from "../../host/book/data";
import { DEFAULT_STYLE } from "../../host/book/empty";
import { toUniverStyle } from "../../host/book/univer/style";
import { fontStack, STANDARD_FONT } from "./fonts";

/** How Excel draws a family of its table styles, in the colors of its own theme. */
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

/** Where Excel puts TRUE, FALSE and errors. */
const CENTERED: IStyleData = { ht: HorizontalAlign.CENTER };
const STANDARD_SIZE = 11;
/** How far a step of indentation goes, in pixels, and how far text is from its cell's sides anyhow. */
const INDENT = 9;
const SIDE = 2;

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

/** What a cell's look is made of. */
export interface LookParts {
  readonly own: StyleData;
  /** What its table gives, below its own format. */
  readonly table: IStyleData | null;
  /** What conditional formats give, above its own format. */
  readonly rules: ConditionalLook | null;
  readonly isCentered: boolean;
}

/** Styles as Univer knows them: each look once, by a name that stays the same as long as the page is open. */
export class Looks {
  private readonly names = new Map<string, string>();
  private readonly looks = new Map<string, IStyleData>();
  private readonly converted = new WeakMap<StyleData, IStyleData>();
  /** Names by own style and table look: what nearly all cells have and no more. */
  private readonly plain = new WeakMap<StyleData, Map<IStyleData | null, string>>();

  /** @param register tells Univer of a new look */
  constructor(private readonly register: (name: string, style: IStyleData) => void) {}

  /** Every look there is, by name. */
  get all(): Record<string, IStyleData> {
    return Object.fromEntries(this.looks);
  }

  get(name: string): IStyleData {
    return this.looks.get(name)!;
  }

  /** The name of the look that a cell has. */
  nameOf(parts: LookParts): string {
    if (parts.rules !== null || parts.isCentered) return this.named(this.combined(parts));
    let byTable = this.plain.get(parts.own);
    if (byTable === undefined) this.plain.set(parts.own, (byTable = new Map()));
    let name = byTable.get(parts.table);
    if (name === undefined) byTable.set(parts.table, (name = this.named(this.combined(parts))));
    return name;
  }

  private combined({ own, table, rules, isCentered }: LookParts): IStyleData {
    const ownLook = this.convert(own);
    const look = { ...(isCentered ? CENTERED : null), ...table, ...ownLook };
    if (rules === null) return look;
    const { font, fill = null, borders } = rules;
    const above = toUniverStyle({
      ...DEFAULT_STYLE,
      font: { ...DEFAULT_STYLE.font, ...font },
      fill,
      borders,
    });
    return { ...look, ...above, ...(above.bd ? { bd: { ...look.bd, ...above.bd } } : null) };
  }

  private named(look: IStyleData): string {
    const key = JSON.stringify(look);
    let name = this.names.get(key);
    if (name === undefined) {
      name = `look${this.names.size + 1}`;
      this.names.set(key, name);
      this.looks.set(name, look);
      this.register(name, look);
    }
    return name;
  }

  private convert(style: StyleData): IStyleData {
    let converted = this.converted.get(style);
    if (converted === undefined) {
      const { font, alignment } = style;
      converted = {
        ...toUniverStyle(style),
        ff: fontStack(font.name ?? STANDARD_FONT),
        fs: font.size ?? STANDARD_SIZE,
      };
      if (alignment.indent > 0) {
        const side = alignment.horizontal === "right" ? "r" : "l";
        converted.pd = { t: 0, b: SIDE, l: SIDE, r: SIDE, [side]: SIDE + alignment.indent * INDENT };
      }
      this.converted.set(style, converted);
    }
    return converted;
  }
}
