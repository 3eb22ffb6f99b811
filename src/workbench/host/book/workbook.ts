import { HostError } from "../errors";
import type { Book, BookEvent, BookSheet } from "./book";
import type { BookData, SheetData } from "./data";
import { bounding, areaOf } from "./area";
import type { Area } from "./data";
import { makeCell } from "./cells";
import { newSheetData } from "./empty";
import { dropSheet } from "./formulas/shiftFormula";
import { renameSheetInFormula } from "./formulas/rename";
import { removeTable } from "./formulas/tableChanges";
import { FormulaTranslator } from "./formulas/translate";
import { Names } from "./names";
import { numberedName, requireSheetName } from "./rules";
import { Sheet } from "./sheet";
import { sheetSize, storedCells } from "./storedCells";
import { Styles, univerStyleId } from "./styles";
import { ownerCell } from "./table";
import { Tables } from "./tables";
import { toBookData } from "./toData";
import { type CellChanges, formulaOf } from "./univer/cell";
import { Engine, hasFunction, type EngineSheet, type SheetSize } from "./univer/engine";
import { toUniverStyle } from "./univer/style";
import type { Univer } from "@univerjs/core";

/** The sheet that a formula belongs to, and its cell when it stands in one. */
export interface FormulaOwner {
  readonly sheetName: string | null;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** The text of a formula after a change of the workbook. */
export type FormulaChange = (formula: string, owner: FormulaOwner) => string;

/** A book over a Univer: the parts of a workbook that Univer doesn't keep, or not as Excel does. */
export class Workbook implements Book {
  readonly dateSystem: 1900 | 1904;
  /** The file's colors, kept for the styles that refer to them. */
  readonly theme: string | undefined;
  readonly styles: Styles;
  readonly tables: Tables;
  readonly names: Names;
  readonly translator: FormulaTranslator;
  readonly engine: Engine;
  private readonly sheetList: Sheet[];
  private active: Sheet;
  private sheetCount = 0;
  private isStale = false;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  /** How far sheets reach when they are put into the engine. */
  private readonly firstSizes = new Map<string, SheetSize>();

  constructor(univer: Univer, data: BookData) {
    this.dateSystem = data.dateSystem;
    this.theme = data.theme;
    this.styles = new Styles(data.styles, (id, style) => this.engine.addStyle(id, style));
    this.translator = new FormulaTranslator({
      findTable: (name) => this.tables.find(name),
      tableAt: (sheetName, row, column) => this.tables.at(sheetName, row, column),
      sheetNamed: (name) => this.findSheet(name)?.name ?? null,
      sizeOf: (name) => this.sizeOf(name),
      nameFormula: (name, sheetName) => this.names.resolve(name, sheetName)?.formula ?? null,
      hasFunction,
    });
    this.names = new Names(this, data.names);
    this.tables = new Tables(this);
    this.sheetList = data.sheets.map((sheet) => new Sheet(this, this.nextSheetId(), sheet));
    data.sheets.forEach((sheet, index) => {
      for (const table of sheet.tables) this.tables.load(this.sheetList[index]!, table);
    });
    this.active = this.sheetList[data.activeSheet] ?? this.sheetList[0]!;
    const styles = Object.fromEntries(
      this.styles.all.map((style, index) => [univerStyleId(index), toUniverStyle(style)]),
    );
    data.sheets.forEach((sheet, index) => this.firstSizes.set(this.sheetList[index]!.id, sheetSize(sheet)));
    const loaded = data.sheets.map((sheet, index) => this.engineSheet(this.sheetList[index]!, sheet));
    this.engine = new Engine(
      univer,
      loaded.map((sheet) => sheet.engineSheet),
      styles,
      (sheetId, rows) => this.findSheetById(sheetId)?.cells.changes.note(rows),
      data.dateSystem,
    );
    loaded.forEach((sheet, index) => this.sheetList[index]!.cells.noteLoaded(sheet.uncalculated));
  }

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  get activeSheet(): Sheet {
    return this.active;
  }

  findSheet(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  findSheetById(id: string): Sheet | null {
    return this.sheetList.find((sheet) => sheet.id === id) ?? null;
  }

  /** @throws HostError ItemNotFound for a sheet that isn't in this book. */
  requireSheet({ id, name }: BookSheet): Sheet {
    const sheet = this.findSheetById(id);
    if (sheet === null) throw new HostError("ItemNotFound", `There is no sheet "${name}".`);
    return sheet;
  }

  addSheet(name?: string): Sheet {
    const chosen = name ?? numberedName("Sheet", 1, (taken) => this.findSheet(taken) !== null);
    this.requireFreeSheetName(chosen, null);
    const data = newSheetData(chosen);
    const sheet = new Sheet(this, this.nextSheetId(), data);
    this.sheetList.push(sheet);
    this.engine.addSheet(this.engineSheet(sheet, data).engineSheet, this.sheetList.length - 1);
    // Formulas may have named the sheet before it was there.
    this.renewFormulas();
    return sheet;
  }

  /** @throws HostError for a name that Excel refuses (InvalidArgument) or that is taken (ItemAlreadyExists). */
  requireFreeSheetName(name: string, except: Sheet | null): void {
    requireSheetName(name);
    const found = this.findSheet(name);
    if (found !== null && found !== except) {
      throw new HostError("ItemAlreadyExists", `There is a sheet "${found.name}" already.`);
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireFreeSheetName(name, sheet);
    const old = sheet.name;
    sheet.name = name;
    this.names.followSheet(old, name);
    this.engine.renameSheet(sheet.id, name);
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, old, name));
  }

  deleteSheet(sheet: Sheet): void {
    this.requireAnotherVisible(sheet);
    const index = this.sheetList.indexOf(sheet);
    if (index < 0) throw new HostError("ItemNotFound", `The sheet "${sheet.name}" is deleted already.`);
    this.sheetList.splice(index, 1);
    if (this.active === sheet) this.active = this.visibleNear(index);
    const dropped = this.tables.all.filter((table) => table.sheet === sheet);
    for (const table of dropped) this.tables.drop(table);
    this.names.dropScope(sheet.name);
    this.engine.removeSheet(sheet.id);
    this.rewriteFormulas((formula, owner) =>
      dropped.reduce(
        (text, table) => removeTable(text, ownerCell(owner), table),
        dropSheet(formula, sheet.name),
      ),
    );
  }

  /** @throws HostError InvalidOperation when no other sheet is visible. */
  requireAnotherVisible(sheet: Sheet): void {
    if (!this.sheetList.some((other) => other !== sheet && other.visibility === "visible")) {
      throw new HostError("InvalidOperation", "A workbook must have at least one visible sheet.");
    }
  }

  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheetList.length) {
      throw new HostError("InvalidArgument", `There is no position ${position}.`);
    }
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.emit({ kind: "activated", sheet });
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** The sheet in front was hidden: the next one that shows comes to the front. */
  leave(sheet: Sheet): void {
    if (this.active === sheet) this.active = this.visibleNear(this.sheetList.indexOf(sheet));
  }

  async calculate(): Promise<void> {
    if (this.isStale) this.rewriteFormulas((formula) => formula);
    if (!this.engine.isDirty) return;
    for (const sheet of this.sheetList) sheet.cells.markVolatileDirty();
    await this.engine.calculate();
    for (const sheet of this.sheetList) sheet.cells.forgetUsed();
  }

  async toData(): Promise<BookData> {
    await this.calculate();
    return toBookData(this);
  }

  close(): void {
    this.engine.dispose();
  }

  /**
   * Changes the text of every formula of the workbook (cells, names, validations, conditional formats, tables), and
   * brings what the engine calculates up to date with tables, names and sheets as they are now.
   */
  rewriteFormulas(change: FormulaChange): void {
    this.isStale = false;
    this.translator.forget();
    this.names.rewrite(change);
    this.tables.rewrite(change);
    for (const sheet of this.sheetList) {
      sheet.rules.rewrite(sheet.name, change);
      sheet.chartList.rewrite(sheet.name, change);
      this.rewriteCells(sheet, change);
    }
  }

  /**
   * Notes that formulas may mean something else: a name, table or sheet has come that they speak of. Their texts stay, and
   * what the engine calculates is brought up to date before it calculates next: many may come at once.
   */
  renewFormulas(): void {
    this.translator.forget();
    this.isStale = true;
  }

  private rewriteCells(sheet: Sheet, change: FormulaChange): void {
    const changes: CellChanges = {};
    let changed: Area | null = null;
    for (const { row, column, formula, cell } of sheet.cells.formulas()) {
      const text = change(formula, { sheetName: sheet.name, cell: { row, column } });
      const translation = sheet.cells.translate(text, row, column);
      if (text === formulaOf(cell) && translation.formula === (cell.f ?? null)) continue;
      const { style, array } = cell.custom ?? {};
      const value = sheet.cells.value(row, column);
      const extras = array === undefined ? {} : { array };
      (changes[row] ??= {})[column] = makeCell(style, value, { text, translation }, extras);
      const area = areaOf(row, column);
      changed = changed === null ? area : bounding(changed, area);
    }
    if (changed !== null) sheet.cells.put(changes, changed);
  }

  private engineSheet(
    sheet: Sheet,
    data: SheetData,
  ): { engineSheet: EngineSheet; uncalculated: readonly Area[] } {
    const stored = storedCells(data, (formula, row, column) => sheet.cells.translate(formula, row, column));
    return {
      engineSheet: {
        id: sheet.id,
        name: sheet.name,
        cells: stored.cells,
        ...sheetSize(data),
      },
      uncalculated: stored.uncalculated,
    };
  }

  private sizeOf(sheetName: string): SheetSize | null {
    const id = this.findSheet(sheetName)?.id;
    if (id === undefined) return null;
    const engine: Engine | undefined = this.engine;
    return engine?.size(id) ?? this.firstSizes.get(id) ?? null;
  }

  private visibleNear(index: number): Sheet {
    const after = this.sheetList.slice(Math.max(0, index));
    const before = this.sheetList.slice(0, Math.max(0, index)).reverse();
    return [...after, ...before].find((sheet) => sheet.visibility === "visible") ?? this.sheetList[0]!;
  }

  private nextSheetId(): string {
    this.sheetCount += 1;
    return `sheet${this.sheetCount}`;
  }
}
