import { HostError } from "../errors";
import type { BookCell, BookSheet, CellInput, WatchedFormats } from "./book";
import type {
  Area,
  CellContentData,
  ColumnData,
  ConditionalFormatData,
  PageData,
  ProtectionData,
  RowData,
  SheetData,
  StyleData,
  ValidationData,
} from "./data";
import { areaOf } from "./area";
import { SheetCells } from "./cells";
import type { ChartData } from "./charts/chartData";
import { SheetCharts } from "./charts/charts";
import { ConditionalLooks } from "./conditional/formats";
import { copyCells, fillCells, type CopiedPart } from "./copy";
import { clearCells, restyleCells, writeCells } from "./write";
import { changeOf, deleteShift, insertShift } from "./shift";
import { shiftSheet } from "./structure";
import { Lines } from "./lines";
import { mergeCells, unmergeCells } from "./merges";
import { moveCells } from "./move";
import { requireOption, requireUnprotected } from "./protection";
import { requireOnSheet } from "./rules";
import { SheetReader } from "./sheetReader";
import { SheetRules } from "./sheetRules";
import { choicesAt, meetsRule, validationAt } from "./validation";
import type { Workbook } from "./workbook";

type Visibility = "visible" | "hidden" | "veryHidden";

/** What a sheet has besides cells, as it lies in the data and no method of its own changes. */
export type SheetExtras = Pick<
  SheetData,
  "defaultColumnWidth" | "defaultRowHeight" | "zoom" | "autoFilter" | "hyperlinks" | "notes"
>;

export class Sheet implements BookSheet {
  name: string;
  visibility: Visibility;
  protection: ProtectionData | null;
  tabColor: string | null;
  merges: readonly Area[];
  freeze: { readonly rows: number; readonly columns: number } | null;
  showGridlines: boolean;
  page: PageData;
  selection: Area = areaOf(0, 0);
  extras: SheetExtras;
  readonly cells: SheetCells;
  readonly lines: Lines;
  readonly rules: SheetRules;
  readonly chartList: SheetCharts;
  readonly reader = new SheetReader(this);

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    data: SheetData,
  ) {
    this.name = data.name;
    this.visibility = data.visibility;
    this.protection = data.protection;
    this.tabColor = data.tabColor;
    this.merges = data.merges;
    this.freeze = data.freeze;
    this.showGridlines = data.showGridlines;
    this.page = data.page;
    const { defaultColumnWidth, defaultRowHeight, zoom, autoFilter, hyperlinks, notes } = data;
    this.extras = { defaultColumnWidth, defaultRowHeight, zoom, autoFilter, hyperlinks, notes };
    this.lines = new Lines(data.columns, data.rows);
    this.rules = new SheetRules(data.validations, data.conditionalFormats);
    this.chartList = new SheetCharts(data.charts);
    this.cells = new SheetCells(
      () => workbook.engine,
      id,
      workbook.styles,
      workbook.translator,
      () => this.name,
      (row, column) => this.lines.style(row, column),
      () => workbook.renewFormulas(),
    );
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  rename(name: string): void {
    this.workbook.renameSheet(this, name);
  }

  delete(): void {
    this.workbook.deleteSheet(this);
  }

  move(position: number): void {
    this.workbook.moveSheet(this, position);
  }

  setVisibility(visibility: Visibility): void {
    if (visibility !== "visible" && this.visibility === "visible") this.workbook.requireAnotherVisible(this);
    this.visibility = visibility;
    if (visibility !== "visible") this.workbook.leave(this);
  }

  /** @throws HostError InvalidOperation for a sheet that is hidden. */
  activate(): void {
    if (this.visibility !== "visible") {
      throw new HostError("InvalidOperation", `The sheet "${this.name}" is hidden.`);
    }
    this.workbook.activate(this);
  }

  protect(protection: ProtectionData): void {
    if (this.protection !== null) {
      throw new HostError("InvalidOperation", `The sheet "${this.name}" is protected already.`);
    }
    this.protection = protection;
  }

  /** @throws HostError AccessDenied when the protection has a password, which this interface doesn't take. */
  unprotect(): void {
    if (this.protection?.password) {
      throw new HostError("AccessDenied", `The protection of "${this.name}" has a password.`);
    }
    this.protection = null;
  }

  setTabColor(color: string | null): void {
    this.tabColor = color;
  }

  read(area: Area): BookCell[][] {
    requireOnSheet(area);
    return this.cells.read(area);
  }

  write(area: Area, contents: readonly (readonly (CellInput | undefined)[])[]): void {
    writeCells(this, area, contents);
  }

  copyFrom(source: BookSheet, from: Area, to: Area, part: CopiedPart): void {
    copyCells(this.workbook.requireSheet(source), from, this, to, part);
  }

  moveFrom(source: BookSheet, from: Area, to: Area): void {
    moveCells(this.workbook.requireSheet(source), from, this, to);
  }

  fill(from: Area, to: Area): void {
    fillCells(this, from, to);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  filledPart(within: Area): Area | null {
    return this.cells.filledPart(within);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    clearCells(this, area, what);
  }

  restyle(area: Area, change: (style: StyleData) => StyleData): void {
    restyleCells(this, area, change);
  }

  merge(area: Area): void {
    mergeCells(this, area);
  }

  unmerge(area: Area): void {
    unmergeCells(this, area);
  }

  insertCells(area: Area, shift: "down" | "right"): void {
    requireOnSheet(area);
    shiftSheet(this, insertShift(area, shift));
    this.workbook.emit({ kind: "changed", sheet: this, area, change: changeOf(area, shift, "inserted") });
  }

  deleteCells(area: Area, shift: "up" | "left"): void {
    requireOnSheet(area);
    shiftSheet(this, deleteShift(area, shift));
    this.workbook.emit({ kind: "changed", sheet: this, area, change: changeOf(area, shift, "deleted") });
  }

  columnWidth(column: number): { readonly width: number | null; readonly hidden: boolean } {
    const { width = null, hidden = false } = this.lines.column(column) ?? {};
    return { width, hidden };
  }

  setColumns(first: number, last: number, change: { width?: number | null; hidden?: boolean }): void {
    requireOnSheet(areaOf(0, first, 0, last));
    requireOption(this, "allowFormatColumns");
    this.lines.setColumns(first, last, (column: ColumnData) => ({ ...column, ...defined(change) }));
  }

  rowHeight(row: number): { readonly height: number | null; readonly hidden: boolean } {
    const { height = null, hidden = false } = this.lines.row(row) ?? {};
    return { height, hidden };
  }

  setRows(first: number, last: number, change: { height?: number | null; hidden?: boolean }): void {
    requireOnSheet(areaOf(first, 0, last, 0));
    requireOption(this, "allowFormatRows");
    this.lines.setRows(first, last, (row: RowData) => ({ ...row, ...defined(change) }));
  }

  get validations(): readonly ValidationData[] {
    return this.rules.validations;
  }

  setValidation(area: Area, validation: Omit<ValidationData, "areas"> | null): void {
    requireUnprotected(this, "change validations");
    this.rules.setValidation(area, validation);
  }

  validationAt(row: number, column: number): ValidationData | null {
    return validationAt(this, row, column);
  }

  choicesAt(row: number, column: number): readonly CellContentData[] | null {
    return choicesAt(this, row, column);
  }

  meetsRule(row: number, column: number): boolean {
    return meetsRule(this, row, column);
  }

  get conditionalFormats(): readonly (ConditionalFormatData & { readonly id: string })[] {
    return this.rules.formats;
  }

  addConditionalFormat(format: Omit<ConditionalFormatData, "priority">): string {
    requireUnprotected(this, "change conditional formats");
    return this.rules.addFormat(format);
  }

  updateConditionalFormat(
    id: string,
    change: Partial<Pick<ConditionalFormatData, "areas" | "rule" | "stopIfTrue" | "priority">>,
  ): void {
    requireUnprotected(this, "change conditional formats");
    this.rules.updateFormat(id, defined(change));
  }

  removeConditionalFormat(id: string): void {
    requireUnprotected(this, "change conditional formats");
    this.rules.removeFormat(id);
  }

  watchConditionalFormats(): WatchedFormats {
    return new ConditionalLooks(this);
  }

  get charts(): readonly (ChartData & { readonly id: string })[] {
    return this.chartList.charts;
  }

  addChart(chart: ChartData): string {
    requireOption(this, "allowEditObjects");
    return this.chartList.add(chart);
  }

  updateChart(id: string, change: Partial<ChartData>): void {
    requireOption(this, "allowEditObjects");
    this.chartList.update(id, change);
  }

  removeChart(id: string): void {
    requireOption(this, "allowEditObjects");
    this.chartList.remove(id);
  }

  setFreeze(freeze: { rows: number; columns: number } | null): void {
    if (freeze !== null) requireOnSheet(areaOf(0, 0, freeze.rows, freeze.columns));
    this.freeze = freeze === null || (freeze.rows === 0 && freeze.columns === 0) ? null : { ...freeze };
  }

  setShowGridlines(show: boolean): void {
    this.showGridlines = show;
  }

  setPage(change: Partial<PageData>): void {
    this.page = { ...this.page, ...defined(change) };
  }

  select(area: Area): void {
    requireOnSheet(area);
    this.selection = area;
    this.workbook.emit({ kind: "selected", sheet: this, area });
  }
}

function defined<T extends object>(change: T): T {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
}
