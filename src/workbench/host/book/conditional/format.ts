import type { Area, CellContentData, ConditionalFormatData, ScalePointData } from "../data";
import { areaOf, bounding, intersection, lastColumn, lastRow } from "../area";
import type { Sheet } from "../sheet";
import { compares, hasText, isYes } from "./conditions";
import { lookOfStyle, type ConditionalLook } from "./look";
import { isIn, Reads, type AffectedRows, unionRows } from "./reads";
import { colorAt, pointValue, type ScaleStop } from "./scale";

/** Which rows of a sheet have changed; null when any may have. The own sheet is null. */
export type ChangedRows = (sheet: string | null) => ReadonlySet<number> | null;

/** A formula of a format, for the engine, and whether its value is the same in all cells. */
interface Operand {
  readonly text: string | null;
  readonly isVolatile: boolean;
}

const NO_LOOK: ConditionalLook = { font: {}, borders: {} };

/** A conditional format at work: which of its cells meet it, kept until something that they read has changed. */
export class FormatAtWork {
  private readonly origin: Area;
  private readonly operands: readonly Operand[];
  private readonly reads: Reads;
  private readonly style: ConditionalLook;
  private readonly met = new Map<number, Map<number, boolean>>();
  private constants: (CellContentData | undefined)[] = [];
  private stops: readonly ScaleStop[] | null | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormatData,
  ) {
    const { areas, rule } = format;
    // Formulas are written for the first cell of the smallest area around all areas.
    this.origin = areas.reduce(bounding);
    this.operands = formulasOf(format).map((formula) => this.translated(formula));
    const texts = this.operands.flatMap(({ text }) => text ?? []);
    this.reads = new Reads(
      texts,
      this.origin.row,
      this.operands.some(({ isVolatile }) => isVolatile),
    );
    this.style = "style" in rule ? lookOfStyle(rule.style) : NO_LOOK;
  }

  /** The same for two formats that make the same of all cells. */
  get signature(): string {
    const { areas, rule, stopIfTrue } = this.format;
    return JSON.stringify([areas, rule, stopIfTrue, this.operands]);
  }

  get stopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  /** Forgets what may have changed. @returns the rows that are concerned */
  refresh(changedRows: ChangedRows): AffectedRows {
    const affected =
      this.format.rule.type === "colorScale" ? this.scaleRows(changedRows) : this.readRows(changedRows);
    if (affected === null) this.forget();
    else for (const row of affected) this.met.delete(row);
    return affected;
  }

  covers(row: number, column: number): boolean {
    return isIn(this.format.areas, row, column);
  }

  /** What the format gives to a cell of its areas; null where it isn't met. */
  look(row: number, column: number): ConditionalLook | null {
    const { rule } = this.format;
    if (rule.type === "colorScale") return this.scaleLook(rule.points, row, column);
    let cells = this.met.get(row);
    if (cells === undefined) this.met.set(row, (cells = new Map()));
    let isMet = cells.get(column);
    if (isMet === undefined) cells.set(column, (isMet = this.isMet(row, column)));
    return isMet ? this.style : null;
  }

  private isMet(row: number, column: number): boolean {
    const { rule } = this.format;
    const value = () => this.sheet.cells.value(row, column);
    const operand = (index: number) => this.operandAt(index, row, column);
    switch (rule.type) {
      case "custom":
        return isYes(operand(0));
      case "cellValue":
        return compares(rule.operator, value(), operand(0), rule.formula2 === null ? null : operand(1));
      case "containsText":
        return hasText(rule.operator, value(), rule.text);
      default:
        return false;
    }
  }

  private operandAt(index: number, row: number, column: number): CellContentData {
    const text = this.operands[index]?.text ?? null;
    if (text === null) return { error: "#NAME?" };
    const isConstant = this.reads.sheets.size === 0 && !text.includes("(");
    if (isConstant && this.constants[index] !== undefined) return this.constants[index];
    const { workbook, id } = this.sheet;
    const offset = { rows: row - this.origin.row, columns: column - this.origin.column };
    const value = workbook.engine.direct.valueOf(text, { sheetId: id, row, column }, offset);
    if (isConstant) this.constants[index] = value;
    return value;
  }

  private scaleLook(points: readonly ScalePointData[], row: number, column: number): ConditionalLook | null {
    const value = this.sheet.cells.value(row, column);
    if (typeof value !== "number") return null;
    if (this.stops === undefined) this.stops = this.scaleStops(points);
    return this.stops === null ? null : { ...NO_LOOK, fill: { color: colorAt(value, this.stops) } };
  }

  private scaleStops(points: readonly ScalePointData[]): readonly ScaleStop[] | null {
    const numbers = this.numbers();
    let formulas = 0;
    const stops = points.map(({ type, value, color }): ScaleStop => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const given = isFormula
        ? this.operandAt(formulas++, this.origin.row, this.origin.column)
        : Number(value);
      return { color, value: typeof given === "number" ? pointValue(type, given, numbers) : NaN };
    });
    return numbers.length > 0 && stops.every(({ value }) => Number.isFinite(value)) ? stops : null;
  }

  private numbers(): number[] {
    const { cells } = this.sheet;
    const used = cells.usedArea(true);
    const found: number[] = [];
    for (const area of this.format.areas) {
      const part = used && intersection(area, used);
      if (!part) continue;
      for (let row = part.row; row <= lastRow(part); row++) {
        for (let column = part.column; column <= lastColumn(part); column++) {
          const value = cells.value(row, column);
          if (typeof value === "number") found.push(value);
        }
      }
    }
    return found.sort((a, b) => a - b);
  }

  private readRows(changedRows: ChangedRows): AffectedRows {
    const { sheet, reads, format } = this;
    // Cells are compared by their own value too.
    const own = changedRows(null);
    let affected: AffectedRows = format.rule.type === "custom" ? new Set() : own;
    if (reads.anything || own === null) affected = null;
    for (const name of reads.sheets) {
      const isOwn = name === null || sheet.workbook.findSheet(name) === sheet;
      const rows = isOwn ? own : changedRows(name);
      affected = rows === null ? null : unionRows(affected, reads.affectedBy(name, rows));
    }
    return affected;
  }

  /** One number more or less can change the colors of all. */
  private scaleRows(changedRows: ChangedRows): AffectedRows {
    const own = changedRows(null);
    const read = this.readRows(changedRows);
    const touches = (rows: ReadonlySet<number>) =>
      [...rows].some((row) =>
        this.format.areas.some((area) => intersection(area, areaOf(row, area.column)) !== null),
      );
    return own === null || read === null || read.size > own.size || touches(own) ? null : new Set();
  }

  private forget(): void {
    this.met.clear();
    this.constants = [];
    this.stops = undefined;
  }

  private translated(formula: string): Operand {
    const { sheet, origin } = this;
    const { row, column } = origin;
    const { translator } = sheet.workbook;
    const { formula: text, volatile } = translator.translate(formula, { sheetName: sheet.name, row, column });
    return { text, isVolatile: volatile };
  }
}

function formulasOf({ rule }: ConditionalFormatData): string[] {
  if (rule.type === "custom") return [rule.formula];
  if (rule.type === "cellValue") return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])];
  if (rule.type !== "colorScale") return [];
  return rule.points.flatMap(({ value }) =>
    typeof value === "string" && value.startsWith("=") ? [value] : [],
  );
}
