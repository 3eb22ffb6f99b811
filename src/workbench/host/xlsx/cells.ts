import type { Area, CellContentData, CellData, RowData, TableData } from "../book/data";
import { inside, parseArea, parseCell } from "./address";
import { sharedFormula, writtenFormula } from "./formula";
import { readText, type FileText } from "./sharedStrings";
import type { FileStyles } from "./styles/styles";
import { child, flag, numeric, unescapeText, type XmlElement } from "./xml";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly FileText[];
  readonly dateSystem: 1900 | 1904;
  readonly styles: FileStyles;
  readonly tables: readonly TableData[];
  /** The style of cells that are not there, by column. */
  columnStyle(column: number): number;
}

/** Takes a sheet's rows one after the other and collects what is in them. */
export class CellReader {
  readonly cells: CellData[] = [];
  readonly rows: RowData[] = [];
  /** Cells whose text has formats of its own inside. */
  richTexts = 0;
  /** Cells whose real value stands in a part of its own. */
  richValues = 0;
  dataTables = 0;
  dynamicArrays = 0;
  /** Whether a row carries the mark of a closed outline. */
  collapsed = false;
  private readonly shared = new Map<
    string,
    { row: number; column: number; at: ReturnType<typeof sharedFormula> }
  >();
  private row = -1;

  constructor(private readonly context: CellContext) {}

  /** Rows and cells may leave out where they are: then they follow the one before. */
  add(row: XmlElement): void {
    this.row = (numeric(row, "r") ?? this.row + 2) - 1;
    const style = flag(row, "customFormat") ? (numeric(row, "s") ?? 0) : null;
    const data: RowData = {
      row: this.row,
      height: flag(row, "customHeight") ? numeric(row, "ht") : null,
      hidden: flag(row, "hidden"),
      style: style ?? 0,
      outlineLevel: numeric(row, "outlineLevel") ?? 0,
    };
    if (data.height !== null || data.hidden || data.style !== 0 || data.outlineLevel > 0)
      this.rows.push(data);
    this.collapsed ||= flag(row, "collapsed");
    let column = -1;
    for (const cell of row.children) {
      if (cell.name !== "c") continue;
      column = parseCell(cell.attributes.r ?? "")?.column ?? column + 1;
      this.addCell(cell, column, style);
    }
  }

  private addCell(cell: XmlElement, column: number, rowStyle: number | null): void {
    const stored = Number(cell.attributes.s ?? 0);
    const style = stored < this.context.styles.cells.length ? stored : 0;
    const formulaElement = child(cell, "f");
    const formula = formulaElement ? this.formula(formulaElement, column) : null;
    const value = this.value(cell, formula !== null);
    // An empty cell says nothing that its row or column doesn't say: formatted tails of thousands of rows are such.
    if (value === null && formula === null && style === (rowStyle ?? this.context.columnStyle(column)))
      return;
    if (cell.attributes.vm !== undefined) this.richValues++;
    const isArray = formulaElement?.attributes.t === "array";
    if (isArray && cell.attributes.cm !== undefined) this.dynamicArrays++;
    this.cells.push({
      row: this.row,
      column,
      value,
      formula,
      arrayArea: isArray && formula !== null ? this.arrayArea(formulaElement, column) : null,
      style,
    });
  }

  private arrayArea(formula: XmlElement, column: number): Area {
    return parseArea(formula.attributes.ref ?? "") ?? { row: this.row, column, rowCount: 1, columnCount: 1 };
  }

  private formula(element: XmlElement, column: number): string | null {
    const { t: type, si: group } = element.attributes;
    if (type === "dataTable") {
      this.dataTables++;
      return null;
    }
    if (type === "shared" && group !== undefined) {
      if (element.text !== "" && !this.shared.has(group))
        this.shared.set(group, { row: this.row, column, at: sharedFormula(element.text) });
      const shared = this.shared.get(group);
      if (element.text === "" && shared)
        return this.written(shared.at(this.row - shared.row, column - shared.column), column);
    }
    return element.text.trim() === "" ? null : this.written(element.text, column);
  }

  private written(formula: string, column: number): string {
    const table = formula.includes("[")
      ? this.context.tables.find(({ area }) => inside(area, this.row, column))
      : undefined;
    return writtenFormula(formula, table?.name ?? null);
  }

  private value(cell: XmlElement, isFormula: boolean): CellContentData {
    const type = cell.attributes.t;
    if (type === "inlineStr") {
      const inline = child(cell, "is");
      return inline ? this.text(readText(inline)) : null;
    }
    const stored = child(cell, "v")?.text;
    if (type === "str") return stored === undefined && !isFormula ? null : unescapeText(stored ?? "");
    if (stored === undefined || stored === "") return null;
    if (type === "s") return this.text(this.context.strings[Number(stored)] ?? { text: "", isRich: false });
    if (type === "b") return stored === "1" || stored === "true";
    if (type === "e") return { error: stored };
    if (type === "d") return serialOf(stored, this.context.dateSystem) ?? stored;
    const number = Number(stored);
    return Number.isFinite(number) ? number : stored;
  }

  private text(text: FileText): string {
    if (text.isRich) this.richTexts++;
    return text.text;
  }
}

const DAY_MS = 86_400_000;

/** The serial number of an ISO date, time or both, as strict files hold them; null for other text. */
function serialOf(iso: string, dateSystem: 1900 | 1904): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso.trim()) ?? [];
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return match[4] === undefined ? null : time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  if (dateSystem === 1904) return days - Date.UTC(1904, 0, 1) / DAY_MS + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY_MS;
  // 1900 counts as a leap year, so days before its March have one number less.
  return (serial < 61 ? serial - 1 : serial) + time;
}
